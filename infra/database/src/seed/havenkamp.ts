import { type DemoCompany, type DemoPerson, dice } from './demo-company.js';

const named: DemoPerson[] = [
  {
    first: 'Willem',
    last: 'Havenkamp',
    role: 'Directeur',
    team: 'Kantoor',
    location: 'Meppel',
    mail: true,
    papers: { 'VCA-VOL': 1460 },
  },
  { first: 'Ineke', last: 'Rooks', role: 'HR', team: 'Kantoor', location: 'Meppel', mail: true, papers: { BHV: 201 } },
  { first: 'Mirjam', last: 'Tuinman', role: 'Planner', team: 'Kantoor', location: 'Meppel', mail: true, papers: {} },
  {
    first: 'Gerben',
    prefix: 'van der',
    last: 'Laan',
    role: 'Planner',
    team: 'Kantoor',
    location: 'Emmen',
    mail: true,
    papers: { EHBO: 402 },
  },
  {
    first: 'Karin',
    prefix: 'de',
    last: 'Wit',
    role: 'Teamleider',
    team: 'Hal Zuid',
    location: 'Meppel',
    mail: true,
    papers: { 'VCA-VOL': 1802, HEF: 640, BHV: 201 },
  },
  {
    first: 'Noor',
    last: 'Bakkali',
    role: 'Orderpicker',
    team: 'Hal Zuid',
    location: 'Meppel',
    mail: true,
    papers: { HEF: 16, BHV: 141, 'VCA-B': 2381 },
  },
  {
    first: 'Dylan',
    last: 'Postma',
    role: 'Orderpicker',
    team: 'Hal Zuid',
    location: 'Meppel',
    mail: true,
    since: 24,
    papers: { HEF: 1210 },
  },
  {
    first: 'Milena',
    last: 'Horvat',
    role: 'Orderpicker',
    team: 'Hal Zuid',
    location: 'Meppel',
    mail: true,
    language: 'en',
    papers: { 'VCA-B': 3335, HEF: 41 },
  },
  {
    first: 'Tomasz',
    last: 'Wrona',
    role: 'Reachtruckchauffeur',
    team: 'Hal Zuid',
    location: 'Meppel',
    papers: { HEF: 895, REACH: -22, BHV: 16, 'VCA-B': 1732 },
  },
  {
    first: 'Bas',
    last: 'Wieringa',
    role: 'Laadploeg',
    team: 'Hal Zuid',
    location: 'Meppel',
    papers: { HEF: 895, EPT: 895, 'VCA-B': 1732, 'ADR-B': 68 },
  },
  {
    first: 'Samira',
    last: 'Idrissi',
    role: 'Laadploeg',
    team: 'Hal Zuid',
    location: 'Meppel',
    since: 71,
    mail: true,
    papers: { 'VCA-B': 1732, EPT: 1500 },
  },
  {
    first: 'Ruben',
    last: 'Tazelaar',
    role: 'Teamleider',
    team: 'Werkplaats',
    location: 'Meppel',
    mail: true,
    papers: { 'VCA-VOL': 777, 'NEN3140-VP': 455, BHV: 141 },
  },
  {
    first: 'Joost',
    last: 'Haverkate',
    role: 'Monteur',
    team: 'Werkplaats',
    location: 'Meppel',
    mail: true,
    papers: { HEF: 445, BHV: 141, 'VCA-B': 2152, 'NEN3140-VP': -10 },
  },
  {
    first: 'Aylin',
    last: 'Demir',
    role: 'Monteur',
    team: 'Werkplaats',
    location: 'Meppel',
    mail: true,
    papers: { HEF: 445, BHV: 141, 'VCA-B': 2152, 'NEN3140-VP': 542 },
  },
  {
    first: 'Rik',
    last: 'Lammers',
    role: 'Monteur',
    team: 'Werkplaats',
    location: 'Meppel',
    papers: { HEF: 1440, BHV: 16, 'VCA-B': 2152, 'NEN3140-VP': 542, LAS: 500 },
  },
  {
    first: 'Femke',
    last: 'Oosting',
    role: 'Leerling monteur',
    team: 'Werkplaats',
    location: 'Meppel',
    since: 23,
    mail: true,
    contract: 'BBL',
    papers: {},
  },
  {
    first: 'Piet',
    last: 'Zwaan',
    role: 'Teamleider',
    team: 'Transport',
    location: 'Meppel',
    mail: true,
    papers: { 'VCA-VOL': 2010, BHV: 260, 'RIJ-C': 700, C95: 700, BK: 512 },
  },
  {
    first: 'Hassan',
    last: 'Ouali',
    role: 'Chauffeur',
    team: 'Transport',
    location: 'Meppel',
    papers: { 'RIJ-C': 1036, C95: 1036, BK: 888, 'ADR-B': 876, HEF: 1036, BHV: 141 },
  },
  {
    first: 'Wim',
    last: 'Schotanus',
    role: 'Chauffeur',
    team: 'Transport',
    location: 'Meppel',
    papers: { 'RIJ-C': 1036, C95: 310, BK: 95, 'ADR-B': -3, HEF: 1036 },
  },
  {
    first: 'Anouk',
    last: 'Brals',
    role: 'Teamleider',
    team: 'Emmen',
    location: 'Emmen',
    mail: true,
    papers: { 'VCA-VOL': 1290, BHV: 84, HEF: 333 },
  },
  {
    first: 'Sietse',
    last: 'Vos',
    role: 'Teamleider',
    team: 'Zwolle',
    location: 'Zwolle',
    mail: true,
    papers: { 'VCA-VOL': 1111, BHV: 270, HEF: 907 },
  },
  {
    first: 'Kees',
    prefix: 'van',
    last: 'Dalen',
    role: 'Chauffeur',
    team: 'Transport',
    location: 'Meppel',
    leftAgo: 40,
    papers: { 'RIJ-C': 410, C95: 410 },
  },
];

