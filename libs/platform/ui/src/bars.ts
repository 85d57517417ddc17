export interface Bar {
  key: string;
  label: string;
  /** Arranged: drawn solid. */
  done: number;
  /** Not arranged yet: drawn hatched. */
  open: number;
}

/** The round numbers (1, 2 or 5 times a power of ten) that get a line; none above the highest bar, at most four. */
export function ticksOf(most: number): number[] {
  const half = most / 2;
  const power = 10 ** Math.floor(Math.log10(Math.max(1, half)));
  const step = [5, 2, 1].map((unit) => unit * power).find((size) => size <= half) ?? 1;
  return Array.from({ length: Math.floor(most / step) }, (_, index) => (index + 1) * step);
}

/** How high the two parts are drawn when a bar of `most` is `height` high. */
export const heightsOf = (bar: Bar, most: number, height: number) => ({
  done: (bar.done / Math.max(1, most)) * height,
  open: (bar.open / Math.max(1, most)) * height,
});
