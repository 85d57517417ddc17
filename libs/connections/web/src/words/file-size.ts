/** Megabytes with one decimal, as files are talked about. */
export const megabytesOf = (bytes: number): number => Math.round(bytes / 100_000) / 10;
