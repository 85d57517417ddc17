/** What is told only once and kept nowhere: it lives in the memory of this tab until the page that shows it is left. */
export interface Once<T> {
  keep: (value: T) => void;
  read: () => T | null;
  forget: () => void;
}

export function once<T>(): Once<T> {
  let kept: T | null = null;
  return {
    keep: (value) => {
      kept = value;
    },
    read: () => kept,
    forget: () => {
      kept = null;
    },
  };
}
