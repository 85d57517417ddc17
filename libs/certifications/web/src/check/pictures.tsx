import { ActionIcon, Button } from '@mantine/core';
import { type Check, type EvidenceFile, openActivityEvidence, openEvidence } from '@leerspoor/certifications-contract';
import { InfoNote } from '@leerspoor/platform-ui';
import { addressOf } from '@leerspoor/platform-web';
import { IconExternalLink, IconFileText, IconRotateClockwise } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useDeskTexts } from '../desk-texts.js';

const addressOfFile = (check: Check, fileId: string): string =>
  check.waits === 'activity'
    ? addressOf(openActivityEvidence, { params: { activityId: check.activityId, fileId } })
    : addressOf(openEvidence, { params: { certificateId: check.certificateId, fileId } });

/** What was handed in, as large as there is room for; under it what belongs to it. Every look is logged. */
export function Pictures({ check, children }: { check: Check; children?: ReactNode }) {
  const t = useDeskTexts();
  const name = check.person.name;
  return (
    <div className="check-pictures">
      {check.files.length === 0 && (
        <InfoNote>
          {check.type.storesImage
            ? t('check.noFile')
            : t(check.waits === 'activity' ? 'check.noProof' : 'check.noImage', { name })}
        </InfoNote>
      )}
      {check.files.map((file) => (
        <Picture key={file.id} file={file} address={addressOfFile(check, file.id)} name={name} />
      ))}
      {check.files.length > 0 && <p className="xs dim">{t('check.logged', { name })}</p>}
      {children}
    </div>
  );
}

function Picture({ file, address, name }: { file: EvidenceFile; address: string; name: string }) {
  const t = useDeskTexts();
  const [turns, setTurns] = useState(0);
  const [broken, setBroken] = useState(false);
  const isImage = file.mediaType.startsWith('image/') && !broken;
  if (!isImage)
    return (
      <Button
        component="a"
        href={address}
        target="_blank"
        rel="noreferrer"
        size="lg"
        variant="default"
        leftSection={<IconFileText size={22} aria-hidden="true" />}
      >
        {t('check.openFile', { name: file.name })}
      </Button>
    );
  return (
    <>
      <div className="check-photo">
        <img
          src={address}
          alt={t('check.photoOf', { name })}
          data-side={turns % 2 === 1 || undefined}
          style={{ transform: `rotate(${turns * 90}deg)` }}
          onError={() => setBroken(true)}
        />
      </div>
      <div className="check-tools">
        <ActionIcon
          size={44}
          c="var(--ls-ink)"
          variant="default"
          aria-label={t('check.turn')}
          title={t('check.turn')}
          onClick={() => setTurns((turns + 1) % 4)}
        >
          <IconRotateClockwise size={20} aria-hidden="true" />
        </ActionIcon>
        <Button
          component="a"
          href={address}
          target="_blank"
          rel="noreferrer"
          variant="default"
          leftSection={<IconExternalLink size={18} aria-hidden="true" />}
        >
          {t('check.large')}
        </Button>
      </div>
    </>
  );
}
