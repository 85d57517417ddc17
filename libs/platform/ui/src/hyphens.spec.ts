import { hyphenated } from './hyphens.js';

const shown = (text: string) => hyphenated(text).replaceAll('\u00AD', '-');

it.each([
  ['Bedrijfshulpverlener', 'Bedrijfs-hulp-ver-lener'],
  ['Heftruckcertificaat', 'Heftruck-cer-ti-fi-caat'],
  ['Reachtruckcertificaat', 'Reach-truck-cer-ti-fi-caat'],
  ['Elektrische pallettruck', 'Elektrische pallettruck'],
  ['Bestuurderskaart', 'Bestuur-ders-kaart'],
  ['Veiligheidsinstructie', 'Veilig-heids-in-structie'],
  ['NEN 3140 VP', 'NEN 3140 VP'],
  ['', ''],
])('%s', (text, expected) => {
  expect(shown(text)).toBe(expected);
});

it('changes no letter', () => {
  const text = 'Vakbekwaamheidsverklaring asbestverwijdering (DTA/DAV)';
  expect(hyphenated(text).replaceAll('\u00AD', '')).toBe(text);
});
