import { Button } from '@mantine/core';
import { recordCertificates } from '@leerspoor/certifications-contract';
import { Link, useWide } from '@leerspoor/platform-ui';
import { Page, useCan } from '@leerspoor/platform-web';
import { IconPlus, IconUpload } from '@tabler/icons-react';
import { useState } from 'react';
import { CellPanel } from '../cell/cell-panel.js';
import { useDeskTexts } from '../desk-texts.js';
import { pages } from '../pages.js';
import { BulkBar } from './bulk-bar.js';
import { CertificateTabs } from './certificate-tabs.js';
import { CoverageChips } from './coverage-chips.js';
import { ColumnDialog } from './column-dialog.js';
import { MatrixBody } from './matrix-body.js';
import { MatrixFilters } from './matrix-filters.js';
import { MatrixPaper } from './matrix-paper.js';
import { MatrixTools, usePaper } from './matrix-tools.js';
import { ViewsDialog } from './views-dialog.js';
import { useChoosing } from './use-choosing.js';
import { useMatrixScreen } from './use-matrix-screen.js';

/** Who must hold what, and who holds it: for HR of everybody, for a lead of the own people. */
export function MatrixPage() {
  const t = useDeskTexts();
  const wide = useWide();
  const screen = useMatrixScreen();
  const [dialog, setDialog] = useState<'columns' | 'views' | null>(null);
  const choosing = useChoosing();
  const paper = usePaper(screen.people);
  const { at, change, opened, columns, hidden, choose, allColumns, say, isFirstUse } = screen;
  return (
    <Page
      title={t('title')}
      fill={wide}
      actions={<Deeds />}
      head={
        <>
          <CertificateTabs current={pages.matrix} />
          {!isFirstUse && <MatrixFilters at={at} change={change} isTrouble={screen.isTrouble} />}
          {!isFirstUse && <CoverageChips at={at} />}
          {wide && !isFirstUse && (
            <div className="tools-row no-print">
              <BulkBar choosing={choosing} people={screen.people} typeId={at.certificaat} />
              <MatrixTools
                screen={screen}
                onColumns={() => setDialog('columns')}
                onViews={() => setDialog('views')}
                print={paper.print}
              />
            </div>
          )}
        </>
      }
      side={
        opened && (
          <CellPanel
            key={`${opened.personId}.${opened.typeId}`}
            {...opened}
            asOf={at.peildatum || undefined}
            onClose={() => change({ persoon: '', soort: '' })}
          />
        )
      }
    >
      {dialog === 'columns' && (
        <ColumnDialog columns={allColumns} hidden={hidden} onChoose={choose} onClose={() => setDialog(null)} />
      )}
      {dialog === 'views' && <ViewsDialog at={at} change={change} onClose={() => setDialog(null)} />}
      {paper.people && <MatrixPaper people={paper.people} columns={columns} caption={screen.caption} say={say} />}
      <MatrixBody screen={screen} choosing={choosing} />
    </Page>
  );
}

function Deeds() {
  const t = useDeskTexts();
  const can = useCan();
  const wide = useWide();
  if (!can(recordCertificates)) return null;
  return (
    <>
      {wide && (
        <Button
          component={Link}
          to={pages.import}
          variant="default"
          leftSection={<IconUpload size={18} aria-hidden="true" />}
        >
          {t('matrix.import')}
        </Button>
      )}
      <Button component={Link} to={pages.record} leftSection={<IconPlus size={18} aria-hidden="true" />}>
        {t('matrix.record')}
      </Button>
    </>
  );
}
