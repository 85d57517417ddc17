/** A file out of what was pasted: a file as it is, or cells as Excel puts them on the clipboard (tabs between, a line per row). */
export function pastedFile(data: Pick<DataTransfer, 'files' | 'getData'>, name: string): File | null {
  const [file] = data.files;
  const text = data.getData('text/plain');
  if (looksLikeCells(text)) return new File([text], name, { type: 'text/csv' });
  return file ?? null;
}

/** At least a row of heads and one row under it, with the same separator in both. */
export function looksLikeCells(text: string): boolean {
  const [heads = '', first = ''] = text.split(/\r?\n/);
  return ['\t', ';'].some((separator) => heads.includes(separator) && first.includes(separator));
}
