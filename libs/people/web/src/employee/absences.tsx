import { changeAbsence, type Absence, type Employee } from '@leerspoor/people-contract';
import { useCan, useFormat } from '@leerspoor/platform-web';
import { useState } from 'react';
import { useDesk } from '../desk-texts.js';
import { AbsenceDialog } from './absence-dialog.js';

/** When somebody is away, and who gets the messages meanwhile. */
export function Absences({ person }: { person: Employee }) {
  const t = useDesk();
  const can = useCan();
  const format = useFormat();
  const [open, setOpen] = useState<Absence | null>(null);
  if (person.absences.length === 0) return null;
  return (
    <section>
      <h3>{t('person.absences')}</h3>
      <ul className="stack">
        {person.absences.map((absence) => (
          <li key={absence.id} className="sm">
            {absence.endsOn
              ? t('person.absenceUntil', {
                  from: format.date(absence.startsOn, 'short'),
                  until: format.date(absence.endsOn),
                })
              : t('person.absenceOpen', { from: format.date(absence.startsOn) })}
            <br />
            <span className="dim">
              {absence.standIn ? t('person.standIn', { name: absence.standIn.name }) : t('person.wait')}
            </span>{' '}
            {can(changeAbsence) && (
              <button type="button" className="linky" onClick={() => setOpen(absence)}>
                {t('person.end')}
              </button>
            )}
          </li>
        ))}
      </ul>
      {open && <AbsenceDialog person={person} absence={open} onClose={() => setOpen(null)} />}
    </section>
  );
}
