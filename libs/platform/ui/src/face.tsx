import './face.css';

/** First letters of the first and the last part of a name; a prefix ('de', 'van der') does not count. */
export function initialsOf(name: string): string {
  const parts = name
    .trim()
    .split(/\s+/)
    .filter((part) => part !== '');
  const ends = parts.length > 1 ? [parts[0], parts.at(-1)] : parts.slice(0, 1);
  return ends
    .map((part) => [...(part ?? '')][0] ?? '')
    .join('')
    .toUpperCase();
}

/** A person, small and beside his name: never alone, so it is hidden from a screen reader. */
export function Face({ name, size = 30, tone = 'a' }: { name: string; size?: number; tone?: 'a' | 'b' }) {
  return (
    <span
      className="face"
      data-tone={tone}
      aria-hidden="true"
      style={{ width: size, height: size, fontSize: Math.max(11, size * 0.42) }}
    >
      {initialsOf(name)}
    </span>
  );
}
