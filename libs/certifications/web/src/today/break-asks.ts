import { listCoverage, readOverview, readToolboxStart } from '@leerspoor/certifications-contract';
import { type Asks } from '@leerspoor/platform-web';

/** What the tasks of HR and of a lead are made of, and the way to a toolbox meeting above them. */
export const breakAsks: Asks = (ask) => {
  ask(readOverview, { query: {} });
  ask(listCoverage, { query: {} });
  ask(readToolboxStart, {});
};
