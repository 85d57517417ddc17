import { TableProfile } from './profile.rules.js';
import { isCitizenNumber, sensitiveContent, sensitiveHeader } from './sensitive.rules.js';

function profileOf(values: string[]) {
  const profile = new TableProfile();
  profile.add(values.map((value, at) => ({ line: at + 1, cells: [value] })));
  return profile.column(0);
}

describe('columns that are none of our business', () => {
  it.each([
    ['BSN', 'citizen-number'],
    ['Sofi-nummer', 'citizen-number'],
    ['Geb.datum', 'birth'],
    ['Geslacht', 'gender'],
    ['M/V', 'gender'],
    ['Nationaliteit', 'nationality'],
    ['Burgerlijke staat', 'marital-status'],
    ['Straat en huisnr', 'address'],
    ['Postcode', 'address'],
    ['IBAN', 'bank'],
    ['Bruto uurloon', 'salary'],
    ['Telefoon privé', 'private-contact'],
    ['E-mail privé', 'private-contact'],
    ['Rijbewijsnummer', 'identity-document'],
    ['Verzuim %', 'health'],
  ])('%s is left out as %s', (header, reason) => {
    expect(sensitiveHeader(header)).toBe(reason);
  });

  it.each([
    'E-mailadres',
    'Naam',
    'Locatie',
    'Rijbewijs',
    'Geldig tot',
    'Nummer',
    'Mobiel',
    'Werklocatie',
    'Opmerking',
    'Personeelsnummer',
    'Instructie',
  ])('%s stays', (header) => {
    expect(sensitiveHeader(header)).toBeNull();
  });

  it('knows a citizen number by its eleven-test', () => {
    for (const number of ['111222333', '123456782', '123.456.782', '10000008'])
      expect(isCitizenNumber(number)).toBe(true);
    for (const number of ['123456789', '000000000', '12345', '0612345678']) expect(isCitizenNumber(number)).toBe(false);
  });

  it('leaves a column out by what it holds, whatever it is called', () => {
    const numbers = ['111222333', '123456782', '111222333', '123456782', 'onbekend nr'];
    expect(sensitiveContent(profileOf(numbers))).toBe('citizen-number');
    expect(sensitiveContent(profileOf(['111222333', '123456782']))).toBeNull();
    expect(sensitiveContent(profileOf(Array.from({ length: 5 }, () => 'NL91 ABNA 0417 1643 00')))).toBe('bank');
  });
});
