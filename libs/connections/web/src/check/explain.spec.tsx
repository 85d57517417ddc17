import { rowReason, rowSentence, type ImportRow, type RowCode, type RowMessage } from '@leerspoor/connections-contract';
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

describe('the sentences about a row', () => {
  it('are those of the contract, which stand in the file of rejected rows too, with the field where they do not name it', async () => {
    const impossible = message('date-impossible', { text: '31-02-2025' });
    expect(await texts({ kind: 'error', messages: [impossible] })).toEqual([rowReason('nl', impossible)]);
    const unknown = message('person-unknown', { name: 'J. Haverkamp', suggestion: 'Joost Haverkate' });
    expect(await texts({ kind: 'error', messages: [unknown] })).toEqual([rowSentence('nl', unknown)]);
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
    expect(await texts(row('through'))).toEqual(['Einddatum was 14-04-2026, wordt 14-04-2027.']);
    expect(await texts(row('until'))).toEqual(['Einddatum was 15-04-2026, wordt 15-04-2027.']);
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
    const said = (await explainer())(aRow({ kind: 'error', messages }));
    expect(said.map(({ tone }) => tone)).toEqual(['error', 'notice']);
  });

  it('say something about a row without messages', async () => {
    expect(await texts({ kind: 'new' })).toEqual(['Wordt toegevoegd.']);
    expect(await texts({ kind: 'unchanged' })).toEqual(['Staat er al precies zo.']);
    expect(await texts({ kind: 'skipped' })).toEqual(['Deze rij sla je over.']);
  });
});
