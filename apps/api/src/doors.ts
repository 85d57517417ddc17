import { type AnyEndpoint } from '@leerspoor/platform-contract';
import * as certifications from '@leerspoor/certifications-contract';
import * as connections from '@leerspoor/connections-contract';
import * as people from '@leerspoor/people-contract';
import * as reminders from '@leerspoor/reminders-contract';
import * as operations from './operations/operations.contract.js';

const contracts = { ...people, ...reminders, ...certifications, ...connections, ...operations };

type Doors<T> = { [K in keyof T as T[K] extends { path: string; allow: string } ? K : never]: T[K] };

const isDoor = (value: unknown): value is AnyEndpoint =>
  typeof value === 'object' && value !== null && 'path' in value && 'allow' in value;

/** Every door of the API, by the name of its contract. */
export const doors = Object.fromEntries(Object.entries(contracts).filter(([, value]) => isDoor(value))) as Doors<
  typeof contracts
>;

/** A word that some door asks for. */
export type Permission = Exclude<(typeof doors)[keyof typeof doors]['allow'], 'public' | 'signed-in'>;
