import { type Appointment, type AppointmentSignature } from '@leerspoor/certifications-contract';
import { day } from '@leerspoor/platform-contract';
import { useFormat } from '@leerspoor/platform-web';
import { useAppointmentTexts } from '../appointment-texts.js';

/** Who signed, when and how, and who still must. */
export function Signatures({ appointment: { employer, employee, signer, person } }: { appointment: Appointment }) {
  const t = useAppointmentTexts();
  return (
    <section>
      <h2>{t('one.signatures')}</h2>
      <dl className="appointment-facts">
        <div>
          <dt>{t('one.employer')}</dt>
          <dd>
            <Signature signature={employer} name={signer?.name ?? ''} />
          </dd>
        </div>
        <div>
          <dt>{t('one.employee')}</dt>
          <dd>
            <Signature signature={employee} name={person.name} />
          </dd>
        </div>
      </dl>
    </section>
  );
}

function Signature({ signature, name }: { signature: AppointmentSignature | null; name: string }) {
  const t = useAppointmentTexts();
  const f = useFormat();
  if (!signature) return <span className="dim">{name ? t('one.waitsFor', { name }) : t('one.notYet')}</span>;
  const { name: who, typed, at, way } = signature;
  return way === 'paper' ? (
    <span>{t('one.signedPaper', { name: who, day: f.date(day(at.slice(0, 10))) })}</span>
  ) : (
    <span>{t('one.signedHere', { name: who, moment: f.moment(at), typed })}</span>
  );
}
