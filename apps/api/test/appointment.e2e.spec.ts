import {
  addSignedPaper,
  downloadAppointment,
  listAppointments,
  listAppointmentTemplates,
  listMyAppointments,
  openSignedPaper,
  readAppointment,
  restoreAppointmentTemplate,
  saveAppointmentTemplate,
  signAppointment,
  withdrawAppointment,
} from '@leerspoor/certifications-contract';
import { type Hat } from '@leerspoor/people-contract';
import { aCompany, type TestCompany } from './a-company.js';
import { aLife, aPdf } from './a-life.js';
import { anApi, type TestApi } from './an-api.js';

describe('an appointment through its doors', () => {
  let api: TestApi;
  let own: TestCompany;
  let neighbour: TestCompany;
  let appointmentId: string;
  let hash: string;

  beforeAll(async () => {
    api = await anApi();
    own = await aCompany(api);
    neighbour = await aCompany(api, 'Buur');
    await aLife(own, 'Proef');
    const { items } = await own.people.hr.client.call(listAppointments, { query: { group: 'open' } });
    appointmentId = items[0]?.id ?? '';
    ({ hash } = await own.people.hr.client.call(readAppointment, { params: { appointmentId } }));
  }, 120_000);
  afterAll(() => api.close());

  /** What everybody hears at a door, the neighbour's HR last. */
  const heard = async (knock: (somebody: TestCompany['people'][Hat]) => Promise<{ status: number }>) => {
    const statuses: Record<string, number> = {};
    for (const hat of ['hr', 'employee', 'lead', 'company-admin', 'knowledge-editor'] as const)
      statuses[hat] = (await knock(own.people[hat])).status;
    return { ...statuses, neighbour: (await knock(neighbour.people.hr)).status };
  };
  const params = () => ({ appointmentId });

  it('is read by HR, the person and their lead, and by nobody else', async () => {
    expect(await heard(({ client }) => client.send(readAppointment, { params: params() }))).toEqual({
      ...{ hr: 200, employee: 200, lead: 200, 'company-admin': 404, 'knowledge-editor': 404, neighbour: 404 },
    });
  });

  it('leaves as PDF to HR and the person only', async () => {
    expect(await heard(({ client }) => client.send(downloadAppointment, { params: params() }))).toEqual({
      ...{ hr: 200, employee: 200, lead: 404, 'company-admin': 404, 'knowledge-editor': 404, neighbour: 404 },
    });
  });

  it('is not signed for somebody else, nor without having read it', async () => {
    const body = { as: 'person' as const, hash, name: 'Iemand', understood: true as const };
    const { employee } = own.people;
    expect(
      await heard(({ client, id }) =>
        id === employee.id
          ? client.send(signAppointment, { params: params(), body: { ...body, understood: false as never } })
          : client.send(signAppointment, { params: params(), body }),
      ),
    ).toEqual({
      ...{ hr: 409, employee: 400, lead: 409, 'company-admin': 404, 'knowledge-editor': 404, neighbour: 404 },
    });
    const [mine] = await employee.client.call(listMyAppointments, {});
    expect(mine).toMatchObject({ id: appointmentId, asks: 'person' });
    const signed = await employee.client.call(signAppointment, { params: params(), body });
    expect(signed.state).toBe('waits-employer');
  });

  it('is completed by a paper that HR adds, checked by what is in it, and withdrawn by HR', async () => {
    const { hr, employee, lead } = own.people;
    const { version } = await hr.client.call(readAppointment, { params: params() });
    const add = (file: ReturnType<typeof aPdf>, by = hr) =>
      by.client.send(addSignedPaper, { params: params(), body: { version, signedOn: '2026-11-20' }, file });
    const { status, problem } = await add({ ...aPdf('x'), bytes: Buffer.from('MZ program') });
    expect([status, problem.code]).toEqual([415, 'unsupported-file']);
    expect((await add(aPdf('paper'), employee)).status).toBe(403);
    expect((await add(aPdf('paper'))).reply.employer).toMatchObject({ way: 'paper' });
    expect((await employee.client.send(openSignedPaper, { params: params() })).status).toBe(200);
    expect((await lead.client.send(openSignedPaper, { params: params() })).status).toBe(404);
    const latest = await employee.client.call(readAppointment, { params: params() });
    const body = { version: latest.version, reason: 'Ongeval' };
    expect((await employee.client.send(withdrawAppointment, { params: params(), body })).status).toBe(409);
    expect((await lead.client.send(withdrawAppointment, { params: params(), body })).status).toBe(409);
    const withdrawn = await hr.client.call(withdrawAppointment, { params: params(), body });
    expect(withdrawn).toMatchObject({ state: 'withdrawn', withdrawal: { reason: 'Ongeval' } });
  });

  it('begins with a standard text that HR alone reads and changes, of their own company', async () => {
    const [template] = await own.people.hr.client.call(listAppointmentTemplates, {});
    const forHr = { hr: 200, employee: 403, lead: 403, 'company-admin': 403, 'knowledge-editor': 403 };
    expect(await heard(({ client }) => client.send(listAppointmentTemplates, {}))).toEqual({
      ...{ ...forHr, neighbour: 200 },
    });
    const at = { typeId: template?.type.id ?? '' };
    const body = { version: 0, role: 'Monteur', text: 'Mag {naam} dit?' };
    expect(await heard(({ client }) => client.send(saveAppointmentTemplate, { params: at, body }))).toEqual({
      ...forHr,
      neighbour: 404,
    });
    const wrong = { ...body, version: 1, text: 'Mag {nam} dit?' };
    const { status, problem } = await own.people.hr.client.send(saveAppointmentTemplate, { params: at, body: wrong });
    expect([status, problem.fields]).toEqual([400, [{ path: 'text', code: 'unknown' }]]);
    expect(
      await heard(({ client }) => client.send(restoreAppointmentTemplate, { params: at, body: { version: 1 } })),
    ).toEqual({ ...forHr, neighbour: 404 });
  });
});
