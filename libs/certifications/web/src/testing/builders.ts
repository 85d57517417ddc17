import {
  type ActivityCheck,
  type Certificate,
  type CertificateCheck,
  type CertificateStatus,
  type Outcome,
  RenewalPolicy,
  type StandingLine,
  type TypeChoice,
} from '@leerspoor/certifications-contract';
import { day } from '@leerspoor/platform-contract';
import { type MatrixReply } from '../matrix/rows.js';

export const id = (n: number): string => `0198c0de-0000-7000-8000-${String(n).padStart(12, '0')}`;

export const aType = (part: Partial<TypeChoice> = {}): TypeChoice => ({
  id: id(500),
  code: 'HEF',
  name: 'Heftruck',
  wording: 'through',
  needsPrintedDate: false,
  storesImage: true,
  policy: RenewalPolicy.parse({ model: 'fixed', period: 'P5Y', window: 'P3M' }),
  derived: false,
  ...part,
});

export const aLine = (part: Partial<StandingLine> = {}): StandingLine => ({
  typeId: id(500),
  code: 'HEF',
  name: 'Heftruck',
  issuer: '',
  wording: 'through',
  storesImage: true,
  certainty: 'high',
  legalText: '',
  status: 'valid',
  certificateId: id(900),
  from: day('2021-12-11'),
  windowOpens: day('2026-09-11'),
  expires: day('2026-12-11'),
  date: null,
  required: true,
  wanted: true,
  covers: true,
  blocked: false,
  waiting: false,
  part: null,
  mentor: null,
  oldEnoughOn: null,
  model: 'fixed',
  selfChecked: false,
  satisfiedBy: null,
  initialNeeded: false,
  confirms: false,
  why: [
    { requirementId: id(700), basis: 'law', source: 'Arbobesluit 7.17c', due: day('2024-01-01'), blocksWork: true },
  ],
  ...part,
});

/** A cell in which nothing is counted and nobody is too young. */
export const nothingCounts = {
  meter: null,
  parts: [],
  activities: [],
  activityKinds: [],
  subjects: [],
  prerequisites: [],
  components: [],
  supervisions: [],
  minimumAge: null,
};

export const aCertificate = (part: Partial<Certificate> = {}): Certificate => ({
  id: id(900),
  version: 4,
  typeId: id(500),
  state: 'verified',
  obtainedOn: day('2026-11-20'),
  printedExpires: null,
  expires: day('2031-11-20'),
  windowOpens: null,
  graceEnds: null,
  revokedOn: null,
  source: 'upload',
  policyVersion: 1,
  recordedAt: '2026-11-23T13:10:00Z',
  removedFiles: [],
  recordedBy: 'Milena Horvat',
  decidedAt: null,
  decidedBy: '',
  selfChecked: false,
  evidenceCount: 0,
  number: '',
  issuer: '',
  note: '',
  reason: '',
  files: [],
  ...part,
});

export const anOutcome = (part: Partial<Outcome> = {}): Outcome => ({
  personName: 'Milena Horvat',
  typeName: 'Heftruck',
  wording: 'through',
  expires: day('2031-11-20'),
  windowOpens: null,
  graceEnds: null,
  byRule: day('2031-11-20'),
  following: 'first',
  initialNeeded: false,
  lacking: [],
  unmet: null,
  remindedOn: day('2030-11-20'),
  ...part,
});

export const aCheck = (part: Partial<CertificateCheck> = {}): CertificateCheck => ({
  waits: 'certificate',
  certificateId: id(900),
  version: 3,
  person: { id: id(3), name: 'Milena Horvat' },
  team: 'Hal Zuid',
  type: { id: id(500), name: 'Heftruck', storesImage: true, issuer: '' },
  obtainedOn: day('2026-11-20'),
  printedExpiry: null,
  number: 'HT-20731',
  note: '',
  source: 'upload',
  recordedAt: '2026-11-23T13:10:00Z',
  recordedBy: 'Milena Horvat',
  files: [{ id: id(950), name: 'foto.webp', mediaType: 'image/webp', bytes: 1000 }],
  outcome: anOutcome(),
  own: false,
  alone: false,
  ...part,
});

export const anActivityCheck = (part: Partial<ActivityCheck> = {}): ActivityCheck => ({
  ...{
    waits: 'activity',
    activityId: id(902),
    version: 1,
    person: { id: id(3), name: 'Milena Horvat' },
    team: 'Hal Zuid',
  },
  ...{
    type: { id: id(501), name: 'Code 95', storesImage: true, issuer: 'CBR' },
    model: 'hours',
    subjects: [],
    note: '',
  },
  ...{
    on: day('2026-11-02'),
    kind: 'hours',
    amount: 7,
    practical: 7,
    elearning: 0,
    inPerson: 0,
    subject: '',
    course: 'U01-1',
  },
  ...{ registered: true, meeting: false, recordedAt: '2026-11-23T13:10:00Z', recordedBy: 'Milena Horvat' },
  files: [{ id: id(951), name: 'deelname.webp', mediaType: 'image/webp', bytes: 1000 }],
  ...{ own: false, alone: false },
  ...part,
});

const column = (n: number, name: string): MatrixReply['types'][number] => ({
  id: id(500 + n),
  name,
  code: name,
  wording: 'through',
  certainty: 'high',
  wanted: 2,
  covered: 1,
});

/** Two teams, three people, two types: `statuses` per person and type, row by row. */
export function aMatrix(statuses: CertificateStatus[][] = [], part: Partial<MatrixReply> = {}): MatrixReply {
  const people = [
    ['Noor Bakkali', 'Hal Zuid', 'Karin de Wit'],
    ['Tomasz Wrona', 'Hal Zuid', 'Karin de Wit'],
    ['Rik Lammers', 'Werkplaats', 'Ruben Tazelaar'],
  ] as const;
  return {
    asOf: day('2026-11-24'),
    types: [column(0, 'Heftruck'), column(1, 'Reachtruck')],
    rows: people.map(([name, team, lead], at) => ({
      id: id(1 + at),
      name,
      jobRoles: ['Orderpicker'],
      teamId: id(team === 'Hal Zuid' ? 100 : 101),
      team,
      lead,
      cells: (statuses[at] ?? []).map((status, index) => [
        index,
        status,
        day('2026-11-03'),
        null,
        status === 'valid' ? 3 : 1,
      ]),
    })),
    total: people.length,
    everybody: 61,
    next: null,
    ...part,
  };
}
