import { certificateLinks } from '@leerspoor/certifications-contract';
import { withQuery } from '@leerspoor/platform-web';

/** Where everything of this domain stands; what others link to comes from the contract. */
export const pages = {
  ...certificateLinks,
  coverageAt: certificateLinks.coverage,
  matrix: '/certificaten',
  own: '/certificaten/mijn',
  handIn: (typeId?: string) => withQuery('/certificaten/inleveren', { soort: typeId }),
  queue: '/certificaten/controleren',
  record: '/certificaten/vastleggen',
  types: '/certificaten/soorten',
  type: (typeId: string) => `/certificaten/soorten/${typeId}`,
  newType: '/certificaten/soorten/nieuw',
  library: '/certificaten/bibliotheek',
  packs: '/certificaten/startpakketten',
  pack: (sector: string) => `/certificaten/startpakketten/${sector}`,
  coverage: '/certificaten/bezetting',
  requirements: '/certificaten/eisen',
  requirement: (id: string) => `/certificaten/eisen/${id}`,
  newRequirement: (typeId?: string) => withQuery('/certificaten/eisen/nieuw', { soort: typeId }),
  /** The import wizard is of another domain. */
  import: '/importeren?soort=certificaten',
} as const;
