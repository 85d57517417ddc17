import { chain, fixed, law, lawWithoutTerm, type LibraryEntry, printed } from './library-entry.js';

const asbestos = { issuer: 'Ascert', ...law('Arbobesluit art. 4.54d'), sectors: ['asbest', 'sloop'] };
const pesticide = {
  issuer: 'Bureau Erkenningen',
  policy: fixed('P5Y', 'P12M', { afterGrace: 'initial' }),
  later: { model: 'points', figures: 'period=P5Y required=4 minInPerson=1 theme=veiligheid-en-techniek' },
  ...law('Wet gewasbeschermingsmiddelen en biociden'),
  sectors: ['agrarisch', 'groen'],
  certainty: 'high',
  remarkNl: 'Na de einddatum is opnieuw examen nodig.',
  remarkEn: 'After it ends the exam is needed again.',
} as const;

/** Building, demolition, roads and green. */
export const construction: readonly LibraryEntry[] = [
  { code: 'DAV-1', nameNl: 'Asbestverwijderaar 1', nameEn: 'Asbestos remover 1', ...asbestos, policy: fixed('P6M', 'P1M'), certainty: 'medium', remarkNl: 'Voorlopig: werken onder een mentor.', remarkEn: 'Provisional: work under a mentor.' },
  { code: 'DAV-2', nameNl: 'Asbestverwijderaar 2', nameEn: 'Asbestos remover 2', ...asbestos, policy: fixed('P3Y'), certainty: 'high' },
  { code: 'DTA', nameNl: 'Deskundig toezichthouder asbest', nameEn: 'Asbestos removal supervisor', ...asbestos, policy: fixed('P3Y'), certainty: 'medium' },
  { code: 'DLP', nameNl: 'Deskundig leidinggevende projecten verontreinigde grond', nameEn: 'Expert supervisor of polluted soil projects', issuer: 'CROW 400', policy: printed(), ...chain('CROW 400, Arbowet'), sectors: ['grond', 'infra'], certainty: 'low' },
  { code: 'TCVT-MK', nameNl: 'TCVT machinist mobiele kraan en verwante', nameEn: 'TCVT operator of mobile cranes and the like', issuer: 'TCVT-RA-register', policy: fixed('P5Y', 'P6M'), later: { model: 'work-or-training', figures: 'period=P5Y, practice log plus extra training' }, ...law('Arbobesluit art. 7.18 en 7.32'), sectors: ['bouw', 'infra'], certainty: 'medium', remarkNl: 'Vraagt een praktijklogboek en extra scholing.', remarkEn: 'Needs a practice log and extra training.' },
  { code: 'TCVT-HB', nameNl: 'TCVT hijsbegeleider / aanpikker', nameEn: 'TCVT slinger and signaller', issuer: 'TCVT', policy: fixed('P5Y', 'P6M'), ...chain('Stand der techniek'), sectors: ['bouw'], certainty: 'medium' },
  { code: 'STEIGER', nameNl: 'Monteur steigerbouw', nameEn: 'Scaffolder', issuer: 'Richtlijn Steigers', policy: printed(), ...chain('Richtlijn Steigers, Arbowet'), sectors: ['bouw'], certainty: 'low' },
  { code: 'KETTING', nameNl: 'Motorkettingzaag', nameEn: 'Chainsaw', issuer: 'Opleidingsinstituten', policy: fixed('P5Y'), ...lawWithoutTerm('Arbowet art. 8, Arbobesluit art. 7.18'), sectors: ['groen'], certainty: 'low' },
  { code: 'BTP', nameNl: 'Veilig werken langs de weg (CROW 96b)', nameEn: 'Safe work along roads (CROW 96b)', issuer: 'Opleidingsinstituten', policy: fixed('P5Y'), ...chain('CROW 96b'), sectors: ['infra'], certainty: 'low' },
  { code: 'SPUIT-U', nameNl: 'Bewijs van vakbekwaamheid gewasbescherming uitvoeren', nameEn: 'Crop protection licence, application', ...pesticide },
  { code: 'SPUIT-B', nameNl: 'Bewijs van vakbekwaamheid gewasbescherming bedrijfsvoeren', nameEn: 'Crop protection licence, management', ...pesticide },
];
