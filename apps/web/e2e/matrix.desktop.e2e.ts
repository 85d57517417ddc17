import { expect, signInAs, test } from './people.js';

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

test('the neighbour sees nothing of it', async ({ page }) => {
  await signInAs(page, 'neighbour', '/certificaten');
  await expect(page.getByText('8 van 8 mensen')).toBeVisible();
  await expect(page.getByText(/Wrona|Havenkamp|Hal Zuid/)).toHaveCount(0);
});
