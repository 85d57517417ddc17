import type { Language } from '@leerspoor/platform-contract';

/** The words of a domain for its acts in the log: 'certificate.recorded' → 'Certificaat vastgelegd'. Fetched when the log is opened. */
export type TrailSource = (language: Language) => Promise<Readonly<Record<string, string>>>;
