import { type ImportKind } from '@leerspoor/connections-contract';
import { withQuery } from '@leerspoor/platform-web';

/** Kinds as they stand in the address. */
export const kindWords = { employees: 'mensen', certificates: 'certificaten' } as const satisfies Record<
  ImportKind,
  string
>;

/** Where the next file of this kind begins. */
export const startOf = (kind: ImportKind | null): string => withQuery('/import', { soort: kind && kindWords[kind] });

/** Where what came in is looked at. */
export const listOf = (kind: ImportKind | null): string => (kind === 'certificates' ? '/certificaten' : '/mensen');
