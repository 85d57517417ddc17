import fs from 'node:fs';
import path from 'node:path';
import { myTaskAsks } from '@leerspoor/certifications-web';
import { addressOf, type Asks } from '@leerspoor/platform-web';
import { aSession } from '@leerspoor/platform-web/testing';
import { unreadAsks } from '@leerspoor/reminders-web';
import { homes } from './homes.js';

const soon = JSON.parse(fs.readFileSync(path.join(import.meta.dirname, 'soon.json'), 'utf8')) as Record<
  string,
  { asks: string[] }
>;

it.each(Object.entries(soon))('has the server name what Vandaag of %s asks', async (hat, { asks }) => {
  const asked: string[] = [];
  const ask: Parameters<Asks>[0] = (endpoint, sent) => asked.push(addressOf(endpoint, sent));
  const home = await homes[hat]?.load();
  for (const part of [unreadAsks, ...(home?.asks ?? [myTaskAsks])]) part(ask, aSession({ employeeId: 'me' }));
  expect(asked).toEqual(asks.map((address) => address.replace(':me', 'me')));
});

it('has the server know every hat that has a Vandaag of its own', () => {
  expect(Object.keys(soon).toSorted()).toEqual(['employee', ...Object.keys(homes)].toSorted());
});
