import './cell.css';
import { type CellPanel, consequencesOf, type StandingLine, strongest } from '@leerspoor/certifications-contract';
import { useFormat, useSession } from '@leerspoor/platform-web';
import { useTexts } from '../texts.js';

/** Why somebody must hold it, what lacking it means, who pays, and why it counts when another certificate does the work. */
export function Why({
  panel: { standing, asked },
  mine,
}: {
  panel: Pick<CellPanel, 'standing' | 'asked'>;
  mine?: boolean;
}) {
  const t = useTexts();
  const basis = strongest(standing.why.map((why) => why.basis));
  const sources = standing.why.map(({ source }) => source);
  const cost = basis && consequencesOf(basis);
  return (
    <section>
      <h3>{t('why.title')}</h3>
      <ul className="why sm">
        {standing.why.map((why) => (
          <li key={why.requirementId}>
            <b>{t(`basis.${why.basis}`)}</b>
            {why.source && <> {asSentence(why.source)}</>}
            <Starts due={why.due} />
            <Asked who={asked.find(({ requirementId }) => requirementId === why.requirementId)?.who} />
          </li>
        ))}
        {standing.why.length === 0 && <li>{standing.wanted ? t('why.kept') : t('why.nobody')}</li>}
        {standing.legalText && !sources.includes(standing.legalText) && <li className="dim">{standing.legalText}</li>}
        {standing.satisfiedBy && <li>{t('why.through', { type: standing.satisfiedBy })}</li>}
        {standing.why.some(({ blocksWork }) => blocksWork) && <li>{t(mine ? 'why.blocksMine' : 'why.blocks')}</li>}
        {cost && (
          <li>{t(cost.employerPays ? (mine ? 'why.freeMine' : 'why.free') : mine ? 'why.ownMine' : 'why.own')}</li>
        )}
      </ul>
    </section>
  );
}

const asSentence = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`);
function Asked({ who }: { who: string | undefined }) {
  const t = useTexts();
  return who ? <span className="dim asked">{t('why.asked', { who })}</span> : null;
}

function Starts({ due }: { due: StandingLine['why'][number]['due'] }) {
  const t = useTexts();
  const f = useFormat();
  const { today } = useSession();
  return due > today ? <> {t('why.from', { day: f.date(due) })}</> : null;
}
