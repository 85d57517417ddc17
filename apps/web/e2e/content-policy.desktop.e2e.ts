import { expect, signInAs, test } from './people.js';

test('no text becomes a script or markup behind our back', async ({ page }) => {
  await signInAs(page, 'hr');
  const refused = await page.evaluate(() => {
    const tries = [
      () => document.body.insertAdjacentHTML('beforeend', '<img src="x">'),
      () => (document.createElement('div').innerHTML = '<b>vet</b>'),
      () => (document.createElement('script').src = '/elders.js'),
    ];
    return tries.map((attempt) => {
      try {
        attempt();
        return 'gelukt';
      } catch (error) {
        return (error as Error).name;
      }
    });
  });
  expect(refused).toEqual(['TypeError', 'TypeError', 'TypeError']);
});

// The browser writes the three refusals in the console; that they are there is the point.
test.use({ quiet: async ({ baseURL: _ }, use) => use([]) });
