import './file-button.css';
import { Button } from '@mantine/core';
import { IconCamera, IconPaperclip, IconUpload } from '@tabler/icons-react';
import { useRef, useState, type ReactNode } from 'react';
import { useKitWords } from './words.js';

interface FileProps {
  /** Of an <input type="file">, such as 'image/*,application/pdf'. */
  accept: string;
  onFile: (file: File) => void;
  disabled?: boolean;
}

function usePicker({ accept, onFile }: FileProps, camera: boolean) {
  const input = useRef<HTMLInputElement>(null);
  const hidden = (
    <input
      ref={input}
      type="file"
      hidden
      tabIndex={-1}
      accept={camera ? 'image/*' : accept}
      capture={camera ? 'environment' : undefined}
      onChange={(event) => {
        const file = event.currentTarget.files?.[0];
        event.currentTarget.value = '';
        if (file) onFile(file);
      }}
    />
  );
  return { hidden, open: () => input.current?.click() };
}

/** One button that asks for a file. `camera`: on a phone it opens the camera. */
export function FileButton({
  camera,
  children,
  size,
  variant,
  fullWidth,
  ...file
}: FileProps & { camera?: boolean; children: ReactNode; size?: string; variant?: string; fullWidth?: boolean }) {
  const picker = usePicker(file, camera ?? false);
  const Sign = camera ? IconCamera : IconUpload;
  return (
    <>
      {picker.hidden}
      <Button
        size={size ?? 'md'}
        variant={variant ?? 'default'}
        fullWidth={fullWidth}
        disabled={file.disabled}
        leftSection={<Sign size={20} aria-hidden="true" />}
        onClick={picker.open}
      >
        {children}
      </Button>
    </>
  );
}

/** Asks for a file by a button of the caller's own. */
export function FilePick({ children, ...file }: FileProps & { children: (open: () => void) => ReactNode }) {
  const picker = usePicker(file, false);
  return (
    <>
      {picker.hidden}
      {children(picker.open)}
    </>
  );
}

/** A photo or a file: two big buttons on a phone, a place to drop on a desktop. `hint` says what fits. */
export function FileDrop({ hint, ...file }: FileProps & { hint: string }) {
  const words = useKitWords();
  const [over, setOver] = useState(false);
  const photo = usePicker(file, true);
  const any = usePicker(file, false);
  const takesImages = file.accept.includes('image');
  return (
    <div
      className="drop"
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const dropped = event.dataTransfer.files[0];
        if (dropped && !file.disabled) file.onFile(dropped);
      }}
    >
      {photo.hidden}
      {any.hidden}
      <div className="row wrap">
        {takesImages && (
          <Button
            className="drop-photo"
            size="lg"
            variant="light"
            disabled={file.disabled}
            leftSection={<IconCamera size={22} aria-hidden="true" />}
            onClick={photo.open}
          >
            {words.photo}
          </Button>
        )}
        <Button
          size="lg"
          variant="default"
          disabled={file.disabled}
          leftSection={<IconPaperclip size={20} aria-hidden="true" />}
          onClick={any.open}
        >
          {words.file}
        </Button>
        <span className="sm dim drop-word">{words.dropHere}</span>
      </div>
      <p className="sm dim">{hint}</p>
    </div>
  );
}
