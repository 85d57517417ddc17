import { type ThingTrace } from '@leerspoor/people-server';

/** What an import made besides people and certificates: to be removed again when it is undone. */
export interface MadeByImport {
  things: ThingTrace | null;
  typeIds: string[];
}
