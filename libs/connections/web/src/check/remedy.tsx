import { type Candidate, type ImportFix, type ImportRow, type RowRemedy } from '@leerspoor/connections-contract';
import { toast } from '@leerspoor/platform-ui';
import { Button } from '@mantine/core';
import { IconLink } from '@tabler/icons-react';
import { useTexts } from '../texts.js';
import { PeopleSearch } from './people-search.js';
import { TypeRemedy } from './type-remedy.js';
import { type Fixes } from './use-fixes.js';

type PersonRemedy = Exclude<RowRemedy, { kind: 'cell' | 'type' }>;

interface Props {
  remedy: Exclude<RowRemedy, { kind: 'cell' }>;
  row: ImportRow;
  fixes: Fixes;
}

/** A question that a row asks, with the likely answers first. */
export function Remedy({ remedy, row, fixes }: Props) {
  return remedy.kind === 'type' ? (
    <TypeRemedy remedy={remedy} fixes={fixes} />
  ) : (
    <Who remedy={remedy} row={row} fixes={fixes} />
  );
}

function answerOf(remedy: PersonRemedy, row: ImportRow, number: string | null): ImportFix {
  if (remedy.kind === 'same-person') return { kind: 'same-person', line: row.line, number };
  return { kind: remedy.kind, text: remedy.text, number };
}

/** Who is meant: one of the likely ones, or anybody found by name or number. */
function Who({ remedy, row, fixes }: { remedy: PersonRemedy; row: ImportRow; fixes: Fixes }) {
  const t = useTexts();
  const text = remedy.kind === 'same-person' ? '' : remedy.text;
  const title = {
    person: t('row.whoIsIt', { text }),
    lead: t('row.whoIsLead', { text }),
    'same-person': t('row.sameTitle'),
  }[remedy.kind];
  const link = ({ number, name }: Pick<Candidate, 'number' | 'name'>) => {
    fixes.fix(answerOf(remedy, row, number));
    toast({
      text: text === '' ? t('check.taken') : t('check.linked', { text, name }),
      undo: () => fixes.fix(answerOf(remedy, row, null)),
    });
  };
  return (
    <section className="import-remedy">
      <h3>{title}</h3>
      <ul>
        {remedy.candidates.map((candidate) => (
          <li key={candidate.number}>
            <span className="grow">
              <b>{candidate.name}</b>
              <small className="num">{[candidate.number, candidate.team].filter(Boolean).join(' · ')}</small>
            </span>
            <Button
              size="sm"
              variant="default"
              leftSection={<IconLink size={17} aria-hidden="true" />}
              aria-label={t('row.linkTo', { name: candidate.name })}
              onClick={() => link(candidate)}
            >
              {t('row.link')}
            </Button>
          </li>
        ))}
      </ul>
      <PeopleSearch onPick={link} />
      {remedy.kind !== 'same-person' && <p className="xs dim">{t('row.everyRow')}</p>}
    </section>
  );
}
