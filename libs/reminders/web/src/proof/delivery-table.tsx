import './proof.css';
import { type Delivery } from '@leerspoor/reminders-contract';
import { DataTable, StatusTag, type Column } from '@leerspoor/platform-ui';
import { useDeskTexts } from '../desk-texts.js';
import { useShortMoment } from '../words/short-moment.js';
import { deliveryLook } from './delivery-look.js';

interface Props {
  deliveries: Delivery[];
  picked: string | undefined;
  to: (id: string) => string;
  more: { onMore: () => void; loading: boolean } | null;
}

export function DeliveryTag({ delivery }: { delivery: Delivery }) {
  const t = useDeskTexts();
  const { status, icon } = deliveryLook[delivery.state];
  return <StatusTag status={status} icon={icon} word={t(`proof.states.${delivery.state}`)} />;
}

function useColumns(): Column<Delivery>[] {
  const t = useDeskTexts();
  const moment = useShortMoment();
  return [
    {
      key: 'when',
      title: t('proof.when'),
      cell: (row) => <span className="proof-moment">{moment(row.sentAt ?? row.plannedAt)}</span>,
    },
    { key: 'recipient', title: t('proof.recipient'), cell: (row) => <b>{row.recipient.name}</b> },
    { key: 'what', title: t('proof.what'), cell: (row) => t(`kinds.${row.kind}`) },
    {
      key: 'about',
      title: t('proof.about'),
      cell: (row) =>
        row.person.id === row.recipient.id ? <span className="dim">{t('preview.self')}</span> : row.person.name,
    },
    { key: 'state', title: t('proof.state'), cell: (row) => <DeliveryTag delivery={row} /> },
    {
      key: 'mail',
      title: t('proof.mail'),
      cell: (row) => <span className="dim">{row.mail ? t(`proof.mails.${row.mail}`) : t('proof.noMail')}</span>,
    },
    {
      key: 'read',
      title: t('proof.read'),
      cell: (row) =>
        row.readAt ? (
          <span className="proof-moment">{moment(row.readAt)}</span>
        ) : (
          <span className="dim">{t('proof.notRead')}</span>
        ),
    },
  ];
}

/** What was said, newest first; the server orders it. */
export function DeliveryTable({ deliveries, picked, to, more }: Props) {
  const t = useDeskTexts();
  const moment = useShortMoment();
  const columns = useColumns();
  const count = deliveries.length;
  return (
    <DataTable
      caption={t('proof.caption')}
      rows={deliveries}
      columns={columns}
      rowKey={(row) => row.id}
      rowLink={(row) => to(row.id)}
      picked={picked}
      rowTone={(row) => (row.state === 'parked' ? 'stop' : undefined)}
      count={more ? t('proof.countMore', { count }) : t('proof.count', { count })}
      more={more}
      card={(row) => (
        <>
          <span className="row wrap">
            <b>{row.recipient.name}</b>
            <span className="grow" />
            <DeliveryTag delivery={row} />
          </span>
          <span className="sm dim">
            {t(`kinds.${row.kind}`)}
            {row.person.id !== row.recipient.id && ` · ${row.person.name}`}
            <br />
            {moment(row.sentAt ?? row.plannedAt)}
          </span>
        </>
      )}
    />
  );
}
