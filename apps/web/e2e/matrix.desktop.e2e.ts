import { typedDay } from './days.js';
import { expect, expectAccessible, signInAs, test } from './people.js';

test('HR sees who must hold what, opens a cell and finds why', async ({ page }) => {
  await signInAs(page, 'hr', '/certificaten');
  await expect(page.getByText('61 van 61 mensen')).toBeVisible();
  await page.getByRole('searchbox', { name: /Zoek/ }).or(page.getByPlaceholder('Zoek')).last().fill('Wrona');
  await expect(page.getByText('1 van 61 mensen')).toBeVisible();
  await expect(page).toHaveURL(/Wrona/);
  await page.getByRole('gridcell', { name: /Tomasz Wrona, Reachtruckcertificaat: Verlopen/ }).click();
  const panel = page.getByRole('complementary').last();
  await expect(panel.getByText('Tomasz Wrona').first()).toBeVisible();
  await expect(panel.getByText('Arbobesluit art. 7.17c')).toBeVisible();
  await page.reload();
  await expect(page.getByText('1 van 61 mensen')).toBeVisible();
});

test('HR records a certificate in a cell, hears what it will be before saving, and the cell turns green', async ({
  page,
}) => {
  await signInAs(page, 'hr', '/certificaten?zoek=Oosting');
  const cell = page.getByRole('gridcell', { name: /^Femke Oosting, .*VCA/ }).first();
  await expect(cell).toHaveAccessibleName(/: (Ontbreekt|In uitstel)/);
  await cell.click();
  const panel = page.getByRole('complementary', { name: /^Femke Oosting, / });
  await panel.getByRole('button', { name: 'Vastleggen' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Behaald op').fill(typedDay(-2));
  await expect(dialog.getByText(/^Femke Oosting: geldig t\/m /)).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Leg vast' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(cell).toHaveAccessibleName(/: Geldig/);
  await expect(cell.locator('.cell')).toHaveAttribute('data-status', 'ok');
  await expect(panel.getByText(/^Geldig/).first()).toBeVisible();
  await expectAccessible(page);
});

test('HR sees which place is short, and takes chosen people along to a reminder or a training', async ({ page }) => {
  await signInAs(page, 'hr', '/certificaten?zoek=Bakkali');
  await expect(page.getByText('1 van 61 mensen')).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Te weinig mensen' }).getByRole('link').first()).toHaveAttribute(
    'href',
    /\/certificaten\/bezetting\?eis=/,
  );
  await page.getByRole('button', { name: 'Kies mensen' }).click();
  await page.getByRole('button', { name: 'Kies 1 mens' }).click();
  await page.getByRole('button', { name: 'Herinner', exact: true }).click();
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Verstuur naar 1 mens' })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Plan training' }).click();
  await expect(page.getByText('1 mens krijgt nu een uitnodiging.')).toBeVisible();
  await expect(page.getByText('Noor Bakkali')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Noor Bakkali')).toBeVisible();
});

test('the neighbour sees nothing of it', async ({ page }) => {
  await signInAs(page, 'neighbour', '/certificaten');
  await expect(page.getByText('8 van 8 mensen')).toBeVisible();
  await expect(page.getByText(/Wrona|Havenkamp|Hal Zuid/)).toHaveCount(0);
});
