import { ApiError, isRefusal, useOnline } from '@leerspoor/platform-web';
import { useState } from 'react';

/** What goes along with a file, and tells how far it is. */
interface Extra {
  file: File;
  onProgress: (part: number) => void;
}

interface Ways<B, R> {
  withFile: (body: B, extra: Extra) => Promise<R>;
  without: (body: B) => Promise<R>;
  /** Codes with which the server says that the same is there already. */
  there: readonly string[];
}

/**
 * Sends what was answered, with a file or without one. A lost connection may have lost only the answer: then the server says
 * that it is there already, and that is what we wanted: null.
 */
export function useSending<B, R>({ withFile, without, there }: Ways<B, R>) {
  const isOnline = useOnline();
  const [part, setPart] = useState<number | null>(null);
  const [wasLost, setLost] = useState(false);

  const send = async (body: B, file: File | null): Promise<R | null> => {
    setPart(file ? 0 : null);
    try {
      return file ? await withFile(body, { file, onProgress: setPart }) : await without(body);
    } catch (error) {
      if (wasLost && there.some((code) => isRefusal(error, code))) return null;
      if (error instanceof ApiError && error.code === 'offline') setLost(true);
      throw error;
    } finally {
      setPart(null);
    }
  };
  return { send, part, isOnline, wasLost };
}

export type Sending = Omit<ReturnType<typeof useSending>, 'send'>;
