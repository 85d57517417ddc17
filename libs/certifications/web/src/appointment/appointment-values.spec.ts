import { AppointmentDraft } from '@leerspoor/certifications-contract';
import { day } from '@leerspoor/platform-contract';
import { draftOf, freshAppointment } from './appointment-values.js';

const signer = { id: '00000000-0000-4000-8000-000000000001', name: 'Ruben' };
const choice = {
  type: { id: '00000000-0000-4000-8000-000000000002', name: 'NEN 3140 VP' },
  role: 'Vakbekwaam persoon (VP)',
  text: 'Mag {naam} dit?',
  held: true,
  lastDay: day('2028-05-04'),
};

it('proposes what fits the type, up to the end of the certificate, in a form that can be sent as it is', () => {
  const values = freshAppointment(choice, '2026-11-24', [signer]);
  expect(AppointmentDraft.parse(draftOf(values))).toMatchObject({
    role: 'Vakbekwaam persoon (VP)',
    locationId: null,
    startsOn: '2026-11-24',
    lastDay: '2028-05-04',
    signerId: signer.id,
  });
});

it('has no end where the certificate has none, and asks who signs', () => {
  const values = freshAppointment({ ...choice, lastDay: null }, '2026-11-24', []);
  expect(draftOf(values)).toMatchObject({ lastDay: null });
  const { error } = AppointmentDraft.safeParse(draftOf(values));
  expect(error?.issues.map(({ path }) => path.join())).toEqual(['signerId']);
});
