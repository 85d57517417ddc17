import { day, type LocalDate } from '@leerspoor/platform-contract';
import { type Activity } from './activity.js';
import { type AppointmentFacts, appointedFor } from './appointment.js';
import { gapsOf, gapTouches, partsOn } from './gap.js';
import { RenewalPolicy } from './policy.js';
import { statusOf } from './status.js';

const firstAid = RenewalPolicy.parse({
  model: 'competences',
  period: 'P2Y',
  window: 'P3M',
  competences: [{ name: 'Reanimatie', every: 'P1Y' }, { name: 'Verbinden' }],
});
const welder = RenewalPolicy.parse({ model: 'confirmation', period: 'P3Y', window: 'P1M', every: 'P6M' });
const nen3140 = RenewalPolicy.parse({ model: 'appointment', period: 'P3Y', window: 'P3M' });

const done = (kind: Activity['kind'], ...days: string[]): Activity[] =>
  days.map((on) => ({
    id: on,
    on: day(on),
    kind,
    amount: 1,
    practical: 0,
    elearning: 0,
    inPerson: 0,
    subject: 'reanimatie',
    course: '',
    registered: true,
    meeting: false,
  }));
const signed = (parts: Partial<AppointmentFacts> = {}): AppointmentFacts => ({
  at: null,
  startsOn: day('2024-03-10'),
  endsOn: null,
  signedByEmployerOn: day('2024-03-10'),
  signedByPersonOn: day('2024-03-12'),
  withdrawnOn: null,
  ...parts,
});

/** The status on a day of somebody who works at a place and must hold it. */
function status(
  policy: RenewalPolicy,
  activities: Activity[],
  appointments: AppointmentFacts[],
  on: string,
  at = 'noord',
) {
  const term = { from: day('2024-03-10'), expires: day('2027-03-10') };
  const gaps = gapsOf(policy, term, { activities, appointments }).filter((gap) => gapTouches(gap, ['everybody', at]));
  return statusOf(
    {
      demands: [{ from: term.from, until: null, due: term.from, blocksWork: true }],
      typeInDemand: true,
      exemptions: [],
      waiting: [],
      supervisions: [],
      oldEnoughOn: null,
      holdings: [
        {
          id: 'a',
          own: true,
          ...term,
          windowOpens: day('2026-12-10'),
          graceEnds: null,
          revokedOn: null,
          suspensions: [],
          gaps,
        },
      ],
    },
    day(on),
  );
}

describe('a competence that is repeated every year', () => {
  it('lapses a year after it was done last, and comes back when it is done', () => {
    const kept = done('competence', '2025-02-01', '2026-04-01');
    expect(status(firstAid, kept, [], '2026-01-31')).toMatchObject({ status: 'renewal-open', ends: '2026-02-01' });
    expect(status(firstAid, kept, [], '2026-02-01')).toMatchObject({ status: 'incomplete', date: '2026-02-01' });
    expect(status(firstAid, kept, [], '2026-04-01')).toMatchObject({ status: 'valid', ends: '2027-03-10' });
  });

  it('is shown with its own dates', () => {
    const term = { from: day('2024-03-10'), expires: day('2027-03-10') };
    const facts = { activities: done('competence', '2025-02-01'), appointments: [] };
    expect(partsOn(firstAid, term, facts, [], day('2025-06-01'))).toEqual([
      { part: 'competence', name: 'Reanimatie', doneOn: '2025-02-01', lacksFrom: '2026-02-01', lacking: false },
      { part: 'competence', name: 'Verbinden', doneOn: '2024-03-10', lacksFrom: null, lacking: false },
    ]);
  });
});

describe('a confirmation by the employer', () => {
  it('carries it for half a year', () => {
    expect(status(welder, done('confirmation', '2024-09-01'), [], '2025-02-28').covers).toBe(true);
  });

  it('missed once, lapses until a new certificate: a late one does not bring it back', () => {
    const late = done('confirmation', '2024-09-01', '2025-03-01', '2025-03-05');
    expect(status(welder, late, [], '2025-03-01')).toMatchObject({ status: 'incomplete' });
    expect(status(welder, late, [], '2026-06-01')).toMatchObject({ status: 'incomplete', date: '2025-03-01' });
  });
});

describe('NEN 3140: certificate and appointment', () => {
  it('is authorised once both have signed', () => {
    expect(status(nen3140, [], [signed()], '2024-03-11').covers).toBe(false);
    expect(status(nen3140, [], [signed()], '2024-03-12').covers).toBe(true);
  });

  it.each<[string, AppointmentFacts[]]>([
    ['missing', []],
    ['not signed by the person', [signed({ signedByPersonOn: null })]],
    ['over', [signed({ endsOn: day('2025-01-01') })]],
    ['withdrawn', [signed({ withdrawnOn: day('2025-01-01') })]],
    ['for another site', [signed({ at: 'zuid' })]],
  ])('is not authorised when the appointment is %s', (_, appointments) => {
    expect(status(nen3140, [], appointments, '2025-06-01')).toMatchObject({
      status: 'incomplete',
      covers: false,
      blocked: true,
    });
  });

  it('is authorised at its site, and at the other one not', () => {
    expect(status(nen3140, [], [signed({ at: 'zuid' })], '2025-06-01', 'zuid').covers).toBe(true);
    const both = [signed({ at: 'zuid' }), signed({ endsOn: day('2025-07-01') })];
    expect(status(nen3140, [], both, '2025-06-01')).toMatchObject({ status: 'renewal-open', ends: '2025-07-01' });
    expect(status(nen3140, [], both, '2025-06-01', 'zuid')).toMatchObject({ status: 'valid', ends: '2027-03-10' });
  });

  it('warns before an appointment ends, until the next one is signed', () => {
    const next = signed({
      startsOn: day('2025-05-01'),
      signedByEmployerOn: day('2025-05-01'),
      signedByPersonOn: day('2025-05-01'),
    });
    const both = [signed({ endsOn: day('2025-07-01') }), next];
    const on = (date: string) => status(nen3140, [], both, date).status;
    expect([on('2025-03-31'), on('2025-04-01'), on('2025-05-01'), on('2025-07-01')]).toEqual([
      'valid',
      'renewal-open',
      'valid',
      'valid',
    ]);
  });

  it('never held when it ended before both had signed', () => {
    expect(appointedFor(signed({ endsOn: '2024-03-12' as LocalDate }))).toBeNull();
  });
});
