import { type PresenceWay, type ToolboxForm } from '@leerspoor/certifications-contract';
import { type Language } from '@leerspoor/platform-contract';

const nl = {
  title: 'Toolbox: wie was erbij',
  year: 'Toolboxmeetings',
  none: 'In dit jaar zijn er geen toolboxmeetings.',
  day: 'Datum',
  topic: 'Onderwerp',
  place: 'Plaats',
  leader: 'Geleid door',
  type: 'Telt voor',
  form: 'Soort',
  present: 'Aanwezig',
  name: 'Naam',
  team: 'Team',
  how: 'Hoe genoteerd',
  at: 'Wanneer',
  madeBy: 'Gemaakt door',
  forms: { meeting: 'Bijeenkomst', reading: 'Zelf gelezen' } as Record<ToolboxForm, string>,
  ways: { qr: 'Zelf, met de code', name: 'Op naam, door wie leidt', self: 'Leidde de toolbox' } as Record<
    PresenceWay,
    string
  >,
};

export type ToolboxPaperTexts = typeof nl;

const en: ToolboxPaperTexts = {
  title: 'Toolbox: who was there',
  year: 'Toolbox meetings',
  none: 'There are no toolbox meetings in this year.',
  day: 'Date',
  topic: 'Topic',
  place: 'Place',
  leader: 'Led by',
  type: 'Counts for',
  form: 'Kind',
  present: 'Present',
  name: 'Name',
  team: 'Team',
  how: 'How noted',
  at: 'When',
  madeBy: 'Made by',
  forms: { meeting: 'Meeting', reading: 'Read by oneself' },
  ways: { qr: 'By oneself, with the code', name: 'By name, by who leads', self: 'Led the toolbox' },
};

/** What the papers of toolbox meetings say. */
export const toolboxPaperTexts: Record<Language, ToolboxPaperTexts> = { nl, en };
