import {
  closeToolboxMeeting,
  joinToolboxMeeting,
  listToolboxPeople,
  markToolboxPresence,
  startToolboxMeeting,
} from '@leerspoor/certifications-contract';
import { type Calendar } from './calendar.js';
import { type CompanyLife } from './company-life.js';

/** Days ago, what it was about, and who (by turns) was not there. */
const held = [
  { ago: 262, topic: 'Veilig rijden met de heftruck', missed: 5 },
  { ago: 197, topic: 'Tillen en dragen', missed: 4 },
  { ago: 131, topic: 'Vluchtwegen en ontruimen', missed: 3 },
  { ago: 66, topic: 'Gevaarlijke stoffen herkennen', missed: 4, form: 'reading' },
  { ago: 12, topic: 'Valgevaar bij de stellingen', missed: 6 },
] as const;

/** Five toolbox meetings of Karin's team in the past year: one scans the code, the others are tapped by name. */
export function planHavenkampToolbox(life: CompanyLife, calendar: Calendar): void {
  for (const { ago, topic, missed, ...rest } of held) {
    const day = calendar.day(-ago);
    calendar.on(day, async () => {
      const lead = await life.visit('Karin de Wit');
      const body = { topic, place: 'Kantine hal Zuid', ...rest };
      const { id: meetingId, joining } = await lead.call(startToolboxMeeting, { body });
      const params = { meetingId };
      if (joining)
        await (await life.visit('Noor Bakkali')).call(joinToolboxMeeting, { params: { code: joining.code } });
      const people = await lead.call(listToolboxPeople, { params });
      const marks = people
        .filter(({ asked }, at) => asked && at % missed !== missed - 1)
        .map(({ person }) => ({ personId: person.id, present: true, at: `${day}T08:00:00Z` }));
      await lead.call(markToolboxPresence, { params, body: { marks } });
      await lead.call(closeToolboxMeeting, { params });
    });
  }
}
