import {
  countedYear,
  cycleAfter,
  quotasOf,
  readMatrix,
  RenewalPolicy,
  type Wording,
} from '@leerspoor/certifications-contract';
import { addDays, type LocalDate, plus } from '@leerspoor/platform-contract';
import { InfoNote } from '@leerspoor/platform-ui';
import { useCan, useFormat, useRead, useSession } from '@leerspoor/platform-web';
import { useDeskTexts } from '../desk-texts.js';
import { useQuotaName } from '../meter/quota-words.js';
import { useEndWords } from '../status/use-look.js';
import { useTexts } from '../texts.js';
import { firstReminder } from './policy-words.js';

interface Props {
  policy: unknown;
  wording: Wording;
  /** Offsets of the reminders, earliest first. */
  offsets: readonly string[];
}

/** What the rule means for a real colleague, by the same engine that will apply it: obtained today, and renewed in time. */
export function PolicyPreview({ policy, wording, offsets }: Props) {
  const t = useDeskTexts();
  const shared = useTexts();
  const f = useFormat();
  const end = useEndWords();
  const can = useCan();
  const { today, name } = useSession();
  const someone = useRead(readMatrix, { query: { limit: 1 } }, { enabled: can(readMatrix) });
  const colleague = someone.data?.rows[0]?.name ?? name;
  const read = RenewalPolicy.safeParse(policy);
  if (!read.success) return <InfoNote>{t('type.preview.incomplete')}</InfoNote>;
  if (read.data.model === 'printed') return <InfoNote>{t('type.preview.printed', { name: colleague })}</InfoNote>;
  if (read.data.model === 'count')
    return (
      <InfoNote>
        {t('rule.preview.count', {
          name: colleague,
          required: read.data.perYear,
          until: end(countedYear(today, read.data.lastDay).next, wording),
        })}
      </InfoNote>
    );
  if (read.data.model === 'composite') return <InfoNote>{t('rule.preview.composite', { name: colleague })}</InfoNote>;
  const earn = (from: LocalDate) => ({ from, printed: null, policy: read.data });
  const first = cycleAfter(null, earn(today));
  const renewedOn = first.windowOpens && first.expires ? addDays(first.windowOpens, 1) : null;
  const second = renewedOn && cycleAfter(first, earn(renewedOn));
  const reminded = firstReminder(offsets, first.expires, today);
  const said = { name: colleague, until: end(first.expires, wording) };
  return (
    <InfoNote>
      <p>
        {t('type.preview.today', { name: colleague })}{' '}
        <b>
          {reminded ? shared('outcome.reminded', { ...said, on: f.date(reminded) }) : shared('outcome.plain', said)}
        </b>
      </p>
      <Asked policy={read.data} from={today} />
      {second && renewedOn && (
        <p className="sm dim">
          {t('type.preview.renewed', { day: f.date(renewedOn), until: end(second.expires, wording) })}
        </p>
      )}
    </InfoNote>
  );
}

/** What the term asks besides: hours and points, parts that come back, an appointment. */
function Asked({ policy, from }: { policy: RenewalPolicy; from: LocalDate }) {
  const t = useDeskTexts();
  const f = useFormat();
  const nameOf = useQuotaName();
  const quotas = quotasOf(policy).map((quota) => `${nameOf(quota)}: ${f.number(quota.required)}`);
  const again = policy.model === 'competences' ? policy.competences : [];
  return (
    <>
      {policy.model !== 'competences' && quotas.length > 0 && (
        <p>{t('rule.preview.asked', { quotas: quotas.join(', ') })}</p>
      )}
      {again.map(
        ({ name, every }) =>
          every && <p key={name}>{t('rule.preview.competence', { name, day: f.date(plus(from, every)) })}</p>,
      )}
      {policy.model === 'confirmation' && (
        <p>{t('rule.preview.confirmation', { day: f.date(plus(from, policy.every)) })}</p>
      )}
      {policy.model === 'appointment' && <p>{t('rule.preview.appointment')}</p>}
    </>
  );
}
