/** The mark: a line that starts, turns, and has a next stop. */
export function Mark({ size = 30 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" fill="none">
      <path d="M8 8v9a8 8 0 0 0 8 8h6" stroke="var(--ls-brand)" strokeWidth="4" strokeLinecap="round" />
      <circle cx="8" cy="6.5" r="4.5" fill="var(--ls-brand)" />
      <circle cx="25" cy="25" r="4" fill="var(--ls-card)" stroke="var(--ls-amber)" strokeWidth="3.4" />
    </svg>
  );
}
