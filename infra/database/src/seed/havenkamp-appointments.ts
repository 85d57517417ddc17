import {
  addAppointment,
  appointmentTemplate,
  listAppointmentTemplates,
  offerAppointment,
  saveAppointmentTemplate,
  signAppointment,
} from '@leerspoor/certifications-contract';
import { listLocations } from '@leerspoor/people-contract';
import { type LocalDate } from '@leerspoor/platform-contract';
import { type Calendar } from './calendar.js';
import { type CompanyLife } from './company-life.js';

/** One appointment for a site that both signed, one that waits for the employee, and a standard text of the company itself. */
export function planHavenkampAppointments(life: CompanyLife, calendar: Calendar): void {
  const code = 'NEN3140-VP';
  const owner = 'Willem Havenkamp';

  const offer = async (name: string, signer: string, startsOn: LocalDate, lastDay: LocalDate, installation: string) => {
    const hr = await life.visit('Ineke Rooks');
    const meppel = (await hr.call(listLocations, { query: {} })).find((location) => location.name === 'Meppel');
    const draft = await hr.call(addAppointment, {
      body: {
        ...{ personId: life.id(name), typeId: life.type(code).id, signerId: life.id(signer) },
        ...{ locationId: meppel?.id ?? null, installation, startsOn, lastDay, ...appointmentTemplate(code) },
      },
    });
    const params = { appointmentId: draft.id };
    return hr.call(offerAppointment, { params, body: { version: draft.version } });
  };
  const sign = async (name: string, as: 'person' | 'employer', { id, hash }: { id: string; hash: string }) =>
    (await life.visit(name)).call(signAppointment, {
      params: { appointmentId: id },
      body: { as, hash, name, understood: true },
    });

  calendar.on(calendar.day(-20), async () => {
    const lastDay = calendar.day(345);
    const offered = await offer('Ruben Tazelaar', owner, calendar.day(-20), lastDay, 'Verdeelkast werkplaats');
    await sign(owner, 'employer', offered);
    await sign('Ruben Tazelaar', 'person', offered);
  });
  calendar.on(calendar.day(-12), async () => {
    const hr = await life.visit('Ineke Rooks');
    const typeId = life.type(code).id;
    const known = (await hr.call(listAppointmentTemplates, {})).find(({ type }) => type.id === typeId);
    const { role, text } = appointmentTemplate(code);
    await hr.call(saveAppointmentTemplate, {
      params: { typeId },
      body: {
        version: known?.version ?? 0,
        role,
        text: `${text}\nMeldt het begin en het einde van het werk bij de meldkamer in Meppel.`,
      },
    });
  });
  calendar.on(calendar.day(-2), async () => {
    const installation = 'Verdeelkast werkplaats\nLaadstation heftrucks';
    const offered = await offer('Aylin Demir', 'Ruben Tazelaar', calendar.day(-2), calendar.day(363), installation);
    await sign('Ruben Tazelaar', 'employer', offered);
  });
}
