import { fixed, fixedKeep, law, lawWithoutTerm, type LibraryEntry } from './library-entry.js';

const adr = { issuer: 'CBR', policy: fixedKeep('P5Y', 'P12M'), sectors: ['transport'], certainty: 'high', wording: 'until' } as const;
const showsNumber = { noImage: true, remarkNl: 'Bewaar geen foto: op het rijbewijs staat het burgerservicenummer.', remarkEn: 'Keep no picture: the licence shows the citizen service number.' } as const;

/** Driving for a living, goods and people. */
export const transport: readonly LibraryEntry[] = [
  { code: 'RIJ-C', nameNl: 'Rijbewijs C / CE', nameEn: 'Driving licence C / CE', issuer: 'RDW', policy: fixed('P5Y'), ...law('Wegenverkeerswet'), sectors: ['transport'], certainty: 'high', wording: 'until', ...showsNumber },
  { code: 'RIJ-D', nameNl: 'Rijbewijs D', nameEn: 'Driving licence D', issuer: 'RDW', policy: fixed('P5Y'), ...law('Wegenverkeerswet'), sectors: ['personenvervoer'], certainty: 'high', wording: 'until', ...showsNumber },
  { code: 'C95', nameNl: 'Code 95 vakbekwaamheid', nameEn: 'Driver qualification (code 95)', issuer: 'CBR', policy: fixed('P5Y', 'P12M'), later: { model: 'hours', figures: 'period=P5Y required=35 minPractical=7 maxElearning=12 maxRepeats=1 noCarryOver registeredOnly' }, ...law('Richtlijn 2003/59/EG, (EU) 2018/645 en (EU) 2022/2561'), sectors: ['transport'], certainty: 'high', wording: 'until', noImage: true, remarkNl: 'Eén keer 35 uur geldt voor C en D samen. De datum staat op het rijbewijs: bewaar daarvan geen foto.', remarkEn: 'One set of 35 hours counts for C and D. The date is on the licence: keep no picture of it.' },
  { code: 'BK', nameNl: 'Bestuurderskaart tachograaf', nameEn: 'Tachograph driver card', issuer: 'Kiwa', policy: fixed('P5Y'), ...law('Verordening (EU) 165/2014'), sectors: ['transport'], certainty: 'high' },
  { code: 'TAXI', nameNl: 'Chauffeurskaart taxi', nameEn: 'Taxi driver card', issuer: 'Kiwa', policy: fixed('P5Y'), ...law('Wet personenvervoer 2000'), sectors: ['taxi', 'zorgvervoer'], certainty: 'medium', remarkNl: 'Vraagt ook een VOG en een keuring.', remarkEn: 'Also needs a certificate of conduct and a medical examination.' },
  { code: 'ADR-B', nameNl: 'ADR basis', nameEn: 'ADR basic', ...adr, ...law('ADR 8.2.2.8.2'), remarkNl: 'Na de einddatum is het hele eerste examen nodig.', remarkEn: 'After it ends the full initial exam is needed.' },
  { code: 'ADR-T', nameNl: 'ADR tank', nameEn: 'ADR tanks', ...adr, ...law('ADR 8.2.2'), addOnOf: 'ADR-B', remarkNl: 'Loopt gelijk met ADR basis.', remarkEn: 'Ends with ADR basic.' },
  { code: 'ADR-1', nameNl: 'ADR klasse 1', nameEn: 'ADR class 1', ...adr, ...law('ADR 8.2.2'), addOnOf: 'ADR-B', remarkNl: 'Loopt gelijk met ADR basis.', remarkEn: 'Ends with ADR basic.' },
  { code: 'ADR-7', nameNl: 'ADR klasse 7', nameEn: 'ADR class 7', ...adr, ...law('ADR 8.2.2'), addOnOf: 'ADR-B', remarkNl: 'Loopt gelijk met ADR basis.', remarkEn: 'Ends with ADR basic.' },
  { code: 'APK', nameNl: 'Keurmeester APK', nameEn: 'Vehicle inspector (APK)', issuer: 'RDW, IBKI', policy: fixed('P2Y'), ...law('Regeling voertuigen'), sectors: ['mobiliteit'], certainty: 'medium' },
  { code: 'NEN9140', nameNl: 'NEN 9140 veilig werken aan e-voertuigen', nameEn: 'NEN 9140 safe work on electric vehicles', issuer: 'Opleidingsinstituut en werkgever', policy: fixed('P3Y'), later: { model: 'appointment', figures: 'period=P3Y' }, ...lawWithoutTerm('Arbobesluit art. 3.5'), sectors: ['mobiliteit'], certainty: 'medium', remarkNl: 'Vraagt ook een aanwijzing door de werkgever.', remarkEn: 'Also needs an appointment by the employer.' },
];
