import {
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  StreamableFile,
} from '@nestjs/common';
import { type Readable } from 'node:stream';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { type AnyEndpoint, type FileReply, type FileStreamReply } from '@leerspoor/platform-contract';
import { TenantDatabase } from '../database/tenant-database.js';
import { fileHeaders } from './file-headers.js';
import { endpointOf } from './handles.js';
import { type Reply, type Request } from './request.js';
import { Uploads } from './uploads.js';

/** One request, one company, one transaction; and nothing leaves that the contract does not name. */
@Injectable()
export class Envelope implements NestInterceptor {
  constructor(
    private readonly database: TenantDatabase,
    private readonly uploads: Uploads,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    return from(this.answer(context, () => lastValueFrom(next.handle())));
  }

  private async answer(context: ExecutionContext, handle: () => Promise<unknown>): Promise<unknown> {
    const endpoint = endpointOf(context) as AnyEndpoint;
    const http = context.switchToHttp();
    const request = http.getRequest<Request>();
    const { actor } = request;
    const run = () => (actor ? this.database.runAs(actor, handle) : handle());
    const value = await (endpoint.upload ? this.uploads.during(request, endpoint.upload, run) : run());
    const reply = endpoint.reply.parse(value);
    return endpoint.download ? file(reply as FileReply | FileStreamReply, http.getResponse<Reply>()) : reply;
  }
}

function file(reply: FileReply | FileStreamReply, response: Reply): StreamableFile {
  void response.headers(fileHeaders(reply));
  if ('content' in reply) {
    const length = reply.length === null ? {} : { length: reply.length };
    return new StreamableFile(reply.content as Readable, { type: reply.mediaType, ...length });
  }
  return new StreamableFile(reply.bytes, { type: reply.mediaType, length: reply.bytes.byteLength });
}
