import { ActionIcon, Button } from '@mantine/core';
import {
  type ActivityRecord,
  type CellPanel,
  type ReturnedActivity,
  withdrawActivity,
} from '@leerspoor/certifications-contract';
import { Link, StatusTag, toast } from '@leerspoor/platform-ui';
import { ProblemNote, useFormat, useWrite } from '@leerspoor/platform-web';
import { IconArrowBackUp, IconCamera, IconPencil, IconX } from '@tabler/icons-react';
import { AddProof } from '../meter/add-proof.js';
import { pages } from '../pages.js';
import { standings } from '../stale.js';
import { useTexts } from '../texts.js';

/** "Ik heb een cursus gevolgd", under the meter. */
export function AddOwnActivity({ panel: { standing, activityKinds, actions } }: { panel: CellPanel }) {
  const t = useTexts();
  if (!actions.includes('hand-in-activity')) return null;
  const Sign = standing.storesImage ? IconCamera : IconPencil;
  return (
    <Button
      component={Link}
      to={pages.handInActivity(standing.typeId)}
      size="lg"
      fullWidth
      variant="default"
      leftSection={<Sign size={22} aria-hidden="true" />}
    >
      {t(activityKinds[0] === 'hours' ? 'activities.own.addHours' : 'activities.own.add')}
    </Button>
  );
}

interface Props {
  activity: ActivityRecord;
  typeId: string;
  takesProof: boolean;
}

/** What I can do with what I did: take it back or hand it in anew while it does not count, add a proof while it does. */
export function OwnActivityDeeds({ activity, typeId, takesProof }: Props) {
  const t = useTexts();
  const f = useFormat();
  const withdraw = useWrite(withdrawActivity, standings);
  if (activity.state === 'verified')
    return takesProof && <AddProof activityId={activity.id} what={f.date(activity.on)} />;
  return (
    <>
      {activity.state === 'sent-back' && (
        <ActionIcon
          component={Link}
          to={pages.handInActivity(typeId, activity.id)}
          size={44}
          c="var(--ls-ink)"
          aria-label={t('activities.own.again')}
          title={t('activities.own.again')}
        >
          <IconArrowBackUp size={20} aria-hidden="true" />
        </ActionIcon>
      )}
      <ActionIcon
        size={44}
        c="var(--ls-ink)"
        aria-label={`${t('activities.own.withdraw')}: ${f.date(activity.on)}`}
        title={t('activities.own.withdraw')}
        loading={withdraw.isPending}
        onClick={() =>
          withdraw.mutate(
            { params: { activityId: activity.id }, body: { version: activity.version } },
            { onSuccess: () => toast({ text: t('activities.own.withdrawn') }) },
          )
        }
      >
        <IconX size={20} aria-hidden="true" />
      </ActionIcon>
      <ProblemNote error={withdraw.error} />
    </>
  );
}

/** What I did and HR sent back: why, and the one thing to do. */
export function ReturnedActivityCard({ returned }: { returned: ReturnedActivity }) {
  const t = useTexts();
  const f = useFormat();
  const { kind, amount, subject, on, at } = returned;
  const what = t(`activities.amount.${kind}`, { count: amount, subject });
  return (
    <section className="card box returned">
      <StatusTag status="soon" word={t('activities.sentBack')} />
      <h2>{returned.name}</h2>
      <p className="sm dim">{t('activities.own.sentBackOn', { what, day: f.date(on), moment: f.moment(at) })}</p>
      <blockquote>{returned.reason}</blockquote>
      <Button
        component={Link}
        to={pages.handInActivity(returned.typeId, returned.activityId)}
        size="lg"
        fullWidth
        leftSection={<IconCamera size={22} aria-hidden="true" />}
      >
        {t('activities.own.again')}
      </Button>
    </section>
  );
}
