import '../library/library.css';
import { Button, Checkbox } from '@mantine/core';
import { addActivities, type Confirmable, listConfirmations } from '@leerspoor/certifications-contract';
import { type Column, DataTable, EmptyState, Skeleton, StatusTag, toast } from '@leerspoor/platform-ui';
import { Loaded, Page, ProblemNote, useFormat, useRead, useSession, useWrite } from '@leerspoor/platform-web';
import { useState } from 'react';
import { useDeskTexts } from '../desk-texts.js';
import { CertificateTabs } from '../matrix/certificate-tabs.js';
import { pages } from '../pages.js';
import { standings } from '../stale.js';

const byType = (chosen: readonly Confirmable[]) => [...new Set(chosen.map(({ type }) => type.id))];

/** Certificates that the employer confirms every so often: what is due is ticked, one tap confirms all. */
export function ConfirmationsPage() {
  const t = useDeskTexts();
  const { today } = useSession();
  const read = useRead(listConfirmations, {});
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const confirm = useWrite(addActivities, [...standings, listConfirmations]);
  const isOn = ({ certificateId, due, lapsed }: Confirmable) => !lapsed && due !== turned.has(certificateId);
  const chosen = (read.data ?? []).filter(isOn);
  const turn = (id: string) => {
    const next = new Set(turned);
    if (!next.delete(id)) next.add(id);
    setTurned(next);
  };
  const send = async () => {
    for (const typeId of byType(chosen)) {
      const personIds = chosen.filter(({ type }) => type.id === typeId).map(({ person }) => person.id);
      await confirm.mutateAsync({ body: { typeId, personIds, on: today, kind: 'confirmation' } });
    }
    setTurned(new Set());
    toast({ text: t('confirmations.done', { count: chosen.length }) });
  };
  return (
    <Page
      title={t('confirmations.title')}
      sub={t('confirmations.sub')}
      fill
      head={<CertificateTabs current={pages.confirmations} />}
      foot={
        <>
          <Button size="lg" disabled={chosen.length === 0} loading={confirm.isPending} onClick={() => void send()}>
            {t('confirmations.do', { count: chosen.length })}
          </Button>
          <ProblemNote error={confirm.error} inForm />
        </>
      }
    >
      <Loaded read={read} skeleton={<Skeleton rows={6} height={46} />}>
        {(all) =>
          all.length === 0 ? (
            <EmptyState title={t('confirmations.none')}>{t('confirmations.noneNote')}</EmptyState>
          ) : (
            <Table all={all} isOn={isOn} onTurn={turn} />
          )
        }
      </Loaded>
    </Page>
  );
}

interface TableProps {
  all: readonly Confirmable[];
  isOn: (one: Confirmable) => boolean;
  onTurn: (certificateId: string) => void;
}

function Table({ all, isOn, onTurn }: TableProps) {
  const t = useDeskTexts();
  const f = useFormat();
  const who = (one: Confirmable) => (
    <Checkbox
      label={one.person.name}
      description={one.person.team}
      disabled={one.lapsed}
      checked={isOn(one)}
      onChange={() => onTurn(one.certificateId)}
    />
  );
  const before = (one: Confirmable) => (one.before ? f.date(one.before) : t('confirmations.endless'));
  const columns: Column<Confirmable>[] = [
    { key: 'person', title: t('confirmations.person'), cell: who, sort: ({ person }) => person.name, width: '34%' },
    { key: 'type', title: t('confirmations.type'), cell: ({ type }) => type.name, sort: ({ type }) => type.name },
    { key: 'last', title: t('confirmations.last'), cell: ({ doneOn }) => f.date(doneOn), sort: ({ doneOn }) => doneOn },
    { key: 'before', title: t('confirmations.before'), cell: before, sort: ({ before: day }) => day ?? '9999' },
    { key: 'state', title: '', cell: (one) => <State one={one} /> },
  ];
  return (
    <DataTable
      caption={t('confirmations.title')}
      rows={all}
      columns={columns}
      rowKey={({ certificateId }) => certificateId}
      rowHeight={58}
      count={t('confirmations.count', { count: all.length })}
      card={(one) => (
        <>
          {who(one)}
          <p className="sm dim">
            {one.type.name} · {t('confirmations.before')} {before(one)}
          </p>
          <State one={one} />
        </>
      )}
    />
  );
}

function State({ one: { due, lapsed } }: { one: Confirmable }) {
  const t = useDeskTexts();
  if (lapsed) return <StatusTag status="stop" word={t('confirmations.lapsed')} />;
  return due ? (
    <StatusTag status="soon" word={t('confirmations.due')} />
  ) : (
    <StatusTag status="ok" quiet word={t('confirmations.fine')} />
  );
}
