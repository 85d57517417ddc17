import { Button } from '@mantine/core';
import { approve, type CellPanel, type Mute } from '@leerspoor/certifications-contract';
import { Dialog, Link, PanelActions } from '@leerspoor/platform-ui';
import { useCan, useSession } from '@leerspoor/platform-web';
import {
  IconBan,
  IconCheck,
  IconEye,
  IconMinus,
  IconPlayerPlay,
  IconPlus,
  IconSignature,
  IconX,
} from '@tabler/icons-react';
import { useState } from 'react';
import { useDeskTexts } from '../desk-texts.js';
import { pages } from '../pages.js';
import { RecordForm } from '../record/record-form.js';
import { ActivityDialog } from '../activity/activity-dialog.js';
import { AgeDialog } from '../supervision/age-dialog.js';
import { MentorButtons } from '../supervision/mentor-buttons.js';
import { SuperviseDialog } from '../supervision/supervise-dialog.js';
import { ConfirmDialog } from './confirm-dialog.js';
import { EndMuteDialog } from './end-mute-dialog.js';
import { MuteDialog } from './mute-dialog.js';
import { NudgeButton } from './nudge-button.js';
import { RevokeDialog } from './revoke-dialog.js';

type Deed =
  | 'activity'
  | 'supervise'
  | 'age'
  | 'record'
  | 'confirm'
  | 'exempt'
  | 'suspend'
  | 'revoke'
  | 'end-exemption'
  | 'end-suspension';

const running = (mutes: readonly Mute[], today: string) =>
  mutes.find(({ endsOn }) => endsOn === null || endsOn > today);

/** What who looks may do here; the server says which. */
export function CellActions({ panel, onGone }: { panel: CellPanel; onGone: () => void }) {
  const t = useDeskTexts();
  const can = useCan();
  const { today } = useSession();
  const [deed, setDeed] = useState<Deed | null>(null);
  const may = (action: CellPanel['actions'][number]) => panel.actions.includes(action);
  const exemption = running(panel.exemptions, today);
  const suspension = running(panel.suspensions, today);
  const waiting = panel.certificates.find(({ state }) => state === 'waiting');
  const held = panel.certificates.find(({ id }) => id === panel.standing.certificateId);
  const lacksAppointment = panel.parts.some(({ part, lacksFrom }) => part === 'appointment' && lacksFrom !== null);
  const close = () => setDeed(null);
  return (
    <>
      <PanelActions>
        {waiting && can(approve) && (
          <Button
            component={Link}
            to={pages.check(waiting.id)}
            data-whole
            leftSection={<IconEye size={20} aria-hidden="true" />}
          >
            {t('panel.check')}
          </Button>
        )}
        {may('activity') && (
          <Button
            data-whole
            variant={waiting ? 'default' : 'filled'}
            leftSection={<IconPlus size={20} aria-hidden="true" />}
            onClick={() => setDeed('activity')}
          >
            {t(panel.standing.model === 'confirmation' ? 'panel.confirm' : 'activity.add')}
          </Button>
        )}
        {may('appoint') && lacksAppointment && (
          <Button
            component={Link}
            to={pages.newAppointment(panel.person.id, panel.standing.typeId)}
            data-whole
            variant={waiting ? 'default' : 'filled'}
            leftSection={<IconSignature size={20} aria-hidden="true" />}
          >
            {t('panel.appoint')}
          </Button>
        )}
        {may('record') && (
          <Button
            data-whole
            variant={waiting || may('activity') || (may('appoint') && lacksAppointment) ? 'default' : 'filled'}
            leftSection={<IconPlus size={20} aria-hidden="true" />}
            onClick={() => setDeed('record')}
          >
            {t(panel.meter?.met && panel.standing.covers ? 'activity.renew' : 'panel.record')}
          </Button>
        )}
        {may('confirm') && held && (
          <Button
            variant="default"
            data-whole
            leftSection={<IconCheck size={18} aria-hidden="true" />}
            onClick={() => setDeed('confirm')}
          >
            {t('panel.confirm')}
          </Button>
        )}
        <NudgeButton panel={panel} />
        {exemption && may('exempt') && (
          <Button
            variant="default"
            leftSection={<IconPlayerPlay size={18} aria-hidden="true" />}
            onClick={() => setDeed('end-exemption')}
          >
            {t('panel.endExemption')}
          </Button>
        )}
        {!exemption && may('exempt') && (
          <Button
            variant="default"
            leftSection={<IconMinus size={18} aria-hidden="true" />}
            onClick={() => setDeed('exempt')}
          >
            {t('panel.exempt')}
          </Button>
        )}
        {suspension && may('suspend') && (
          <Button
            variant="default"
            leftSection={<IconPlayerPlay size={18} aria-hidden="true" />}
            onClick={() => setDeed('end-suspension')}
          >
            {t('panel.endSuspension')}
          </Button>
        )}
        {!suspension && may('suspend') && (
          <Button
            variant="default"
            leftSection={<IconBan size={18} aria-hidden="true" />}
            onClick={() => setDeed('suspend')}
          >
            {t('panel.suspend')}
          </Button>
        )}
        {may('revoke') && held && (
          <Button
            variant="default"
            leftSection={<IconX size={18} aria-hidden="true" />}
            onClick={() => setDeed('revoke')}
          >
            {t('panel.revoke')}
          </Button>
        )}
        <MentorButtons panel={panel} onOpen={setDeed} />
      </PanelActions>
      {deed === 'activity' && <ActivityDialog panel={panel} onClose={close} />}
      {deed === 'supervise' && <SuperviseDialog panel={panel} onClose={close} />}
      {deed === 'age' && panel.minimumAge !== null && (
        <AgeDialog
          person={panel.person}
          age={panel.minimumAge}
          reachedOn={panel.standing.oldEnoughOn}
          onClose={close}
        />
      )}
      {deed === 'record' && (
        <Dialog title={t('record.forOne', { name: panel.person.name, type: panel.standing.name })} onClose={close} wide>
          <RecordForm
            person={panel.person}
            typeId={panel.standing.typeId}
            seen={panel.seen}
            onDone={close}
            onCancel={close}
          />
        </Dialog>
      )}
      {deed === 'confirm' && held && (
        <ConfirmDialog certificate={held} person={panel.person} type={panel.standing.name} onClose={close} />
      )}
      {(deed === 'exempt' || deed === 'suspend') && <MuteDialog kind={deed} panel={panel} onClose={close} />}
      {deed === 'end-exemption' && exemption && (
        <EndMuteDialog kind="exempt" mute={exemption} panel={panel} onClose={close} />
      )}
      {deed === 'end-suspension' && suspension && (
        <EndMuteDialog kind="suspend" mute={suspension} panel={panel} onClose={close} />
      )}
      {deed === 'revoke' && held && <RevokeDialog certificate={held} panel={panel} onClose={close} onDone={onGone} />}
    </>
  );
}
