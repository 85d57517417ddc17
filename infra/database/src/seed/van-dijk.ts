import { type DemoCompany } from './demo-company.js';

/** The neighbour: small, green, and not to be seen from Havenkamp. */
export const vanDijk: DemoCompany = {
  name: 'Van Dijk Groen bv',
  domain: 'vandijkgroen.example',
  head: 'Femke van Dijk',
  teams: [
    { name: 'Kantoor', lead: 'Femke van Dijk' },
    { name: 'Bomen', lead: 'Wim Dijkstra' },
    { name: 'Aanleg', lead: 'Merel de Groot' },
  ],
  people: [
    { first: 'Femke', prefix: 'van', last: 'Dijk', role: 'Eigenaar', team: 'Kantoor', location: 'Drachten', mail: true, papers: { 'VCA-VOL': 900, 'SPUIT-B': 410 } },
    { first: 'Wim', last: 'Dijkstra', role: 'Voorman', team: 'Bomen', location: 'Drachten', mail: true, papers: { 'VCA-VOL': 80, KETTING: 610, HOOG: 700, BHV: 33 } },
    { first: 'Merel', prefix: 'de', last: 'Groot', role: 'Voorman', team: 'Aanleg', location: 'Drachten', mail: true, papers: { 'VCA-VOL': 1500, 'SPUIT-U': 55 } },
    { first: 'Sem', last: 'Kuiper', role: 'Boomverzorger', team: 'Bomen', location: 'Drachten', papers: { KETTING: -15, 'VCA-B': 2000, HOOG: 320 } },
    { first: 'Ömer', last: 'Aydın', role: 'Boomverzorger', team: 'Bomen', location: 'Drachten', mail: true, papers: { KETTING: 1200, 'VCA-B': 2600 } },
    { first: 'Jelle', last: 'Wiersma', role: 'Hovenier', team: 'Aanleg', location: 'Drachten', papers: { 'VCA-B': 120, 'SPUIT-U': 900 } },
    { first: 'Noa', last: 'Terpstra', role: 'Hovenier', team: 'Aanleg', location: 'Drachten', since: 40, mail: true, papers: {} },
    { first: 'Pieter', prefix: 'van den', last: 'Bosch', role: 'Hovenier', team: 'Aanleg', location: 'Drachten', papers: { 'VCA-B': 2222, BTP: 365 } },
  ],
  hats: { 'Femke van Dijk': ['hr', 'company-admin'] },
  requirements: [
    { code: 'VCA-B', roles: ['Boomverzorger', 'Hovenier'], basis: 'client', source: 'Eis van gemeenten', leadTime: 'P3M' },
    { code: 'VCA-VOL', roles: ['Voorman', 'Eigenaar'], basis: 'client', source: 'Eis van gemeenten', leadTime: 'P3M' },
    { code: 'KETTING', roles: ['Boomverzorger'], basis: 'law', source: 'Arbobesluit art. 7.18', blocks: true },
    { code: 'SPUIT-U', people: ['Merel de Groot', 'Jelle Wiersma'], basis: 'law', source: 'Wet gewasbeschermingsmiddelen en biociden', blocks: true },
  ],
};
