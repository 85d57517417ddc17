import { appointed, chain, fixed, law, lawWithoutTerm, type LibraryEntry, printed, timed } from './library-entry.js';

const nen3140 = {
  issuer: 'Opleidingsinstituut en werkgever',
  policy: appointed('P3Y'),
  ...lawWithoutTerm('Arbobesluit art. 3.5, NEN 3140'),
  certainty: 'high',
  remarkNl: 'Geldt pas met een getekende aanwijzing door de werkgever.',
  remarkEn: 'Only counts with a signed appointment by the employer.',
} as const;
const electric = ['techniek', 'installatie', 'onderhoud'];
const grid = {
  issuer: 'STIPEL en werkgever',
  policy: appointed('P3Y'),
  ...chain('Netbeheerders'),
  sectors: ['infra', 'energie'],
  certainty: 'low',
} as const;

/** Electricity, gas, cooling and welding. */
export const technique: readonly LibraryEntry[] = [
  {
    code: 'NEN3140-VOP',
    nameNl: 'NEN 3140 Voldoende onderricht persoon',
    nameEn: 'NEN 3140 instructed person',
    ...nen3140,
    sectors: electric,
  },
  {
    code: 'NEN3140-VP',
    nameNl: 'NEN 3140 Vakbekwaam persoon',
    nameEn: 'NEN 3140 skilled person',
    ...nen3140,
    sectors: electric,
  },
  {
    code: 'NEN3140-WV',
    nameNl: 'NEN 3140 Werkverantwoordelijke',
    nameEn: 'NEN 3140 person in control of the work',
    ...nen3140,
    sectors: ['techniek', 'installatie'],
  },
  {
    code: 'NEN3140-IV',
    nameNl: 'NEN 3140 Installatieverantwoordelijke',
    nameEn: 'NEN 3140 person in control of the installation',
    ...nen3140,
    sectors: ['techniek', 'installatie'],
  },
  {
    code: 'BEI',
    nameNl: 'BEI/BLS aanwijzing elektriciteitsnetten',
    nameEn: 'BEI/BLS appointment for electricity grids',
    ...grid,
  },
  { code: 'VIAG', nameNl: 'VIAG aanwijzing gasnetten', nameEn: 'VIAG appointment for gas grids', ...grid },
  {
    code: 'FGAS',
    nameNl: 'F-gassen persoonscertificaat',
    nameEn: 'F-gas certificate of a person',
    issuer: 'Exameninstellingen',
    policy: fixed('P7Y', 'P6M'),
    ...law('Verordening (EU) 2024/573, BRL 200'),
    sectors: ['koeltechniek', 'warmtepomp'],
    certainty: 'medium',
    remarkNl: 'Oude certificaten moeten worden vernieuwd.',
    remarkEn: 'Old certificates must be renewed.',
  },
  {
    code: 'CO',
    nameNl: 'Vakmanschap CO-vrij',
    nameEn: 'CO-free craftsmanship',
    issuer: 'Certificering CO-vrij',
    policy: printed(),
    ...law('Besluit bouwwerken leefomgeving'),
    sectors: ['installatie'],
    certainty: 'low',
  },
  {
    code: 'LAS',
    nameNl: 'Lasserskwalificatie NEN-EN-ISO 9606-1',
    nameEn: 'Welder qualification NEN-EN-ISO 9606-1',
    issuer: 'Exameninstelling',
    policy: timed('confirmation', 'P3Y', 'P3M', { every: 'P6M', inWindow: 'completion' }),
    ...chain('EN 1090, PED'),
    sectors: ['metaal'],
    certainty: 'high',
    remarkNl: 'De werkgever bevestigt elke zes maanden dat er gelast is.',
    remarkEn: 'The employer confirms every six months that welding was done.',
  },
];
