import { listTypeChoices } from '@leerspoor/certifications-contract';
import { useWide } from '@leerspoor/platform-ui';
import { useFormat, useQueryState, useRead, useSession } from '@leerspoor/platform-web';
import { useDeskTexts } from '../desk-texts.js';
import { useCellWords } from '../status/use-cell-words.js';
import { isFiltered, MatrixAddress, onlyTrouble, queryOf } from './filters.js';
import { type MatrixColumn } from './rows.js';
import { useColumns } from './use-columns.js';
import { useMatrix } from './use-matrix.js';

const noColumns: MatrixColumn[] = [];

/** Everything that the parts of the matrix share: what is asked (in the address), what came, and how a cell is said. */
export function useMatrixScreen() {
  const t = useDeskTexts();
  const f = useFormat();
  const wide = useWide();
  const { today } = useSession();
  const [at, change] = useQueryState(MatrixAddress);
  const query = queryOf(at, wide);
  const isTrouble = onlyTrouble(at, wide);
  const matrix = useMatrix(query);
  const allColumns = matrix.first?.types ?? noColumns;
  const shown = useColumns(allColumns);
  const types = useRead(listTypeChoices, {});
  const asOf = at.peildatum || today;
  const say = useCellWords(asOf);
  const { first } = matrix;
  const count = first ? t('matrix.count', { count: first.total, everybody: f.number(first.everybody) }) : '';
  return {
    ...matrix,
    ...shown,
    at,
    change,
    query,
    isTrouble,
    asOf,
    isToday: asOf === today,
    allColumns,
    count,
    caption: t('matrix.paper', { day: f.date(asOf), people: count }),
    say,
    opened: at.persoon && at.soort ? { personId: at.persoon, typeId: at.soort } : null,
    /** Nothing was ever recorded or asked. */
    isFirstUse: types.data?.length === 0 || (first?.types.length === 0 && !isFiltered(at) && !isTrouble),
  };
}
export type MatrixScreen = ReturnType<typeof useMatrixScreen>;
