import { handIn, handInWithoutImage, type Outcome } from '@leerspoor/certifications-contract';
import { ApiError, isRefusal, useOnline, useWrite } from '@leerspoor/platform-web';
import { useState } from 'react';
import { type z } from 'zod';
import { standings } from '../stale.js';

type Body = z.input<typeof handIn.body>;

/** What came of handing in; `outcome` is null when it had arrived before and only the answer was lost. */
export interface Sent {
  outcome: Outcome | null;
}

/**
 * Sends what was answered, with the photo or without one. A lost connection may have lost only the answer: then the server
 * says that it is there already, and that is what we wanted.
 */
export function useSending() {
  const withPhoto = useWrite(handIn, standings);
  const without = useWrite(handInWithoutImage, standings);
  const isOnline = useOnline();
  const [part, setPart] = useState<number | null>(null);
  const [wasLost, setLost] = useState(false);

  const send = async (body: Body, file: File | null): Promise<Sent> => {
    setPart(file ? 0 : null);
    try {
      const done = file
        ? await withPhoto.mutateAsync({ body, extra: { file, onProgress: setPart } })
        : await without.mutateAsync({ body });
      return { outcome: done.outcome };
    } catch (error) {
      if (wasLost && isRefusal(error, 'certifications.duplicate')) return { outcome: null };
      if (error instanceof ApiError && error.code === 'offline') setLost(true);
      throw error;
    } finally {
      setPart(null);
    }
  };
  return { send, part, isOnline, wasLost };
}
