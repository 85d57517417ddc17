import { type Import } from '@leerspoor/connections-contract';
import { useGo, usePath, useQueryState, withQuery } from '@leerspoor/platform-web';
import { rowFilters } from '../check/row-filters.js';
import { RowList } from '../check/row-list.js';
import { RowPanel } from '../check/row-panel.js';
import { Summary } from '../check/summary.js';
import { useRows } from '../check/use-rows.js';
import { useTexts } from '../texts.js';
import { WizardPage } from '../wizard/wizard-page.js';

/** The rows afterwards, to look back at. */
export function RowsView({ current, sub }: { current: Import; sub: string }) {
  const t = useTexts();
  const go = useGo();
  const path = usePath();
  const [values, change] = useQueryState(rowFilters);
  const read = useRows(current, values.toon);
  const at = (line: number | '') => withQuery(path, { ...values, rij: line });
  const open = read.items.find(({ line }) => line === values.rij);
  return (
    <WizardPage
      at={3}
      fill
      title={t('done.rowsTitle')}
      sub={sub}
      back={{ to: path, label: t('done.backToDone') }}
      head={<Summary current={current} filter={values.toon} onFilter={(toon) => change({ toon, rij: '' })} />}
      side={open && <RowPanel key={open.line} row={open} current={current} fixes={null} onClose={() => go(at(''))} />}
    >
      <RowList read={read} current={current} fixes={null} picked={open?.line ?? null} to={at} />
    </WizardPage>
  );
}
