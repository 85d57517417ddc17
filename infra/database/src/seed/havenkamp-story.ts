import {
  addWorkPoint,
  askPack,
  exempt,
  handIn,
  handInActivity,
  listChecks,
  makeAuditLink,
  makeGateCards,
  makePoster,
  recordWithEvidence,
  sendBack,
} from '@leerspoor/certifications-contract';
import { listLocations } from '@leerspoor/people-contract';
import { addDays, minus, period } from '@leerspoor/platform-contract';
import { type Calendar } from './calendar.js';
import { type CompanyLife } from './company-life.js';
import { drawPass } from './pass.js';

const shown = (date: string) => date.split('-').reverse().join('-');

/** What makes the demonstration worth looking at: photos to check, one sent back, something done to check, an exemption, proof in the file. */
export function planHavenkampStory(life: CompanyLife, calendar: Calendar): void {
  const owner = 'Willem Havenkamp';

  const photo = async (
    name: string,
    code: string,
    obtainedOn: ReturnType<Calendar['day']>,
    lastDay: ReturnType<Calendar['day']>,
  ) => {
    const type = life.type(code);
    const bytes = await drawPass({ title: type.nameNl, name, until: shown(lastDay) });
    const printedExpiry = type.wording === 'until' ? addDays(lastDay, 1) : lastDay;
    const visitor = await life.visit(name);
    return visitor.call(
      handIn,
      { body: { typeId: type.id, obtainedOn, printedExpiry } },
      { name: `${code}.jpg`, bytes },
    );
  };

  calendar.on(calendar.day(-290), async () => {
    const type = life.type('EHBO');
    const bytes = await drawPass({
      title: 'Eerste hulp',
      name: 'Gerben van der Laan',
      until: shown(calendar.day(402)),
    });
    const body = {
      typeId: type.id,
      personIds: [life.id('Mirjam Tuinman')],
      obtainedOn: calendar.day(-297),
      printedExpiry: calendar.day(433),
      number: 'EH-20931',
    };
    await (await life.visit(owner)).call(recordWithEvidence, { body }, { name: 'diploma eerste hulp.jpg', bytes });
  });
  calendar.on(calendar.day(-120), async () => {
    const body = {
      personId: life.id('Bas Wieringa'),
      typeId: life.type('BHV').id,
      startsOn: calendar.day(-120),
      endsOn: calendar.day(245),
      reason: 'Herstelt van een schouderoperatie',
    };
    await (await life.visit(owner)).call(exempt, { body });
  });
  calendar.on(calendar.day(-30), async () => {
    const hr = await life.visit('Ineke Rooks');
    const personIds = [life.id('Bas Wieringa')];
    await hr.call(makeGateCards, { body: { personIds, typeIds: null, endsOn: null } });
    const meppel = (await hr.call(listLocations, { query: {} })).find(({ name }) => name === 'Meppel');
    const point = async (name: string, codes: string[], instruction: string) => {
      const body = {
        name,
        kind: 'vehicle' as const,
        locationId: meppel?.id ?? null,
        instruction,
        groups: codes.map((code) => [life.type(code).id]),
        helperIds: [],
        leadHelps: true,
      };
      const { id } = await hr.call(addWorkPoint, { body });
      await hr.call(makePoster, { params: { pointId: id }, body: { endOthers: false } });
    };
    await point('Heftruck 3', ['HEF'], 'De sleutel ligt bij de teamleider.');
    await point('Reachtruck hal Zuid', ['REACH', 'VCA-B'], 'Loop eerst een rondje: vorken, banden, claxon.');
  });
  calendar.on(calendar.day(-5), async () => {
    const { certificateId } = await photo(
      'Joost Haverkate',
      'NEN3140-VP',
      calendar.day(-9),
      addDays(minus(calendar.day(-9), period('P1D')), 1096),
    );
    const hr = await life.visit('Ineke Rooks');
    const { items } = await hr.call(listChecks, { query: {} });
    const check = items.find((item) => item.waits === 'certificate' && item.certificateId === certificateId);
    if (check)
      await hr.call(sendBack, {
        params: { certificateId },
        body: { version: check.version, reason: 'De datum is niet te lezen. Maak een foto zonder schaduw.' },
      });
  });
  calendar.on(
    calendar.day(-3),
    async () => void (await photo('Piet Zwaan', 'BHV', calendar.day(-6), calendar.day(358))),
  );
  calendar.on(
    calendar.day(-2),
    async () => void (await photo('Noor Bakkali', 'VCA-B', calendar.day(-8), calendar.day(3643))),
  );
  calendar.on(calendar.day(-2), async () => {
    const type = life.type('TOOLBOX');
    const on = calendar.day(-4);
    const bytes = await drawPass({ title: 'Toolbox', name: 'Dylan Postma', label: 'Gevolgd op', until: shown(on) });
    const visitor = await life.visit('Dylan Postma');
    await visitor.call(
      handInActivity,
      { body: { typeId: type.id, on, kind: 'count', note: 'Bij Bouwcombinatie Zuid, over hijsen en aanslaan.' } },
      { name: 'deelname toolbox.jpg', bytes },
    );
  });
  // The worker makes the pack when it starts.
  calendar.on(calendar.day(-1), async () => {
    const hr = await life.visit('Ineke Rooks');
    const title = 'VCA-audit';
    const asOf = calendar.day(-1);
    const pack = await hr.call(askPack, {
      body: { title, client: 'Bouwcombinatie Zuid', asOf, withEvidence: true, filter: {} },
    });
    const link = { auditor: 'M. Jansen, Kiwa', purpose: 'Hercertificering VCA', live: true };
    await hr.call(makeAuditLink, {
      params: { packId: pack.id },
      body: { ...link, opensEvidence: false, offersPack: false },
    });
  });
  calendar.on(
    calendar.day(-1),
    async () => void (await photo('Milena Horvat', 'HEF', calendar.day(-4), calendar.day(1821))),
  );
}