const firsts = [
  'Ahmed',
  'Lotte',
  'Jeroen',
  'Fatima',
  'Marieke',
  'Piotr',
  'Sanne',
  'Mehmet',
  'Thijs',
  'Esra',
  'Daan',
  'Yvonne',
  'Henk',
  'Zeynep',
  'Lars',
  'Ewa',
  'Bram',
  'Naima',
  'Ilse',
  'Stefan',
];
const lasts: [string, string?][] = [
  ['Jansen'],
  ['Boer', 'de'],
  ['Visser'],
  ['Smit'],
  ['Yılmaz'],
  ['Berg', 'van den'],
  ['Kowalski'],
  ['Mulder'],
  ['Hoekstra'],
  ['Bos'],
  ['El Amrani'],
  ['Dijk', 'van'],
  ['Kuipers'],
  ['Vries', 'de'],
  ['Nowak'],
  ['Brink', 'ten'],
  ['Meijer'],
  ['Çelik'],
  ['Postma'],
  ['Graaf', 'de'],
];

/** How many more people each team has, what they do, and how many of them at most are first responders. */
const crews: { team: string; location: string; size: number; roles: string[]; responders?: number }[] = [
  {
    team: 'Hal Zuid',
    location: 'Meppel',
    size: 11,
    roles: ['Orderpicker', 'Orderpicker', 'Reachtruckchauffeur', 'Laadploeg'],
  },
  { team: 'Werkplaats', location: 'Meppel', size: 4, roles: ['Monteur'] },
  { team: 'Transport', location: 'Meppel', size: 9, roles: ['Chauffeur'] },
  {
    team: 'Emmen',
    location: 'Emmen',
    size: 10,
    roles: ['Orderpicker', 'Laadploeg', 'Reachtruckchauffeur'],
    responders: 1,
  },
  { team: 'Zwolle', location: 'Zwolle', size: 6, roles: ['Orderpicker', 'Laadploeg'] },
];

/** What somebody in a role usually holds. */
const usual: Record<string, string[]> = {
  Orderpicker: ['HEF', 'VCA-B'],
  Reachtruckchauffeur: ['HEF', 'REACH', 'VCA-B'],
  Laadploeg: ['HEF', 'EPT', 'VCA-B'],
  Monteur: ['HEF', 'NEN3140-VP', 'VCA-B'],
  Chauffeur: ['RIJ-C', 'C95', 'BK'],
};

const years: Record<string, number> = { 'VCA-B': 10, 'NEN3140-VP': 3, BHV: 1 };

function crew(): DemoPerson[] {
  const roll = dice(20_261_122);
  let n = 0;
  return crews.flatMap(({ team, location, size, roles, responders = size }) =>
    Array.from({ length: size }, (_, k): DemoPerson => {
      const role = roles[k % roles.length] as string;
      const [last, prefix] = lasts[(n * 7 + Math.floor(n / firsts.length) * 3) % lasts.length] as [string, string?];
      const first = firsts[n % firsts.length] as string;
      n += 1;
      const papers = Object.fromEntries(
        (usual[role] ?? []).map((code) => [code, 45 + roll((years[code] ?? 5) * 365 - 60)]),
      );
      if (role === 'Chauffeur' && roll(3) > 0) papers['ADR-B'] = 60 + roll(1500);
      if (k % 4 === 1) {
        const days = 30 + roll(330);
        if (k < responders * 4) papers['BHV'] = days;
      }
      return { first, ...(prefix ? { prefix } : {}), last, role, team, location, mail: roll(3) === 0, papers };
    }),
  );
}

