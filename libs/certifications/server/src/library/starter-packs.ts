import { type Sector } from '@leerspoor/certifications-contract';

/** Whom a pack would ask a type of: job roles whose name holds one of the words, or everybody. */
export interface PackDemand {
  words?: readonly string[];
  everybody?: true;
  leadTime?: string;
  blocksWork?: true;
}

export interface PackItem {
  code: string;
  demand?: PackDemand;
}

const of = (words: string, more: Omit<PackDemand, 'words' | 'everybody'> = {}): PackDemand => ({
  words: words.split(' '),
  ...more,
});
const newcomers = { leadTime: 'P3M' };
const blocks = { blocksWork: true } as const;

const forklift: PackItem = { code: 'HEF', demand: of('heftruck logistiek magazijn orderpicker laadploeg', blocks) };
const bhv: PackItem = { code: 'BHV', demand: of('bhv') };
const instruction: PackItem = { code: 'INSTR' };
const leaders = 'uitvoerder voorman ploegleider projectleider werkvoorbereider';

/** Starting points per trade; the person sees every line, with the people it would name, before anything is added. */
export const starterPacks: Readonly<Record<Sector, readonly PackItem[]>> = {
  construction: [
    {
      code: 'VCA-B',
      demand: of(
        'timmerman metselaar bouwvakker grondwerker kraanmachinist machinist stukadoor schilder monteur opperman',
        { ...newcomers, ...blocks },
      ),
    },
    { code: 'VCA-VOL', demand: of(leaders, newcomers) },
    bhv,
    { code: 'HOOG', demand: of('hoogwerker', blocks) },
    { code: 'TCVT-MK', demand: of('kraanmachinist', blocks) },
    { code: 'TCVT-HB', demand: of('aanpikker hijsbegeleider', blocks) },
    { code: 'STEIGER', demand: of('steigerbouw', blocks) },
    { code: 'TOOLBOX' },
    instruction,
  ],
  installation: [
    { code: 'VCA-B', demand: of('monteur installateur elektricien servicemonteur loodgieter', newcomers) },
    { code: 'VCA-VOL', demand: of(leaders, newcomers) },
    { code: 'NEN3140-VP', demand: of('elektricien elektromonteur', blocks) },
    { code: 'NEN3140-VOP', demand: of('servicemonteur installateur') },
    { code: 'NEN3140-WV', demand: of('werkverantwoordelijke') },
    { code: 'FGAS', demand: of('koeltechnicus koelmonteur warmtepomp airco', blocks) },
    { code: 'CO', demand: of('cv-monteur gasmonteur', blocks) },
    { code: 'HOOG' },
    bhv,
    instruction,
  ],
  green: [
    { code: 'VCA-B', demand: of('hovenier groenvoorziening groenmedewerker boomverzorger', newcomers) },
    { code: 'KETTING', demand: of('boomverzorger', blocks) },
    { code: 'SPUIT-U', demand: of('spuitmachine gewasbescherming', blocks) },
    { code: 'SPUIT-B' },
    { code: 'BTP' },
    { code: 'HOOG' },
    bhv,
    instruction,
  ],
  transport: [
    { code: 'RIJ-C', demand: of('chauffeur vrachtwagen', blocks) },
    { code: 'C95', demand: of('chauffeur vrachtwagen', blocks) },
    { code: 'BK', demand: of('chauffeur vrachtwagen', blocks) },
    { code: 'ADR-B' },
    { code: 'ADR-T' },
    forklift,
    { code: 'REACH', demand: of('reachtruck', blocks) },
    { code: 'EPT', demand: of('orderpicker magazijn') },
    { code: 'VCA-B' },
    bhv,
    instruction,
  ],
  care: [
    { code: 'BIG', demand: of('verpleegkundige fysiotherapeut arts', blocks) },
    { code: 'VH', demand: of('verpleegkundige verzorgende', blocks) },
    { code: 'VOG', demand: { everybody: true } },
    { code: 'SKJ', demand: of('jeugdzorg jeugdprofessional') },
    { code: 'HACCP', demand: of('kok keuken') },
    bhv,
    instruction,
  ],
  food: [
    { code: 'HACCP', demand: of('kok keuken bediening bakker slager chef', newcomers) },
    { code: 'SH', demand: of('leidinggevende bedrijfsleider restaurantmanager') },
    { code: 'IVA' },
    bhv,
    instruction,
  ],
  metal: [
    { code: 'LAS', demand: of('lasser', blocks) },
    { code: 'VCA-B', demand: of('lasser metaalbewerker constructiebankwerker monteur', newcomers) },
    { code: 'NEN3140-VOP' },
    forklift,
    bhv,
    instruction,
  ],
  cleaning: [
    { code: 'HOOG', demand: of('glazenwasser gevelreiniger', blocks) },
    { code: 'VCA-B', demand: of('glazenwasser gevelreiniger industrieel', newcomers) },
    bhv,
    instruction,
  ],
};
