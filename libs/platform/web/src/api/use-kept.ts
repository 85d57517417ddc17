import { hasShapes, needShapes, type AnyEndpoint, type CallOf, type ReplyOf } from '@leerspoor/platform-contract';
import { use, useEffect } from 'react';
import { useOnline } from '../device/online.js';
import { keepAnswer, keptAnswer } from '../session/kept.js';
import { addressOf } from './address.js';
import { type Read, type ReadOptions, useRead } from './hooks.js';

/** As `useRead`; without a connection the last answer that this device kept for its owner stands in, of the moment `keptAt`. */
export function useKept<E extends AnyEndpoint>(
  endpoint: E,
  sent: CallOf<E>,
  options: ReadOptions = {},
): { read: Read<ReplyOf<E>>; keptAt: string | null } {
  const read = useRead(endpoint, sent, options);
  const online = useOnline();
  const address = addressOf(endpoint, sent);
  const { data, dataUpdatedAt, error } = read;
  useEffect(() => {
    if (data !== undefined) keepAnswer(address, { at: new Date(dataUpdatedAt).toISOString(), answer: data });
  }, [address, data, dataUpdatedAt]);
  const isLost = !online || error?.problem.status === 0;
  const kept = data === undefined && isLost && options.enabled !== false ? keptAnswer(address) : null;
  // What an older version of the product kept may have another shape.
  if (kept && !hasShapes()) use(needShapes());
  const known = kept && endpoint.reply.safeParse(kept.answer);
  if (!kept || !known?.success) return { read, keptAt: null };
  return { read: { ...read, data: known.data, error: null } as Read<ReplyOf<E>>, keptAt: kept.at };
}
