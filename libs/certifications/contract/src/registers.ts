import { z } from 'zod';

export const RegisterKey = z.enum([
  'cdr',
  'rdw',
  'cbr',
  'ascert',
  'tcvt',
  'stipel',
  'erkenningen',
  'kiwa',
  'big',
  'skj',
  'svh',
  'sociale-hygiene',
  'nibhv',
  'oranje-kruis',
  'fgas',
  'wft',
  'ipaf',
  'duo',
  'other',
]);
export type RegisterKey = z.infer<typeof RegisterKey>;

/** What must be at hand to look something up. */
export type LookupPart = 'name' | 'birth-date' | 'number' | 'licence-number' | 'consent' | 'employer-account';

export interface Register {
  key: RegisterKey;
  /** Its own name. */
  name: string;
  /** Public page to begin at; null for whatever stands in no list. */
  url: string | null;
  /** Codes of the library whose documents stand there. */
  codes: readonly string[];
  needs: readonly LookupPart[];
  /** False: we are not sure of the address or of what it asks; shown as "controleer zelf". */
  sure: boolean;
}

/** Official and sector registers of the Netherlands in which a diploma can be looked up. */
export const registers: readonly Register[] = [
  {
    key: 'cdr',
    name: 'Centraal Diploma Register VCA (SSVV)',
    url: 'https://cdr.ssvv.nl',
    codes: ['VCA-B', 'VCA-VOL', 'VIL-VCU', 'SOG'],
    needs: ['name', 'birth-date', 'number'],
    sure: true,
  },
  {
    key: 'rdw',
    name: 'RDW',
    url: 'https://www.rdw.nl',
    codes: ['RIJ-C', 'RIJ-D', 'APK'],
    needs: ['licence-number', 'consent'],
    sure: false,
  },
  {
    key: 'cbr',
    name: 'CBR',
    url: 'https://www.cbr.nl',
    codes: ['C95', 'ADR-B', 'ADR-T', 'ADR-1', 'ADR-7'],
    needs: ['employer-account', 'consent'],
    sure: true,
  },
  {
    key: 'ascert',
    name: 'Ascert',
    url: 'https://www.ascert.nl',
    codes: ['DAV-1', 'DAV-2', 'DTA'],
    needs: ['name', 'number'],
    sure: true,
  },
  {
    key: 'tcvt',
    name: 'TCVT RA, register van machinisten',
    url: 'https://tcvt-ra.nl',
    codes: ['TCVT-MK', 'TCVT-HB'],
    needs: ['number', 'birth-date'],
    sure: true,
  },
  {
    key: 'stipel',
    name: 'STIPEL',
    url: 'https://www.stipel.nl',
    codes: ['NEN3140-VOP', 'NEN3140-VP', 'NEN3140-WV', 'NEN3140-IV', 'BEI', 'VIAG'],
    needs: ['name', 'number'],
    sure: false,
  },
  {
    key: 'erkenningen',
    name: 'Bureau Erkenningen',
    url: 'https://www.erkenningen.nl',
    codes: ['SPUIT-U', 'SPUIT-B'],
    needs: ['number', 'birth-date'],
    sure: false,
  },
  {
    key: 'kiwa',
    name: 'Kiwa Register',
    url: 'https://www.kiwaregister.com',
    codes: ['BK', 'TAXI'],
    needs: ['number'],
    sure: false,
  },
  {
    key: 'big',
    name: 'BIG-register (CIBG)',
    url: 'https://www.bigregister.nl',
    codes: ['BIG'],
    needs: ['name', 'number'],
    sure: true,
  },
  {
    key: 'skj',
    name: 'SKJ, Kwaliteitsregister Jeugd',
    url: 'https://skjeugd.nl',
    codes: ['SKJ'],
    needs: ['name', 'number'],
    sure: true,
  },
  { key: 'svh', name: 'SVH', url: 'https://www.svh.nl', codes: ['HACCP'], needs: ['name', 'number'], sure: false },
  {
    key: 'sociale-hygiene',
    name: 'Register Sociale Hygiëne',
    url: 'https://www.registersocialehygiene.nl',
    codes: ['SH'],
    needs: ['name', 'birth-date'],
    sure: false,
  },
  {
    key: 'nibhv',
    name: 'NIBHV',
    url: 'https://www.nibhv.nl',
    codes: ['BHV'],
    needs: ['number', 'birth-date'],
    sure: false,
  },
  {
    key: 'oranje-kruis',
    name: 'Het Oranje Kruis',
    url: 'https://www.hetoranjekruis.nl',
    codes: ['EHBO', 'KEHBO'],
    needs: ['number', 'birth-date'],
    sure: false,
  },
  {
    key: 'fgas',
    name: 'Register gasverbrandingsinstallaties (TloKB)',
    url: 'https://www.tlokb.nl/gasverbrandingsinstallaties',
    codes: ['CO'],
    needs: ['name', 'number'],
    sure: false,
  },
  {
    key: 'wft',
    name: 'DUO, diploma’s Wft',
    url: 'https://duo.nl/zakelijk/wft',
    codes: ['WFT'],
    needs: ['consent'],
    sure: false,
  },
  {
    key: 'ipaf',
    name: 'IPAF, PAL-kaart',
    url: 'https://www.ipaf.org',
    codes: ['HOOG'],
    needs: ['number', 'name'],
    sure: true,
  },
  {
    key: 'duo',
    name: 'Diplomaregister (DUO)',
    url: 'https://duo.nl/particulier/diplomas',
    codes: [],
    needs: ['consent'],
    sure: true,
  },
  { key: 'other', name: '', url: null, codes: [], needs: [], sure: true },
];

/** Where a type of this code can be looked up: the registers that name it first. */
export const registersFor = (code: string): Register[] =>
  registers.filter(({ codes }) => codes.includes(code.toUpperCase()));
