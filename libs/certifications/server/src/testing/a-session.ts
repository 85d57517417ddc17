import { type Training, type TrainingDraft } from '@leerspoor/certifications-contract';
import { day } from '@leerspoor/platform-contract';
import { sql, TenantDatabase } from '@leerspoor/platform-server';
import { TrainingService } from '../training/training.service.js';
import { type TestType } from './builders.js';
import { type Stage } from './stage.js';

type Parts = Partial<Omit<TrainingDraft, 'day'>> & { day?: string; personIds?: string[] };

/** A session of HR in the canteen, a week from the day of the stage, unless said otherwise. */
export const sessionOf = ({ hr }: Stage, parts: Parts = {}) => ({
  begins: '09:00',
  ends: '12:30',
  place: 'Kantine',
  provider: 'Rode Kruis',
  costCents: null,
  note: '',
  capacity: null,
  organiserId: hr.employeeId,
  personIds: [],
  ...parts,
  day: day(parts.day ?? '2026-12-01'),
});

export const aSession = (stage: Stage, type: TestType, parts: Parts = {}): Promise<Training> =>
  stage.as(stage.hr, () =>
    stage.house.get(TrainingService).add(stage.hr, { typeId: type.id, ...sessionOf(stage, parts) }),
  );

export interface SentTraining {
  to: string;
  subject: string;
  text: string;
  kind: string;
  method: string;
  ics: string;
}

/** The letters about sessions, by the number of their calendar entry. */
export const lettersOf = ({ house, tenantId }: Stage): Promise<SentTraining[]> =>
  house.as({ tenantId }, () =>
    house.get(TenantDatabase).rows<SentTraining>(sql`
      select to_address as to, subject, body_text as text, kind, calendar ->> 'method' as method, calendar ->> 'content' as ics
      from mail where calendar is not null order by substring(calendar ->> 'content' from 'SEQUENCE:(\\d+)')::int, to_address`),
  );
