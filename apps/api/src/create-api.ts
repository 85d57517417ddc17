import { type LogLevel } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import {
  type Clock,
  type Config,
  fastifyAdapter,
  furnish,
  type QueueConnection,
  Sessions,
} from '@leerspoor/platform-server';
import { ApiModule } from './api.module.js';
import { documentationPage } from './docs/documentation-page.js';
import { openApiOf } from './docs/openapi.js';
import { doors } from './doors.js';

export interface ApiParts {
  clock?: Clock;
  logger?: LogLevel[];
}

/** The whole API, not yet listening. */
export async function createApi(
  config: Config,
  queues: QueueConnection,
  { clock, logger = ['error', 'warn'] }: ApiParts = {},
): Promise<NestFastifyApplication> {
  const adapter = fastifyAdapter(config);
  await furnish(adapter, config, (token) => app.get(Sessions, { strict: false }).actorFor(token));
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule.forRoot(config, queues, clock), adapter, {
    logger,
    abortOnError: false,
  });
  app.setGlobalPrefix('api');
  const document = openApiOf(doors);
  const page = documentationPage(document);
  const fastify = app.getHttpAdapter().getInstance();
  fastify.get('/api/openapi.json', (_request, reply) => reply.send(document));
  fastify.get('/api/docs', (_request, reply) =>
    reply.type('text/html; charset=utf-8').header('content-security-policy', page.policy).send(page.html),
  );
  await app.init();
  return app;
}
