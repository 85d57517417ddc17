import './library.css';
import { Button } from '@mantine/core';
import { adoptStarterPack, listLibrary, listStarterPacks, type StarterPack } from '@leerspoor/certifications-contract';
import { toast } from '@leerspoor/platform-ui';
import { Page, ProblemNote, useGo, useWrite } from '@leerspoor/platform-web';
import { useState } from 'react';
import { useDeskTexts } from '../desk-texts.js';
import { pages } from '../pages.js';
import { rules } from '../stale.js';
import { proposedChoice, withAsking, withType } from './pack-choice.js';
import { AskLine, TypeLine } from './pack-lines.js';

/** Line by line what a pack would add: the type, and of whom it would be asked. Nothing is there before the click. */
export function PackScreen({ pack }: { pack: StarterPack }) {
  const t = useDeskTexts();
  const go = useGo();
  const [choice, setChoice] = useState(() => proposedChoice(pack.proposals));
  const adopt = useWrite(adoptStarterPack, [...rules, listStarterPacks, listLibrary]);
  const codes = pack.proposals
    .map(({ code }) => code)
    .filter((code) => choice.types.has(code) || choice.asked.has(code));
  const add = () =>
    adopt.mutate(
      { params: { sector: pack.sector }, body: { codes, requirementsFor: [...choice.asked] } },
      {
        onSuccess: (done) => {
          toast({ text: t('packs.added', { types: done.types, requirements: done.requirements }) });
          go(done.requirements > 0 ? pages.matrix : pages.types);
        },
      },
    );
  return (
    <Page
      title={t('packs.of', { sector: t(`packs.sectors.${pack.sector}`) })}
      sub={t('packs.nothingYet')}
      back={{ to: pages.packs, label: t('packs.title') }}
      foot={
        <>
          <Button size="lg" disabled={codes.length === 0} loading={adopt.isPending} onClick={add}>
            {t('packs.add', { types: choice.types.size, requirements: choice.asked.size })}
          </Button>
          <span className="sm dim">{t('packs.later')}</span>
          <ProblemNote error={adopt.error} inForm />
        </>
      }
    >
      <ul className="proposals">
        {pack.proposals.map((proposal) => (
          <li key={proposal.code}>
            <TypeLine
              proposal={proposal}
              isOn={choice.types.has(proposal.code)}
              onTurn={(isOn) => setChoice(withType(choice, proposal, isOn))}
            />
            <AskLine
              proposal={proposal}
              isOn={choice.asked.has(proposal.code)}
              onTurn={(isOn) => setChoice(withAsking(choice, proposal, isOn))}
            />
          </li>
        ))}
      </ul>
    </Page>
  );
}
