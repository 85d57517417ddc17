/** A file as text, so that it survives a reload with the other answers and goes with them at signing out. */
export interface Kept {
  name: string;
  /** data:image/jpeg;base64,… */
  data: string;
}

const longestSide = 2000;
/** What the browser keeps beside the other answers; something bigger is only held while the page is open. */
const mostKept = 3_000_000;

/**
 * A photo as large as one can read, without the place where it was taken: a phone makes five times as much, and a bad network
 * has to carry it. What the browser cannot draw goes as it is.
 */
export async function shrink(file: File): Promise<File> {
  if (!file.type.startsWith('image/') || typeof createImageBitmap !== 'function') return file;
  try {
    const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
    const scale = Math.min(1, longestSide / Math.max(picture.width, picture.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(picture.width * scale);
    canvas.height = Math.round(picture.height * scale);
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    picture.close();
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.85));
    return blob ? new File([blob], `${file.name.replace(/\.\w+$/, '')}.jpg`, { type: 'image/jpeg' }) : file;
  } catch {
    return file;
  }
}

const read = (file: File): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.onerror = () => reject(reader.error ?? new Error('unreadable'));
    reader.readAsDataURL(file);
  });

/** Null when it is too big to keep. */
export async function keep(file: File): Promise<Kept | null> {
  const data = await read(file);
  return data.length > mostKept ? null : { name: file.name, data };
}

export function fileOf({ name, data }: Kept): File {
  const comma = data.indexOf(',');
  const bytes = Uint8Array.from(atob(data.slice(comma + 1)), (character) => character.charCodeAt(0));
  return new File([bytes], name, { type: /^data:([^;,]+)/.exec(data)?.[1] ?? 'application/octet-stream' });
}
