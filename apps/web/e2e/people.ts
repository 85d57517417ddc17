import { Buffer } from 'node:buffer';
import { test as base, type Browser, type BrowserContext, expect, type Page } from '@playwright/test';
import { expectAccessible, settled } from './accessibility.js';

/** Who can sign in to the demonstration, as the README says. */
export const password = 'welkom-bij-leerspoor';
export const people = {
  hr: 'ineke.rooks@havenkamp.example',
  lead: 'karin.dewit@havenkamp.example',
  employee: 'noor.bakkali@havenkamp.example',
  admin: 'willem.havenkamp@havenkamp.example',
  neighbour: 'femke.vandijk@vandijkgroen.example',
};

type ContextOptions = NonNullable<Parameters<Browser['newContext']>[0]>;
/** Where HR works, also in a story that plays on a phone. */
export const desk: ContextOptions = {
  viewport: { width: 1440, height: 900 },
  deviceScaleFactor: 1,
  isMobile: false,
  hasTouch: false,
};
/** What somebody without a desk has. */
export const phone: ContextOptions = {
  viewport: { width: 360, height: 740 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
};

interface Fixtures {
  quiet: string[];
  /** Somebody else at the same time: another browser, with a session of its own. */
  another: (options?: ContextOptions) => Promise<Page>;
}

function listen(page: Page, heard: string[]): void {
  page.on('pageerror', (error) => heard.push(error.message));
  page.on('console', (message) => {
    // A refusal that the screen explains (a wrong password) is written down by the browser all the same.
    if (message.type() === 'error' && !/status of 4\d\d/.test(message.text())) heard.push(message.text());
  });
}

/** Every test fails on an error in the console: a broken policy, a missing file, a fault in a script. */
export const test = base.extend<Fixtures>({
  quiet: [
    async ({ page }, use) => {
      const heard: string[] = [];
      listen(page, heard);
      await use(heard);
      expect(heard).toEqual([]);
    },
    { auto: true },
  ],
  another: async ({ browser, quiet }, use) => {
    const pages: Page[] = [];
    await use(async (options = {}) => {
      const page = await (await browser.newContext(options)).newPage();
      listen(page, quiet);
      pages.push(page);
      return page;
    });
    await Promise.all(pages.map((page) => page.context().close()));
  },
});

type Who = keyof typeof people;

export async function fillSignIn(page: Page, who: Who): Promise<void> {
  await page.getByLabel('E-mailadres van je werk').fill(people[who]);
  await page.getByLabel('Wachtwoord', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Log in' }).click();
}

/** Cookies of who signed in before. Signing in itself is what the tests of sign-in.e2e.ts are about. */
const sessions = new Map<Who, Awaited<ReturnType<BrowserContext['cookies']>>>();

/** Opens a page as somebody, who signs in at the first time and whenever the session is over. */
export async function signInAs(page: Page, who: Who, to = '/vandaag'): Promise<void> {
  await page.context().addCookies(sessions.get(who) ?? []);
  await page.goto(to);
  await expect(page.getByRole('heading').first()).toBeVisible();
  const asked = page.getByRole('heading', { name: 'Inloggen' });
  if (await asked.isVisible()) {
    await fillSignIn(page, who);
    await expect(asked).toHaveCount(0);
    sessions.set(who, await page.context().cookies());
  }
  await settled(page);
}

/** Presses the button that asks for a file, and gives it one. */
export async function chooseFile(
  page: Page,
  button: string | RegExp,
  { name, mimeType, text }: { name: string; mimeType: string; text: string },
): Promise<void> {
  const asked = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: button }).click();
  await (await asked).setFiles({ name, mimeType, buffer: Buffer.from(text, 'utf8') });
}

export { expect, expectAccessible };
