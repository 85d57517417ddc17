import {
  listDeliveries,
  listUnreachable,
  retryDelivery,
  type Delivery,
  type SkipReason,
} from '@leerspoor/reminders-contract';
import { Face, History, Link, SidePanel, toast } from '@leerspoor/platform-ui';
import { ProblemNote, useCan, useFormat, useWrite } from '@leerspoor/platform-web';
import { Button } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { useDeskTexts } from '../desk-texts.js';
import { useStepWords } from '../words/step-words.js';
import { mayRetry } from './delivery-look.js';
import { DeliveryTag } from './delivery-table.js';

/** Everything that is known of one reminder to one person, with another try where it failed. */
export function DeliveryPanel({
  delivery,
  allOf,
  onClose,
}: {
  delivery: Delivery;
  allOf: string | null;
  onClose: () => void;
}) {
  const t = useDeskTexts();
  const { recipient, state } = delivery;
  return (
    <SidePanel
      label={t('proof.panel')}
      onClose={onClose}
      head={
        <div className="row">
          <Face name={recipient.name} size={38} />
          <div className="grow">
            <h2>{recipient.name}</h2>
            <p className="sm dim">{t(`kinds.${delivery.kind}`)}</p>
          </div>
        </div>
      }
    >
      <div>
        <DeliveryTag delivery={delivery} />
        <p className="sm dim">
          {delivery.reason ? <SkipWords reason={delivery.reason} /> : t(`proof.stateWhy.${state}`)}
        </p>
      </div>
      <Retry delivery={delivery} />
      <Facts delivery={delivery} />
      <Story delivery={delivery} />
      {allOf && (
        <Link className="linky" to={allOf}>
          {t('proof.allOf', { person: recipient.name })}
        </Link>
      )}
    </SidePanel>
  );
}

function SkipWords({ reason }: { reason: SkipReason }) {
  const t = useDeskTexts();
  const words = t(`proof.reasons.${reason}`);
  return t('proof.skippedBecause', { reason: words });
}

function Retry({ delivery }: { delivery: Delivery }) {
  const t = useDeskTexts();
  const can = useCan();
  const write = useWrite(retryDelivery, [listDeliveries, listUnreachable]);
  if (!mayRetry.includes(delivery.state) || !can(retryDelivery)) return null;
  const retry = () =>
    write.mutate({ params: { deliveryId: delivery.id } }, { onSuccess: () => toast({ text: t('proof.retried') }) });
  return (
    <>
      <ProblemNote error={write.error} />
      <Button
        fullWidth
        loading={write.isPending}
        leftSection={<IconRefresh size={20} aria-hidden="true" />}
        onClick={retry}
      >
        {t('proof.retry')}
      </Button>
    </>
  );
}

function Facts({ delivery }: { delivery: Delivery }) {
  const t = useDeskTexts();
  const format = useFormat();
  const { named } = useStepWords();
  const { kind, step, person, recipient, audience, weight, dueOn, sender, attempts, messageId } = delivery;
  return (
    <dl className="facts">
      <dt>{t('proof.about')}</dt>
      <dd>{person.id === recipient.id ? t('preview.self') : person.name}</dd>
      <dt>{t('proof.as')}</dt>
      <dd>{t(`audiences.${audience}`)}</dd>
      {sender ? (
        <>
          <dt>{t('proof.sender')}</dt>
          <dd>{sender.name}</dd>
        </>
      ) : (
        <>
          <dt>{t('proof.step')}</dt>
          <dd>{named(kind, step)}</dd>
        </>
      )}
      <dt>{t('proof.due')}</dt>
      <dd>{format.date(dueOn)}</dd>
      <dt>{t('proof.weight')}</dt>
      <dd>{t(`weights.${weight}`)}</dd>
      {delivery.mail && (
        <>
          <dt>{t('proof.mail')}</dt>
          <dd>
            {t(`proof.mails.${delivery.mail}`)}
            {attempts > 0 && ` (${t('proof.attempts', { count: attempts })})`}
          </dd>
        </>
      )}
      {messageId && (
        <>
          <dt>{t('proof.messageId')}</dt>
          <dd className="xs">{messageId}</dd>
        </>
      )}
    </dl>
  );
}

function Story({ delivery }: { delivery: Delivery }) {
  const t = useDeskTexts();
  const format = useFormat();
  const moments = (['readAt', 'sentAt', 'claimedAt', 'plannedAt'] as const).flatMap((key) => {
    const at = delivery[key];
    return at === null ? [] : [{ key, what: t(`proof.${key}`), when: format.moment(at), stop: false }];
  });
  const failure =
    delivery.failure === null
      ? []
      : [
          {
            key: 'failure',
            what: t('proof.failure', { failure: delivery.failure }),
            when: t('proof.attempts', { count: delivery.attempts }),
            stop: true,
          },
        ];
  return (
    <section>
      <h3>{t('proof.story')}</h3>
      <History items={[...failure, ...moments]} />
    </section>
  );
}
