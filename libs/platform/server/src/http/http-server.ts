import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { type FastifyInstance } from 'fastify';
import { type Config } from '../config/config.js';
import { SessionCookies } from './cookies.js';
import { soonNeeded, type SoonFiles, type Visitor } from './soon.rules.js';

/** Tells who belongs to the session cookie of somebody who opens a page; null: nobody. */
type VisitorOf = (token: string) => Promise<Exclude<Visitor, 'unknown'>>;

const appPolicy = (config: Config) =>
  [
    `default-src 'none'`,
    `script-src 'self'`,
    `style-src 'self'`,
    `style-src-attr 'unsafe-inline'`,
    `img-src 'self' blob: data:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `media-src 'self' blob:`,
    `worker-src 'self'`,
    `manifest-src 'self'`,
    `frame-src ${config.CONTENT_URL ?? `'none'`}`,
    `form-action 'self'`,
    `base-uri 'none'`,
    `frame-ancestors 'none'`,
    `object-src 'none'`,
    `require-trusted-types-for 'script'`,
    `trusted-types leerspoor`,
  ].join('; ');

/** The adapter with the limits that keep slow and oversized requests from holding the server. */
export function fastifyAdapter(config: Config): FastifyAdapter {
  return new FastifyAdapter({
    trustProxy: config.TRUST_PROXY === 0 ? false : (_address, hop) => hop < config.TRUST_PROXY,
    bodyLimit: 256 * 1024,
    genReqId: () => randomUUID(),
    connectionTimeout: 0,
    keepAliveTimeout: 5000,
    requestTimeout: 20_000,
    http: { headersTimeout: 10_000, connectionsCheckingInterval: 5000 },
    routerOptions: { maxParamLength: 200 },
  });
}

/** Cookies, files, the headers that every reply carries, and the website beside the API. */
export async function furnish(adapter: FastifyAdapter, config: Config, visitorOf: VisitorOf): Promise<void> {
  const fastify: FastifyInstance = adapter.getInstance();
  await fastify.register(cookie);
  await fastify.register(multipart);
  const policy = appPolicy(config);
  fastify.addHook('onSend', async (request, reply) => {
    const set = (name: string, value: string) => reply.hasHeader(name) || reply.header(name, value);
    set('content-security-policy', policy);
    set('x-content-type-options', 'nosniff');
    set('referrer-policy', 'no-referrer');
    set('cross-origin-opener-policy', 'same-origin');
    set('cross-origin-resource-policy', 'same-origin');
    set('x-robots-tag', 'noindex, nofollow');
    set('permissions-policy', 'camera=(self), microphone=(self), geolocation=()');
    if (request.protocol === 'https') set('strict-transport-security', 'max-age=31536000; includeSubDomains');
    if (request.url.startsWith('/api')) set('cache-control', 'no-store');
  });
  if (config.WEB_DIST && existsSync(path.join(config.WEB_DIST, 'index.html')))
    await serveWebsite(fastify, config.WEB_DIST, visitorOf);
}

/** Milliseconds that a page waits to know for whom it is. */
const patience = 250;

/** The page comes also when the database does not, or late: then it asks itself who is there. */
async function inTime(visitor: ReturnType<VisitorOf>): Promise<Visitor> {
  const late = new AbortController();
  const tooLong = pause(patience, 'unknown' as const, { signal: late.signal, ref: false });
  try {
    return await Promise.race([visitor, tooLong]).catch(() => 'unknown' as const);
  } finally {
    late.abort();
  }
}

/**
 * Built files never change (their names carry a hash); every other address is the one page, which reads it. An address whose
 * first part has a page of its own (`poort.html`) is that page: small, for who never opens the app. The
 * browser hears with the page what is needed soon (`soon.json` of the build).
 */
async function serveWebsite(fastify: FastifyInstance, root: string, visitorOf: VisitorOf): Promise<void> {
  const { fastifyStatic } = await import('@fastify/static');
  const hashed = /[\\/]assets[\\/]/;
  const own = new Set(readdirSync(root).filter((name) => name.endsWith('.html')));
  const soonFile = path.join(root, 'soon.json');
  const soon = existsSync(soonFile) ? (JSON.parse(readFileSync(soonFile, 'utf8')) as SoonFiles) : null;
  await fastify.register(fastifyStatic, {
    root,
    wildcard: false,
    index: false,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, file) =>
      void reply.header('cache-control', hashed.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache'),
  });
  fastify.get('/*', async (request, reply) => {
    const address = request.url.split('?')[0] ?? '/';
    if (address.startsWith('/api/') || /\.\w{1,8}$/.test(address)) return reply.callNotFound();
    const page = `${address.split('/')[1] ?? ''}.html`;
    if (soon && !own.has(page)) {
      const token = new SessionCookies(request, reply).read();
      const visitor = token === undefined ? null : await inTime(visitorOf(token));
      const links = soonNeeded(soon, address, visitor);
      if (links !== '') reply.header('link', links);
    }
    return reply
      .type('text/html; charset=utf-8')
      .header('cache-control', 'private, no-cache')
      .send(createReadStream(path.join(root, own.has(page) ? page : 'index.html')));
  });
}
