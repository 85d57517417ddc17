import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type Actor } from './actor.js';

/** A file that came with a request: a temporary one, gone when the request is over. */
export interface UploadedFile {
  path: string;
  /** As the sender called it; only for showing. */
  name: string;
  bytes: number;
  /** As the sender called it; never trusted. */
  mediaType: string;
}

export type Request = FastifyRequest & { actor?: Actor; upload?: UploadedFile };
export type Reply = FastifyReply;
