import { type z } from 'zod';

/** A kind of work that happens behind the scenes. The queue is the part of the name before the dot. */
export interface JobKind<P extends object = object> {
  readonly name: `${string}.${string}`;
  readonly queue: string;
  /** Ids only, no personal data: what is queued is readable for who runs the queue. */
  readonly payload: z.ZodType<P>;
}

export function defineJob<P extends object>(name: `${string}.${string}`, payload: z.ZodType<P>): JobKind<P> {
  return { name, queue: name.split('.')[0] as string, payload };
}

/** Does one kind of work. Must be harmless when run twice or by two workers at once: the rows are the truth. */
export abstract class JobHandler<P extends object = object> {
  abstract readonly kind: JobKind<P>;

  /** `inTenant` opens a transaction of the payload's company; slow work (mail, files) stays outside it. */
  abstract handle(payload: P, inTenant: <T>(work: () => Promise<T>) => Promise<T>): Promise<void>;
}
