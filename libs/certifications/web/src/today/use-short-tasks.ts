import { type Coverage, listCoverage } from '@leerspoor/certifications-contract';
import { type LocalDate } from '@leerspoor/platform-contract';
import { type Task, useCan, useFormat, useRead } from '@leerspoor/platform-web';
import { pages } from '../pages.js';
import { inSentence } from '../status/in-sentence.js';
import { useTexts } from '../texts.js';

/** Places that have too few people with a certificate, or will within three months. */
export function useShortTasks(): Task[] {
  const can = useCan();
  const { data } = useRead(listCoverage, { query: {} }, { enabled: can(listCoverage) });
  const taskOf = useShortTask();
  return (data?.items ?? []).flatMap((coverage) =>
    coverage.standing.status === 'ok' ? [] : [taskOf(coverage, data?.asOf)],
  );
}

function useShortTask() {
  const t = useTexts();
  const f = useFormat();
  return ({ id, type, location, minimum, standing }: Coverage, asOf: LocalDate | undefined): Task => {
    const { status, now, left, breaksOn, lost } = standing;
    const who = lost.flatMap(({ person }) => (person ? [person.name] : []));
    const values = { place: location.name, type: inSentence(type.name), minimum, now, left: left ?? now };
    return {
      key: `coverage-${id}`,
      must: true,
      dueOn: breaksOn ?? asOf ?? null,
      status: status === 'broken' ? 'expired' : 'soon',
      word: t('today.short.word', { type: type.code }),
      title: t(status === 'broken' ? 'today.short.now' : 'today.short.from', values),
      note: status !== 'broken' && who.length > 0 ? t('today.short.lost', { who: f.list(who) }) : undefined,
      to: pages.coverageAt(id),
      deed: t('today.short.deed'),
      who,
      always: status === 'broken',
    };
  };
}
