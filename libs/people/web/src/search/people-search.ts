import { searchPeople } from '@leerspoor/people-contract';
import { useCan, useHat, useRead, type SearchSource } from '@leerspoor/platform-web';
import { listEmployees } from '@leerspoor/people-contract';
import { useTexts } from '../texts.js';

/** Colleagues by name; only those whose own page opens for me are found here. */
export const peopleSearch: SearchSource = {
  useGroup: () => useTexts()('search.group'),
  useHits: (typed) => {
    const can = useCan();
    const { hat } = useHat();
    const isAsked = typed.length >= 2;
    const read = useRead(searchPeople, { query: { q: typed } }, { enabled: isAsked, keep: true });
    if (!isAsked || read.isError) return [];
    const home = can(listEmployees) && hat !== 'lead' && hat !== 'employee' ? '/mensen' : '/team';
    return read.data
      ?.filter((hit) => hit.open)
      .map((hit) => ({ key: hit.id, title: hit.name, note: hit.team ?? undefined, to: `${home}/${hit.id}` }));
  },
};
