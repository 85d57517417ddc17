import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import { type Problem as ProblemBody, type ProblemCode } from '@leerspoor/platform-contract';
import { Problem } from './problem.js';
import { type Reply, type Request } from './request.js';

const byStatus: Record<number, ProblemCode> = {
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not-found',
  413: 'too-large',
  415: 'invalid',
  429: 'too-many-requests',
  503: 'unavailable',
};

/** What PostgreSQL and the disk say, as a refusal: never their own words. */
const bySystemCode: Record<string, [ProblemCode, number]> = {
  '23505': ['conflict', 409],
  '23503': ['conflict', 409],
  '23514': ['invalid', 400],
  '42501': ['forbidden', 403],
  '40001': ['conflict', 409],
  '40P01': ['conflict', 409],
  '53100': ['storage-full', 507],
  ENOSPC: ['storage-full', 507],
  EDQUOT: ['storage-full', 507],
  '57P01': ['unavailable', 503],
  '57P03': ['unavailable', 503],
  '53300': ['unavailable', 503],
  '57014': ['unavailable', 503],
  ECONNREFUSED: ['unavailable', 503],
  ECONNRESET: ['unavailable', 503],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: ['invalid', 415],
  FST_ERR_CTP_INVALID_JSON_BODY: ['invalid', 400],
  FST_ERR_CTP_EMPTY_JSON_BODY: ['invalid', 400],
  FST_ERR_CTP_BODY_TOO_LARGE: ['too-large', 413],
  FST_REQ_FILE_TOO_LARGE: ['too-large', 413],
  FST_INVALID_MULTIPART_CONTENT_TYPE: ['invalid', 400],
};

const connectionLost = /Connection terminated|timeout exceeded when trying to connect|Query read timeout/;

function problemOf(error: unknown): Problem | undefined {
  if (error instanceof Problem) return error;
  if (error instanceof HttpException) {
    const status = error.getStatus();
    return new Problem(byStatus[status] ?? (status < 500 ? 'invalid' : 'broken'), status);
  }
  const { code, statusCode, message } = error as { code?: string; statusCode?: number; message?: string };
  const known = code === undefined ? undefined : bySystemCode[code];
  // Class 22: a value that is no date, number or text to PostgreSQL, such as a page mark that somebody made up.
  if (/^22[0-9A-Z]{3}$/.test(code ?? '')) return new Problem('invalid', 400);
  if (known) return new Problem(...known);
  if (connectionLost.test(message ?? '')) return new Problem('unavailable', 503);
  return statusCode !== undefined && statusCode < 500
    ? new Problem(byStatus[statusCode] ?? 'invalid', statusCode)
    : undefined;
}

/** The one exit of everything that goes wrong: RFC 9457, without a stack, a query or a column name. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger('Problem');

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<Request>();
    const known = problemOf(error);
    if (!known || known.status >= 500)
      this.log.error(`${request.method} ${request.routeOptions.url ?? ''} (${request.id})`, (error as Error).stack);
    const { code, status, details } = known ?? new Problem('broken', 500);
    const body: ProblemBody = { type: `urn:leerspoor:${code}`, title: code, status, code, id: request.id, ...details };
    const reply = http.getResponse<Reply>();
    if (status === 503 || status === 429) void reply.header('retry-after', String(details.values?.['seconds'] ?? 5));
    void reply.status(status).header('content-type', 'application/problem+json; charset=utf-8').send(body);
  }
}
