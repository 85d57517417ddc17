import { unmarked } from '@leerspoor/platform-contract';
import { useCan, type Hit } from '@leerspoor/platform-web';
import { adminLinks } from '../domains/admin.js';
import { searchSources } from '../domains/search.js';
import { useNav } from '../shell/nav.js';
import { useTexts } from '../texts.js';

export interface Group {
  name: string;
  hits: Hit[];
}

/** Every word that was typed must begin a word of the text. */
export const matches = (text: string, typed: string): boolean => {
  const words = unmarked(text).split(/[^\p{L}\p{N}]+/u);
  return unmarked(typed)
    .split(/\s+/)
    .every((part) => words.some((word) => word.startsWith(part)));
};

function usePages(typed: string): Hit[] {
  const t = useTexts();
  const can = useCan();
  const nav = useNav().map((item) => ({ to: item.to, title: item.label, note: undefined as string | undefined }));
  // The list of links never changes while the app runs, so the hooks in it keep their order.
  const admin = adminLinks
    .map((link) => ({ to: link.to, needs: link.needs, ...link.useWords() }))
    .filter((link) => can(link.needs));
  const others = nav.filter((item) => !admin.some((link) => link.to === item.to));
  const all = [...others, ...admin, { to: '/mijn', title: t('me'), note: undefined }];
  return all
    .filter((one) => typed === '' || matches(`${one.title} ${one.note ?? ''}`, typed))
    .map(({ to, title, note }) => ({ key: `page-${to}`, to, title, note }));
}

/** What was found, in groups; pages at once, the rest as it comes. */
export function useFound(typed: string): { groups: Group[]; busy: boolean } {
  const t = useTexts();
  const pages: Group = { name: t('palette.pages'), hits: usePages(typed) };
  const found = searchSources.map((source) => ({ name: source.useGroup(), hits: source.useHits(typed) }));
  const groups = [...found.map(({ name, hits }) => ({ name, hits: hits ?? [] })), pages].filter(
    (group) => group.hits.length > 0,
  );
  return { groups, busy: found.some(({ hits }) => hits === undefined) };
}
