import { Checkbox } from '@mantine/core';
import { type PackProposal } from '@leerspoor/certifications-contract';
import { StatusTag } from '@leerspoor/platform-ui';
import { useFormat } from '@leerspoor/platform-web';
import { useDeskTexts } from '../desk-texts.js';
import { usePeriodWords } from '../type/policy-words.js';
import { CheckYourself } from './check-yourself.js';
import { canAsk } from './pack-choice.js';

interface LineProps {
  proposal: PackProposal;
  isOn: boolean;
  onTurn: (isOn: boolean) => void;
}

/** The type itself. */
export function TypeLine({ proposal, isOn, onTurn }: LineProps) {
  const t = useDeskTexts();
  const mark = proposal.certainty === 'low' && <CheckYourself />;
  if (proposal.typeId !== null)
    return (
      <span className="row wrap">
        <b>{proposal.name}</b> <StatusTag status="ok" word={t('library.inUse')} /> {mark}
      </span>
    );
  return (
    <span className="row wrap">
      <Checkbox label={proposal.name} checked={isOn} onChange={(event) => onTurn(event.currentTarget.checked)} />
      {mark}
    </span>
  );
}

/** Of whom it would be asked: the job roles that fit, by name, and how many people that is. */
export function AskLine({ proposal, isOn, onTurn }: LineProps) {
  const t = useDeskTexts();
  const f = useFormat();
  const period = usePeriodWords();
  const { requirement } = proposal;
  if (!requirement) return <span className="sm dim asks">{t('packs.onlyType')}</span>;
  if (requirement.exists) return <span className="sm dim asks">{t('packs.askedAlready')}</span>;
  if (!canAsk(proposal))
    return <span className="sm dim asks">{t('packs.nobodyFits', { words: requirement.lookedFor.join(', ') })}</span>;
  const who = requirement.everybody ? t('packs.everybody') : f.list(requirement.jobRoles.map(({ name }) => name));
  const more = [
    t('people', { count: requirement.people }),
    t(`bases.${requirement.basis}`),
    requirement.leadTime && t('packs.within', { period: period(requirement.leadTime) }),
    requirement.blocksWork && t('packs.blocks'),
  ];
  return (
    <span className="asks">
      <Checkbox
        label={t('packs.ask', { who })}
        description={more.filter(Boolean).join(' · ')}
        checked={isOn}
        onChange={(event) => onTurn(event.currentTarget.checked)}
      />
    </span>
  );
}
