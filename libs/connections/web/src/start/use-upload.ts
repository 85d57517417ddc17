import { listImports, mostImportBytes, uploadImport, type ImportKind } from '@leerspoor/connections-contract';
import { useFormat, useGo, useWrite } from '@leerspoor/platform-web';
import { useRef, useState } from 'react';
import { useTexts } from '../texts.js';
import { megabytesOf } from '../words/file-size.js';

/** Sends a file and goes to its import. What is plainly no use is refused before it is sent. */
export function useUpload(kind: ImportKind | 'guess') {
  const t = useTexts();
  const go = useGo();
  const { number } = useFormat();
  const write = useWrite(uploadImport, [listImports]);
  const stopper = useRef<AbortController | null>(null);
  const [sending, setSending] = useState<{ name: string; part: number } | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [stopped, setStopped] = useState(false);

  const whyNot = (files: File[]): string | null => {
    const [file] = files;
    if (!file) return t('start.notPasted');
    if (files.length > 1) return t('start.several', { count: files.length });
    if (file.size === 0) return t('start.empty', { file: file.name });
    if (file.size <= mostImportBytes) return null;
    return t('start.tooBig', {
      file: file.name,
      megabytes: number(megabytesOf(file.size)),
      most: number(megabytesOf(mostImportBytes)),
    });
  };
  const take = (files: File[]) => {
    if (sending) return;
    write.reset();
    setStopped(false);
    const why = whyNot(files);
    setRefusal(why);
    const [file] = files;
    if (why !== null || !file) return;
    const controller = new AbortController();
    stopper.current = controller;
    setSending({ name: file.name, part: 0 });
    const onProgress = (part: number) => setSending({ name: file.name, part });
    write.mutate(
      { body: { kind }, extra: { file, onProgress, signal: controller.signal } },
      { onSuccess: ({ id }) => go(`/import/${id}`), onSettled: () => setSending(null) },
    );
  };
  const stop = () => {
    stopper.current?.abort();
    setStopped(true);
  };
  return { take, sending, refusal, stop, stopped, error: stopped ? null : write.error };
}
