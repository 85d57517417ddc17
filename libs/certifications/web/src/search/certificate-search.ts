import { listTypeChoices, readMatrix } from '@leerspoor/certifications-contract';
import { type SearchSource, useCan, useHat, useRead, withQuery } from '@leerspoor/platform-web';
import { pages } from '../pages.js';
import { useTexts } from '../texts.js';

const most = 8;

/** Finds certificates by name or code: the own one for an employee, the column of the matrix for a lead and HR. */
export const certificateSearch: SearchSource = {
  useGroup: () => useTexts()('search.group'),
  useHits: (typed) => {
    const t = useTexts();
    const can = useCan();
    const { hat } = useHat();
    const isOpen = can(listTypeChoices);
    const { data } = useRead(listTypeChoices, {}, { enabled: isOpen && typed.trim().length > 1 });
    if (!isOpen) return [];
    const words = typed.toLocaleLowerCase().trim().split(/\s+/);
    const isDesk = (hat === 'hr' || hat === 'lead') && can(readMatrix);
    return data
      ?.filter(({ name, code }) => words.every((word) => `${name} ${code}`.toLocaleLowerCase().includes(word)))
      .slice(0, most)
      .map(({ id, name, code }) => ({
        key: id,
        title: name,
        note: t(isDesk ? 'search.everybody' : 'search.mine', { code }),
        to: isDesk ? withQuery(pages.matrix, { certificaat: id }) : pages.mine(id),
      }));
  },
};
