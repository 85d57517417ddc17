import fc from 'fast-check';
import { zipName, ZipNames } from './zip-name.js';

describe('a name in a ZIP', () => {
  it.each([
    ['Hal Zuid / nacht', 'Hal Zuid nacht'],
    ['Łukasz Wójcik', 'Łukasz Wójcik'],
    ['../../etc/passwd', 'etc passwd'],
    ['CON', '_CON'],
    ['lpt1.pdf', '_lpt1.pdf'],
    ['VCA. ', 'VCA'],
    ['a\u0000b\u202eexe', 'a b exe'],
    ['  ', 'leeg'],
  ])('%j becomes %j', (text, name) => expect(zipName(text, 'leeg')).toBe(name));

  it('never has a part that Windows refuses or that leads out of the folder', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const name = zipName(text, 'x');
        // eslint-disable-next-line no-control-regex -- as above
        expect(name).not.toMatch(/[<>:"/\\|?*\u0000-\u001f]|[. ]$|^\.|^(con|nul|aux|prn)$/i);
        expect(name.length).toBeGreaterThan(0);
      }),
    );
  });

  it('is given once, whatever the capitals', () => {
    const names = new ZipNames();
    expect(['BHV', 'bhv', 'BHV'].map((name) => names.unique('Hal', name, '.pdf'))).toEqual([
      'Hal/BHV.pdf',
      'Hal/bhv (2).pdf',
      'Hal/BHV (3).pdf',
    ]);
  });
});
