import { Button, Checkbox } from '@mantine/core';
import {
  adoptStarterPack,
  listLibrary,
  listStarterPacks,
  type PackProposal,
  type StarterPack,
} from '@leerspoor/certifications-contract';
import { StatusTag, toast } from '@leerspoor/platform-ui';
import { ProblemNote, useFormat, useGo, useWrite } from '@leerspoor/platform-web';
import { useState } from 'react';
import { useDeskTexts } from '../desk-texts.js';
import { CheckYourself } from './check-yourself.js';
import { pages } from '../pages.js';
import { rules } from '../stale.js';
import { usePeriodWords } from '../type/policy-words.js';

const canAsk = ({ requirement }: PackProposal) =>
  requirement !== null && !requirement.exists && (requirement.everybody || requirement.jobRoles.length > 0);

/** Line by line what a pack would add: the type, and of whom it would be asked. Nothing is there before the click. */
export function PackForm({ pack }: { pack: StarterPack }) {
  const t = useDeskTexts();
  const go = useGo();
  const [types, setTypes] = useState<ReadonlySet<string>>(
    () =>
      new Set(
        pack.proposals
          .filter(({ typeId, requirement }) => typeId === null && (requirement === null || requirement.people > 0))
          .map(({ code }) => code),
      ),
  );
  const [asked, setAsked] = useState<ReadonlySet<string>>(
    () =>
      new Set(
        pack.proposals.filter((one) => canAsk(one) && (one.requirement?.people ?? 0) > 0).map(({ code }) => code),
      ),
  );
  const adopt = useWrite(adoptStarterPack, [...rules, listStarterPacks, listLibrary]);

  const turn = (set: ReadonlySet<string>, code: string, isOn: boolean) => {
    const next = new Set(set);
    if (isOn) next.add(code);
    else next.delete(code);
    return next;
  };
  const chosen = pack.proposals.filter(({ code }) => types.has(code) || asked.has(code)).map(({ code }) => code);
  const newTypes = pack.proposals.filter(({ code, typeId }) => typeId === null && chosen.includes(code)).length;
  const add = () =>
    adopt.mutate(
      { params: { sector: pack.sector }, body: { codes: chosen, requirementsFor: [...asked] } },
      {
        onSuccess: (done) => {
          toast({ text: t('packs.added', { types: done.types, requirements: done.requirements }) });
          go(done.requirements > 0 ? pages.matrix : pages.types);
        },
      },
    );
  return (
    <>
      <ul className="proposals">
        {pack.proposals.map((proposal) => (
          <li key={proposal.code}>
            <TypeLine
              proposal={proposal}
              isOn={types.has(proposal.code)}
              onTurn={(isOn) => {
                setTypes(turn(types, proposal.code, isOn));
                if (!isOn) setAsked(turn(asked, proposal.code, false));
              }}
            />
            <AskLine
              proposal={proposal}
              isOn={asked.has(proposal.code)}
              onTurn={(isOn) => {
                setAsked(turn(asked, proposal.code, isOn));
                if (isOn && proposal.typeId === null) setTypes(turn(types, proposal.code, true));
              }}
            />
          </li>
        ))}
      </ul>
      <ProblemNote error={adopt.error} inForm />
      <div className="page-foot">
        <Button size="lg" disabled={chosen.length === 0} loading={adopt.isPending} onClick={add}>
          {t('packs.add', { types: newTypes, requirements: asked.size })}
        </Button>
        <span className="sm dim">{t('packs.later')}</span>
      </div>
    </>
  );
}

interface LineProps {
  proposal: PackProposal;
  isOn: boolean;
  onTurn: (isOn: boolean) => void;
}

function TypeLine({ proposal, isOn, onTurn }: LineProps) {
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

function AskLine({ proposal, isOn, onTurn }: LineProps) {
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
