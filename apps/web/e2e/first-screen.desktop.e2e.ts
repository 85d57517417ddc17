import { type Response } from '@playwright/test';
import { settled } from './accessibility.js';
import { expect, type people, signInAs, test } from './people.js';

for (const who of ['employee', 'lead', 'hr', 'admin'] as const satisfies (keyof typeof people)[]) {
  test(`what Vandaag asks for ${who} goes out together with the page, and once`, async ({ page }) => {
    await signInAs(page, who);
    await page.waitForLoadState('networkidle');
    // A server that is too busy to look up the session in time gives the page without names.
    await expect(async () => {
      const answers: string[] = [];
      const note = (response: Response) => answers.push(`${response.status()} ${new URL(response.url()).pathname}`);
      page.on('response', note);
      const opened = await page.goto('/vandaag');
      await settled(page);
      await page.waitForLoadState('networkidle');
      page.off('response', note);
      expect(await opened?.headerValue('cache-control')).toContain('private');
      const links = (await opened?.headerValue('link')) ?? '';
      const named = [...links.matchAll(/<(\/api\/[^>]+)>/g)].map(([, address]) => `200 ${address}`);
      expect(named.length).toBeGreaterThan(3);
      expect(answers.filter((answer) => named.includes(answer)).toSorted()).toEqual(named.toSorted());
    }).toPass({ timeout: 60_000 });
  });
}

test('who has no session, or one that is over, gets the sign-in page', async ({ page }) => {
  const signIn = (await page.request.get('/vandaag')).headers()['link'];
  const cookie = 'sid=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA';
  const over = await page.request.get('/vandaag', { headers: { cookie } });
  expect(over.headers()['link']).toBe(signIn);
  expect(signIn).not.toContain('/api/');
});
