import { type PreviewLine } from '@leerspoor/reminders-contract';
import { Face, Link, SidePanel, StatusTag } from '@leerspoor/platform-ui';
import { useFormat } from '@leerspoor/platform-web';
import { useDeskTexts } from '../desk-texts.js';
import { capital } from '../words/capital.js';
import { useStepWords } from '../words/step-words.js';
import { type Foreseen } from './foreseen.js';

/** One message, word for word, with why it comes. */
export function LetterPanel({
  message,
  allOf,
  onClose,
}: {
  message: Foreseen;
  allOf: string | null;
  onClose: () => void;
}) {
  const t = useDeskTexts();
  const format = useFormat();
  const { recipient, lines, on, byEmail } = message;
  const way = byEmail ? t('preview.byEmail') : t('preview.inApp');
  return (
    <SidePanel
      label={t('preview.panel', { person: recipient.name })}
      onClose={onClose}
      head={
        <div className="row">
          <Face name={recipient.name} size={38} />
          <div className="grow">
            <h2>{recipient.name}</h2>
            <p className="sm dim">{capital(format.date(on, 'day'))}</p>
          </div>
        </div>
      }
    >
      <p className="sm">{t('preview.gets', { count: lines.length, way })}</p>
      {lines.map((line) => (
        <Letter key={`${line.kind}.${line.subjectId}.${line.step}`} line={line} />
      ))}
      {allOf && (
        <Link className="linky" to={allOf}>
          {t('preview.allOf', { person: recipient.name })}
        </Link>
      )}
    </SidePanel>
  );
}

function Letter({ line }: { line: PreviewLine }) {
  const t = useDeskTexts();
  const { named } = useStepWords();
  const { text, kind, weight, person, recipient, audience } = line;
  return (
    <article className="letter">
      {weight !== 'normal' && (
        <div className="row">
          <StatusTag status={weight === 'legal' ? 'soon' : 'none'} word={t(`weights.${weight}`)} />
        </div>
      )}
      <h3>{text.subject}</h3>
      <p>{text.line}</p>
      <p>{text.body}</p>
      <Link className="letter-button" to={line.link} title={t('preview.task')}>
        {text.button}
      </Link>
      <dl className="facts">
        <dt>{t('preview.why')}</dt>
        <dd>{named(kind, line.step)}</dd>
        <dt>{t('preview.about')}</dt>
        <dd>{person.id === recipient.id ? t('preview.self') : person.name}</dd>
        <dt>{t('preview.as')}</dt>
        <dd>{t(`audiences.${audience}`)}</dd>
      </dl>
    </article>
  );
}
