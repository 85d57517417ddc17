import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

type Violations = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'];
interface WithAxe {
  axe: { run(options: object): Promise<{ violations: Violations }> };
}

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const colours = ['color-contrast', 'link-in-text-block'];
/** What is good need not be described element by element: nobody reads it. */
const resultTypes = ['violations' as const];

/**
 * Nothing is wider than the screen (WCAG 1.4.10), and no finding of axe (WCAG 2.0 to 2.2, A and AA) is serious or worse, in the
 * light theme and in the dark one. The second look is at the colours: nothing else changes between the themes.
 */
export async function expectAccessible(page: Page): Promise<void> {
  await settled(page);
  // The whole page at once: what lies under the bar at the bottom until one scrolls is not out of reach.
  const size = page.viewportSize() ?? { width: 360, height: 740 };
  const { width, height } = await page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    return { width: scrollWidth, height: scrollHeight };
  });
  expect(width).toBeLessThanOrEqual(size.width);
  await page.setViewportSize({ ...size, height: Math.max(size.height, height) });
  const found = severe(await everything(page));
  await inScheme(page, 'dark');
  const dark = severe(await coloursAgain(page));
  await inScheme(page, 'light');
  await page.setViewportSize(size);
  expect([...found, ...dark.map((finding) => `dark: ${finding}`)]).toEqual([]);
}

async function inScheme(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  // Pages for paper and for outsiders have no theme of the app: what counts is that the page was told, and drew itself anew.
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  expect(await page.evaluate((scheme) => matchMedia(`(prefers-color-scheme: ${scheme})`).matches, colorScheme)).toBe(
    true,
  );
}

async function everything(page: Page): Promise<Violations> {
  // There are no frames, so the findings need no page of their own to come together in.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes }).withTags(standards);
  return (await axe.analyze()).violations;
}

/** With the axe that `everything` brought to the page. */
const coloursAgain = (page: Page): Promise<Violations> =>
  page.evaluate(async (options) => (await (window as unknown as WithAxe).axe.run(options)).violations, {
    resultTypes,
    runOnly: { type: 'rule', values: colours },
  });

const severe = (violations: Violations): string[] =>
  violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);

/** Everything that the page fetches is there. */
export async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('heading').first()).toBeVisible();
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
}
