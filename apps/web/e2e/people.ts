import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';

/** Who can sign in to the demonstration, as the README says. */
export const password = 'welkom-bij-leerspoor';
export const people = {
  hr: 'ineke.rooks@havenkamp.example',
  lead: 'karin.dewit@havenkamp.example',
  employee: 'noor.bakkali@havenkamp.example',
  admin: 'willem.havenkamp@havenkamp.example',
  neighbour: 'femke.vandijk@vandijkgroen.example',
};

/** Every test fails on an error in the console: a broken policy, a missing file, a fault in a script. */
export const test = base.extend<{ quiet: void }>({
  quiet: [
    async ({ page }, use) => {
      const heard: string[] = [];
      page.on('pageerror', (error) => heard.push(error.message));
      page.on('console', (message) => {
        // A refusal that the screen explains (a wrong password) is written down by the browser all the same.
        if (message.type() === 'error' && !/status of 4\d\d/.test(message.text())) heard.push(message.text());
      });
      await use();
      expect(heard).toEqual([]);
    },
    { auto: true },
  ],
});

export async function signInAs(page: Page, who: keyof typeof people, to = '/vandaag'): Promise<void> {
  await page.goto(to);
  await page.getByLabel('E-mailadres van je werk').fill(people[who]);
  await page.getByLabel('Wachtwoord', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Log in' }).click();
  await expect(page.getByRole('navigation', { name: 'Hoofdmenu' }).first()).toBeVisible();
}

/** No finding of axe (WCAG 2.0 to 2.2, A and AA) that is serious or worse. */
export async function expectAccessible(page: Page): Promise<void> {
  // The whole page at once: what lies under the bar at the bottom until one scrolls is not out of reach.
  const size = page.viewportSize() ?? { width: 360, height: 740 };
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ ...size, height: Math.max(size.height, height) });
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  await page.setViewportSize(size);
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual(
    [],
  );
}

export { expect };
