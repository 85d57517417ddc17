import { rowCodes, type ImportRow, type RowCode, type RowMessage } from '@leerspoor/connections-contract';
import { day } from '@leerspoor/platform-contract';
import { renderPage } from '@leerspoor/platform-web/testing';
import { useExplain } from './explain.js';
import { aRow } from './testing-row.js';

async function explainer() {
  let explain: ReturnType<typeof useExplain> | undefined;
  function Part() {
    explain = useExplain();
    return null;
  }
  await renderPage(Part);
  return (row: ImportRow) => explain?.(row) ?? [];
}

const message = (
  code: RowCode,
  values: RowMessage['values'] = {},
  level: RowMessage['level'] = 'error',
): RowMessage => ({ code, level, field: 'obtainedOn', values });
const texts = async (part: Partial<ImportRow>) => (await explainer())(aRow(part)).map(({ text }) => text);

/** What the server gives with each code that needs more than the field. */
const given: Partial<Record<RowCode, RowMessage['values']>> = {
  'same-as-line': { line: 4 },
  'number-made': { number: '2001' },
  'number-long': { length: 41, most: 30 },
  'name-damaged': { name: 'Ren? Bos' },
  'email-invalid': { text: 'n.v.t.' },
  'email-damaged': { text: 'ren?@x.nl' },
  'email-letters': { text: 'rené@x.nl', suggestion: 'rene@x.nl' },
  'email-taken': { email: 'a@x.nl', name: 'Noor Bakkali' },
  'mobile-invalid': { text: '06' },
  'hours-invalid': { text: 'veel' },
  'date-impossible': { text: '31-02-2025' },
  'date-unclear': { text: 'vorig jaar' },
  'date-range': { text: '01-01-0025' },
  'start-assumed': { start: '2026-11-24' },
  'end-before-start': { start: '2026-01-01', end: '2025-01-01' },
  'text-long': { length: 400, most: 100 },
  'number-twice': { number: '1001', line: 7, name: 'Noor Bakkali' },
  'period-overlap': { start: '2026-01-01' },
  'last-admin': { name: 'Ineke Rooks' },
  'person-unknown': { name: 'J. Haverkamp', suggestion: 'Joost Haverkate' },
  'person-ambiguous': { name: 'Jan', people: 2 },
  'person-by-name': { number: '7', known: '1007' },
  'person-by-similar-number': { number: '01007', known: '1007' },
  'person-left': { date: '2025-01-01' },
  'number-name-differ': { number: '1001', name: 'Bas', known: 'Noor Bakkali' },
  'number-changes': { from: '1', to: '2' },
  'same-name-exists': { name: 'Noor Bakkali', number: '1001' },
  'second-period': { line: 3 },
  'lead-unknown': { text: 'Piet' },
  'lead-ambiguous': { text: 'Piet', people: 2 },
  'lead-by-team': { text: 'Piet', number: '1009', team: 'Nacht' },
  'lead-circle': { text: 'Piet' },
  'type-new': { text: 'EHBO+', type: 'EHBO+' },
  'type-from-library': { text: 'vca', type: 'VCA Basis' },
  'obtained-derived': { date: '2021-12-10', type: 'BHV' },
  'obtained-future': { date: '2027-01-01' },
  'expiry-missing': { type: 'ADR' },
  'expiry-differs': { rule: '2027-05-08', expires: '2029-05-08' },
  'certificate-revoked': { date: '2025-01-01' },
  'certificate-twice': { line: 3, date: '2025-01-01' },
};

describe('the sentences about a row', () => {
  it('exist for every code and have no holes', async () => {
    const explain = await explainer();
    for (const code of rowCodes) {
      const values = given[code] ?? {};
      const [sentence] = explain(aRow({ kind: 'error', messages: [message(code, values)] }));
      expect(sentence?.text).toMatch(/\.$|\?$/);
      expect(sentence?.text).not.toMatch(/{{|undefined| {2}|\(\)|\d{4}-\d{2}-\d{2}/);
      if (values['suggestion']) expect(sentence?.text).toContain(values['suggestion']);
    }
  });

  it('say an end date as the certificate says it: through the last day, or until the first without', async () => {
    const row = (wording: 'through' | 'until') => ({
      kind: 'changed' as const,
      subject: {
        number: null,
        person: null,
        reminder: null,
        certificate: { type: 'BHV', obtainedOn: null, expiresOn: null, wording },
      },
      changes: [{ field: 'expiresOn' as const, from: '2026-04-15', to: '2027-04-15' }],
    });
    expect(await texts(row('through'))).toEqual(['Geldig t/m was 14-04-2026, wordt 14-04-2027.']);
    expect(await texts(row('until'))).toEqual(['Geldig t/m was 15-04-2026, wordt 15-04-2027.']);
  });

  it('say when the holder will be reminded, or that it is said at once', async () => {
    const subject = (past: boolean) => ({
      number: null,
      person: 'Noor Bakkali',
      certificate: null,
      reminder: { on: day('2026-09-10'), past },
    });
    expect(await texts({ subject: subject(false) })).toEqual(['Herinnering op 10-09-2026.']);
    expect(await texts({ subject: subject(true) })).toEqual([
      'Herinnering op 10-09-2026 is al voorbij: Noor krijgt hem nu.',
    ]);
  });

  it('put what keeps the row out first', async () => {
    const messages = [message('cell-cleaned', {}, 'notice'), message('type-missing')];
    expect(await texts({ kind: 'error', messages })).toEqual([
      'Er staat niet welk certificaat het is.',
      'Bij Behaald stonden onzichtbare tekens. Die zijn weggehaald.',
    ]);
  });

  it('choose other words when the number is of somebody who is not in the file', async () => {
    expect(
      await texts({ kind: 'error', messages: [message('number-twice', { number: '12', line: 0, name: 'Noor' })] }),
    ).toEqual(['Nummer 12 is al van Noor.']);
  });

  it('say something about a row without messages', async () => {
    expect(await texts({ kind: 'new' })).toEqual(['Wordt toegevoegd.']);
    expect(await texts({ kind: 'unchanged' })).toEqual(['Staat er al precies zo.']);
    expect(await texts({ kind: 'skipped' })).toEqual(['Deze rij sla je over.']);
  });
});
