import { certificateLinks } from '@leerspoor/certifications-contract';
import { withQuery } from '@leerspoor/platform-web';
import { shortIds } from './training/short-ids.js';

/** Where everything of this domain stands; what others link to comes from the contract. */
export const pages = {
  ...certificateLinks,
  coverageAt: certificateLinks.coverage,
  matrix: '/certificaten',
  forecast: '/certificaten/vooruitblik',
  trainings: '/certificaten/trainingen',
  newTraining: (typeId?: string, personIds: readonly string[] = []) =>
    withQuery('/certificaten/trainingen/nieuw', { soort: typeId, mensen: shortIds(personIds) }),
  appointments: '/certificaten/aanwijzingen',
  newAppointment: (personId?: string, typeId?: string, replacesId?: string) =>
    withQuery('/certificaten/aanwijzingen/nieuw', { persoon: personId, soort: typeId, vervangt: replacesId }),
  appointmentTemplates: '/certificaten/aanwijzingen/standaardteksten',
  appointmentTemplate: (typeId: string) => `/certificaten/aanwijzingen/standaardteksten/${typeId}`,
  changeAppointment: (id: string) => `/certificaten/aanwijzingen/${id}/wijzigen`,
  toolboxes: '/certificaten/toolbox',
  newToolbox: '/certificaten/toolbox/nieuw',
  attendance: (trainingId: string) => `/certificaten/trainingen/${trainingId}/aanwezigheid`,
  own: '/certificaten/mijn',
  handInActivity: (typeId: string, replacesId?: string) =>
    withQuery(`/certificaten/mijn/${typeId}/gedaan`, { vervangt: replacesId }),
  handIn: (typeId?: string) => withQuery('/certificaten/inleveren', { soort: typeId }),
  queue: '/certificaten/controleren',
  record: '/certificaten/vastleggen',
  confirmations: '/certificaten/bevestigen',
  types: '/certificaten/soorten',
  type: (typeId: string) => `/certificaten/soorten/${typeId}`,
  newType: '/certificaten/soorten/nieuw',
  library: '/certificaten/bibliotheek',
  packs: '/certificaten/startpakketten',
  pack: (sector: string) => `/certificaten/startpakketten/${sector}`,
  auditPacks: '/certificaten/bewijsmap',
  coverage: '/certificaten/bezetting',
  requirements: '/certificaten/eisen',
  requirement: (id: string) => `/certificaten/eisen/${id}`,
  newRequirement: (typeId?: string) => withQuery('/certificaten/eisen/nieuw', { soort: typeId }),
  gateCards: '/certificaten/poortkaarten',
  printedCards: '/certificaten/poortkaarten/print',
  myGateCard: '/certificaten/mijn/poortkaart',
  workPoints: '/certificaten/werkpunten',
  workPoint: (id: string) => `/certificaten/werkpunten/${id}`,
  changeWorkPoint: (id: string) => `/certificaten/werkpunten/${id}/wijzigen`,
  newWorkPoint: '/certificaten/werkpunten/nieuw',
  poster: '/certificaten/werkpunten/poster',
  registers: '/certificaten/registers',
  /** The import wizard is of another domain. */
  import: '/import?soort=certificaten',
} as const;
