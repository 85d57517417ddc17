import {
  type ImportFailure,
  type ImportNotice,
  type ImportState,
  type RowKind,
  type SensitiveReason,
} from '@leerspoor/connections-contract';

export const statesNl = {
  uploaded: 'In de rij',
  reading: 'Wordt gelezen',
  mapping: 'Kolommen kiezen',
  checking: 'Wordt gecontroleerd',
  ready: 'Klaar om vast te leggen',
  applying: 'Wordt vastgelegd',
  applied: 'Vastgelegd',
  undoing: 'Wordt teruggedraaid',
  undone: 'Teruggedraaid',
  cancelled: 'Weggegooid',
  failed: 'Niet gelukt',
} as const satisfies Record<ImportState, string>;

export const failuresNl = {
  empty: 'Het bestand is leeg.',
  'no-rows': 'Er staan geen rijen in dit bestand.',
  'not-a-table': 'Dit is geen lijst, maar iets anders.',
  'old-excel': 'Dit is een oud Excel-bestand (.xls).',
  'open-document': 'Dit is een bestand van LibreOffice (.ods).',
  'web-page': 'Dit is een webpagina die eruitziet als een Excel-bestand.',
  password: 'Er zit een wachtwoord op dit bestand.',
  'broken-workbook': 'Dit Excel-bestand is beschadigd.',
  'too-big-inside': 'Uitgepakt is dit bestand te groot.',
  'too-many-columns': 'Dit bestand heeft te veel kolommen.',
  'too-many-rows': 'Dit bestand heeft te veel rijen.',
  broken: 'Er ging iets mis bij ons.',
} as const satisfies Record<ImportFailure, string>;

/** What to do about it. */
export const failureStepsNl = {
  empty: 'Bewaar je lijst opnieuw, en kies dat bestand.',
  'no-rows': 'Zet bovenaan één rij met kopjes, en daaronder de mensen of certificaten.',
  'not-a-table': 'Bewaar je lijst als Excel (.xlsx) of CSV.',
  'old-excel': 'Open het in Excel en kies Opslaan als: Excel-werkmap (.xlsx).',
  'open-document': 'Open het en kies Opslaan als: Excel (.xlsx) of CSV.',
  'web-page': 'Open het in Excel en kies Opslaan als: Excel-werkmap (.xlsx).',
  password: 'Haal het wachtwoord eraf in Excel, en probeer het opnieuw.',
  'broken-workbook': 'Open het in Excel, bewaar het opnieuw en probeer het nog eens.',
  'too-big-inside': 'Haal plaatjes en lege tabbladen weg, of bewaar het als CSV.',
  'too-many-columns': 'Haal de kolommen weg die je niet nodig hebt.',
  'too-many-rows': 'Verdeel de rijen over meer bestanden.',
  broken: 'Probeer het nog eens. Lukt het weer niet? Laat het je beheerder weten.',
} as const satisfies Record<ImportFailure, string>;

export const reasonsNl = {
  'citizen-number': 'BSN',
  birth: 'geboortedatum of geboorteplaats',
  gender: 'geslacht',
  nationality: 'nationaliteit',
  'marital-status': 'burgerlijke staat',
  address: 'adres',
  bank: 'bankrekening',
  salary: 'salaris',
  'identity-document': 'paspoort, identiteitskaart of rijbewijs',
  health: 'gezondheid',
  belief: 'geloof of overtuiging',
  'private-contact': 'privé-adres of -telefoon',
} as const satisfies Record<SensitiveReason, string>;

export const rowKindsNl = {
  error: 'Kan niet',
  changed: 'Anders',
  new: 'Nieuw',
  unchanged: 'Gelijk',
  skipped: 'Sla over',
} as const satisfies Record<RowKind, string>;

export const noticesNl = {
  'quotes-ignored': 'De aanhalingstekens in dit bestand kloppen niet. We hebben ze als gewone tekens gelezen.',
  'damaged-letters':
    'In {{rows}} rijen zijn letters kwijtgeraakt (zoals Y?lmaz). Bewaar je lijst als Excel, dan blijven ze goed.',
  'changed-meanwhile':
    'Er is intussen iets veranderd in Leerspoor. Daarom is er niets vastgelegd. Dit is een nieuwe proef: kijk hem nog eens door.',
  'new-teams': 'Nieuwe teams ({{count}}): {{names}}',
  'new-locations': 'Nieuwe locaties ({{count}}): {{names}}',
  'new-job-roles': 'Nieuwe functies ({{count}}): {{names}}',
  'new-types': 'Nieuwe certificaatsoorten ({{count}}): {{names}}',
  'not-in-file': 'Wie hier werkt en niet in je bestand staat, blijft zoals het is: {{people}} mensen.',
} as const satisfies Record<ImportNotice['code'], string>;
