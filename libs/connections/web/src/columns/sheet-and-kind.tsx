import { chooseSheet, type Import, type ImportKind } from '@leerspoor/connections-contract';
import { Pill } from '@leerspoor/platform-ui';
import { ProblemNote, useFormat, useWrite } from '@leerspoor/platform-web';
import { Button, NativeSelect } from '@mantine/core';
import { IconAward, IconChevronRight, IconTable, IconUsers } from '@tabler/icons-react';
import { useTexts } from '../texts.js';
import { type StepProps } from '../wizard/wizard.js';

const kinds = ['employees', 'certificates'] as const satisfies ImportKind[];
const signs = { employees: IconUsers, certificates: IconAward };

function useChoice({ current, take }: Pick<StepProps, 'current' | 'take'>) {
  const write = useWrite(chooseSheet);
  const choose = (sheet: number, kind: ImportKind | null) =>
    write.mutate({ params: { importId: current.id }, body: { sheet, kind } }, { onSuccess: take });
  return { write, choose };
}

/** Which sheet of the workbook. */
export function SheetChoice({ current, take }: StepProps) {
  const t = useTexts();
  const { number } = useFormat();
  const { write, choose } = useChoice({ current, take });
  return (
    <div className="stack measure">
      <ProblemNote error={write.error} />
      <ul className="card import-choices">
        {current.sheets.map(({ index, name, rows }) => (
          <li key={index}>
            <button type="button" disabled={write.isPending} onClick={() => choose(index, null)}>
              <IconTable size={22} aria-hidden="true" />
              <span className="grow">
                <b>{name}</b>
                <small>{t('columns.rowCount', { count: rows, rows: number(rows) })}</small>
              </span>
              <IconChevronRight size={20} aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** People or certificates, where we could not tell. */
export function KindChoice({ current, take }: StepProps) {
  const t = useTexts();
  const { write, choose } = useChoice({ current, take });
  return (
    <div className="stack measure">
      <p className="dim">{t('columns.chooseKindWhy')}</p>
      <ProblemNote error={write.error} />
      <div className="row wrap">
        {kinds.map((kind) => {
          const Sign = signs[kind];
          return (
            <Button
              key={kind}
              size="xl"
              variant="default"
              loading={write.isPending}
              leftSection={<Sign size={24} aria-hidden="true" />}
              onClick={() => choose(current.sheet ?? 0, kind)}
            >
              {t(`kinds.${kind}`)}
            </Button>
          );
        })}
      </div>
    </div>
  );
}

/** The same choices small, above the columns. */
export function SheetAndKind({ current, take, kind }: { current: Import; take: StepProps['take']; kind: ImportKind }) {
  const t = useTexts();
  const { number } = useFormat();
  const { write, choose } = useChoice({ current, take });
  const { sheets, sheet } = current;
  return (
    <>
      <div className="tools-row" role="group" aria-labelledby="import-kind">
        <b id="import-kind" className="sm">
          {t('columns.about')}
        </b>
        {kinds.map((one) => (
          <Pill key={one} on={one === kind} onClick={() => one !== kind && choose(sheet ?? 0, one)}>
            {t(`kinds.${one}`)}
          </Pill>
        ))}
        {sheets.length > 1 && (
          <NativeSelect
            aria-label={t('columns.sheet')}
            className="import-sheet"
            disabled={write.isPending}
            value={String(sheet ?? 0)}
            data={sheets.map(({ index, name, rows }) => ({
              value: String(index),
              label: t('columns.sheetRows', { name, rows: number(rows) }),
            }))}
            onChange={(event) => choose(Number(event.currentTarget.value), null)}
          />
        )}
      </div>
      <ProblemNote error={write.error} />
    </>
  );
}
