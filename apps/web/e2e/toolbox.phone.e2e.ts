import { type Page } from '@playwright/test';
import { expect, expectAccessible, phone, signInAs, test } from './people.js';

/** Tomasz has no e-mail address; his card stands in the README. */
async function signInWithCard(page: Page): Promise<void> {
  await page.getByText('Code', { exact: true }).click();
  await page.getByLabel('Jouw code').fill('K7M4-2VX9');
  await page.getByLabel('Jouw pincode').fill('246810');
  await page.getByRole('button', { name: 'Log in' }).click();
}

const topic = 'Orde en netheid in het magazijn';

test('a lead holds a toolbox: one scans, one is tapped, and it counts for both', async ({ page, another }) => {
  test.setTimeout(180_000);
  const standOf = async (name: string) => {
    await page.goto('/certificaten/toolbox?wat=stand');
    const card = page.getByRole('listitem').filter({ hasText: name });
    const said = await card.getByText(/^\d+ van \d+, \d+ als bijeenkomst$/).innerText();
    return said.match(/\d+/g)?.map(Number) ?? [];
  };
  await signInAs(page, 'lead');
  const before = await standOf('Tomasz Wrona');
  await expectAccessible(page);

  await test.step('Karin starts it from Vandaag with a topic', async () => {
    await page.goto('/vandaag');
    await page.getByRole('link', { name: 'Start een toolbox' }).click();
    await page.getByLabel('Waar gaat het over?').fill(topic);
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Begin' }).click();
    await expect(page.getByRole('img', { name: `Code voor ${topic}` })).toBeVisible();
    await expect(page.getByText('Nog niemand')).toBeVisible();
    await expectAccessible(page);
  });
  await test.step('Tomasz scans the code, signs in with his card and joins with one tap', async () => {
    const [address = ''] = /\/toolbox\/\S+/.exec(await page.getByText(/^Of typ:/).innerText()) ?? [];
    const tomasz = await another(phone);
    await tomasz.goto(address);
    await signInWithCard(tomasz);
    await expect(tomasz.getByRole('heading', { level: 1, name: topic })).toBeVisible();
    await expect(tomasz.getByText('Je staat dan op de lijst als Tomasz Wrona.')).toBeVisible();
    await expectAccessible(tomasz);
    await tomasz.getByRole('button', { name: 'Ik ben erbij' }).click();
    await expect(tomasz.getByRole('heading', { name: 'Je staat op de lijst' })).toBeVisible();
    await expectAccessible(tomasz);
  });
  await test.step('the place was wrong: it changes while it goes on', async () => {
    await page.getByRole('button', { name: 'Verander onderwerp, plaats of leider' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Waar?').fill('Hal Zuid, bij de laaddeuren');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Bewaar' }).click();
    await expect(dialog).toHaveCount(0);
    await expect(page.getByText(/Hal Zuid, bij de laaddeuren · geleid door Karin de Wit/)).toBeVisible();
  });
  await test.step('the count grows by itself, Noor has no phone, and it is done', async () => {
    await expect(page.getByText('1 is er')).toBeVisible();
    await page.getByRole('button', { name: 'Noor Bakkali' }).click();
    await expect(page.getByText('2 zijn er')).toBeVisible();
    await expect(page.getByText('Alles is bewaard')).toBeVisible();
    await page.getByRole('button', { name: 'Klaar' }).click();
    await expect(page.getByRole('heading', { name: 'Wie was erbij: 2 mensen' })).toBeVisible();
    await expect(page.getByText('Hal Zuid · zelf, met de code')).toBeVisible();
    await expectAccessible(page);
  });
  const address = page.url();
  const [done, needed, meetings] = before as [number, number, number];
  expect(await standOf('Tomasz Wrona')).toEqual([done + 1, needed, meetings + 1]);

  await test.step('it was for practice: it does not count after all', async () => {
    await page.goto(address);
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Lijst als pdf' }).click();
    expect((await saved).suggestedFilename()).toMatch(/^Toolbox .*\.pdf$/);
    await page.getByRole('button', { name: 'Laat niet meetellen' }).click();
    const dialog = page.getByRole('dialog');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Laat niet meetellen' }).click();
    await expect(page.getByText('Gaat niet door. Dit telt voor niemand.')).toBeVisible();
    expect(await standOf('Tomasz Wrona')).toEqual(before);
  });
});
