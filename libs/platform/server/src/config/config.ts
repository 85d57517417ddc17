import { createHash } from 'node:crypto';
import path from 'node:path';
import { z } from 'zod';

const address = z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, ''));
const postgresUrl = z.url({ protocol: /^postgres(ql)?$/ });

/** Every setting of the product, from the environment. `.env.example` is made of it (and a test keeps it so). */
export const Settings = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000).describe('Port of the website and the API'),
  HOST: z.string().default('0.0.0.0').describe('Address to listen on'),
  DATA_DIR: z
    .string()
    .default('data')
    .transform((dir) => path.resolve(dir))
    .describe('Folder for files, and for the embedded database'),
  DATABASE_URL: postgresUrl.describe('Owner of the PostgreSQL database (15 or later); empty: the embedded one'),
  DATABASE_APP_URL: postgresUrl
    .optional()
    .describe('Sign-in of role app_rt, when the owner may not make that role itself'),
  REDIS_URL: z
    .url({ protocol: /^rediss?$/ })
    .optional()
    .describe('Redis for the queues; empty: they run on PostgreSQL'),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/ })
    .optional()
    .describe('Outgoing mail; empty: mail is kept in the local outbox page'),
  MAIL_FROM: z.string().default('Leerspoor <leerspoor@localhost>').describe('Sender of mail'),
  PUBLIC_URL: address.optional().describe('Address that people type, for links in mail; empty: http://localhost:PORT'),
  CONTENT_URL: address.optional().describe('Second address without cookies, for course packages'),
  DEMO: z.stringbool().default(true).describe('Fill an empty database with two demonstration companies'),
  TRUST_PROXY: z.coerce
    .number()
    .int()
    .min(0)
    .max(5)
    .default(0)
    .describe('How many proxies of your own stand before it'),
  WEB_DIST: z.string().optional().describe('Folder of the built website'),
});

export type Config = Omit<z.output<typeof Settings>, 'PUBLIC_URL'> & { PUBLIC_URL: string };
export const CONFIG = Symbol('CONFIG');

/** Reads and checks the settings; throws one sentence that names every wrong one. Empty means: not set. */
export function loadConfig(env: Record<string, string | undefined> = process.env): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const settings = Settings.safeParse(given);
  if (!settings.success) {
    const wrong = settings.error.issues.map((issue) => `${issue.path.join('.')} (${issue.message})`);
    throw new Error(`Settings that are not right: ${wrong.join(', ')}.`);
  }
  return { ...settings.data, PUBLIC_URL: settings.data.PUBLIC_URL ?? `http://localhost:${settings.data.PORT}` };
}

/** Password of the role that the product runs as: the same for every process that knows the owner's address. */
export const runtimePassword = (config: Config): string =>
  createHash('sha256')
    .update(`leerspoor app_rt ${new URL(config.DATABASE_URL).password}`)
    .digest('hex');

/** Where the product itself signs in: never as the owner, who stands above the walls. */
export function runtimeUrl(config: Config): string {
  if (config.DATABASE_APP_URL) return config.DATABASE_APP_URL;
  const url = new URL(config.DATABASE_URL);
  url.username = 'app_rt';
  url.password = runtimePassword(config);
  return url.href;
}