export const havenkamp: DemoCompany = {
  name: 'Havenkamp Logistiek bv',
  domain: 'havenkamp.example',
  head: 'Willem Havenkamp',
  teams: [
    { name: 'Kantoor', lead: 'Willem Havenkamp' },
    { name: 'Magazijn', lead: 'Willem Havenkamp' },
    { name: 'Hal Zuid', parent: 'Magazijn', lead: 'Karin de Wit' },
    { name: 'Werkplaats', lead: 'Ruben Tazelaar' },
    { name: 'Transport', lead: 'Piet Zwaan' },
    { name: 'Emmen', parent: 'Magazijn', lead: 'Anouk Brals' },
    { name: 'Zwolle', parent: 'Magazijn', lead: 'Sietse Vos' },
  ],
  people: [...named, ...crew()],
  hats: { 'Ineke Rooks': ['hr'], 'Willem Havenkamp': ['company-admin'] },
  appointed: {
    code: 'NEN3140-VP',
    text: 'Mag zelfstandig werken aan laagspanningsinstallaties van de werkplaats.',
    not: ['Aylin Demir'],
  },
  done: {
    'Wim Schotanus': {
      C95: [
        { ago: 1290, kind: 'hours', amount: 7, practical: 7, course: 'U01-1' },
        { ago: 900, kind: 'hours', amount: 7, elearning: 4, course: 'W03-2' },
        { ago: 520, kind: 'hours', amount: 7, course: 'W07-4' },
        { ago: 130, kind: 'hours', amount: 7, course: 'W09-1', registered: false },
      ],
    },
    'Hassan Ouali': {
      C95: [
        { ago: 700, kind: 'hours', amount: 7, practical: 7, course: 'U01-1' },
        { ago: 340, kind: 'hours', amount: 7, elearning: 4, course: 'W03-2' },
        { ago: 80, kind: 'hours', amount: 7, course: 'W07-4' },
      ],
    },
    'Rik Lammers': {
      LAS: [
        { ago: 430, kind: 'confirmation' },
        { ago: 270, kind: 'confirmation' },
        { ago: 120, kind: 'confirmation' },
      ],
    },
    'Mirjam Tuinman': { EHBO: [{ ago: 6, kind: 'competence', subject: 'Reanimatie' }] },
  },
  requirements: [
    {
      code: 'HEF',
      roles: ['Orderpicker', 'Reachtruckchauffeur', 'Laadploeg'],
      basis: 'law',
      source: 'Arbobesluit art. 7.17c',
      leadTime: 'P3M',
      blocks: true,
    },
    {
      code: 'REACH',
      roles: ['Reachtruckchauffeur'],
      basis: 'law',
      source: 'Arbobesluit art. 7.17c',
      leadTime: 'P3M',
      blocks: true,
    },
    { code: 'EPT', roles: ['Laadploeg'], basis: 'law', source: 'Arbobesluit art. 7.17c', leadTime: 'P3M' },
    {
      code: 'VCA-B',
      roles: ['Orderpicker', 'Reachtruckchauffeur', 'Laadploeg', 'Monteur', 'Leerling monteur'],
      basis: 'client',
      source: 'Eis van opdrachtgevers in de petrochemie',
      leadTime: 'P3M',
    },
    {
      code: 'VCA-VOL',
      roles: ['Teamleider'],
      basis: 'client',
      source: 'Eis van opdrachtgevers in de petrochemie',
      leadTime: 'P3M',
    },
    {
      code: 'NEN3140-VP',
      roles: ['Monteur'],
      basis: 'law',
      source: 'Arbobesluit art. 3.5, NEN 3140',
      leadTime: 'P6M',
      blocks: true,
    },
    { code: 'RIJ-C', roles: ['Chauffeur'], basis: 'law', source: 'Wegenverkeerswet', blocks: true },
    { code: 'C95', roles: ['Chauffeur'], basis: 'law', source: 'EU 2003/59', blocks: true },
    { code: 'BK', roles: ['Chauffeur'], basis: 'law', source: 'EU 165/2014', blocks: true },
    {
      code: 'ADR-B',
      people: ['Hassan Ouali', 'Wim Schotanus', 'Bas Wieringa'],
      basis: 'law',
      source: 'ADR 8.2',
      blocks: true,
    },
    {
      code: 'BHV',
      people: [
        'Noor Bakkali',
        'Tomasz Wrona',
        'Bas Wieringa',
        'Joost Haverkate',
        'Aylin Demir',
        'Rik Lammers',
        'Hassan Ouali',
        'Karin de Wit',
        'Ruben Tazelaar',
        'Piet Zwaan',
        'Anouk Brals',
        'Sietse Vos',
      ],
      basis: 'law',
      source: 'Arbowet art. 3 en 15',
    },
    {
      code: 'TOOLBOX',
      teams: ['Hal Zuid'],
      basis: 'client',
      source: 'VCA: vier toolboxmeetings per jaar',
      leadTime: 'P2Y',
    },
  ],
  coverage: [
    { code: 'BHV', location: 'Emmen', minimum: 2 },
    { code: 'BHV', location: 'Zwolle', minimum: 2 },
  ],
};
