import { Button } from '@mantine/core';
import { type CellPanel, endSupervision } from '@leerspoor/certifications-contract';
import { toast } from '@leerspoor/platform-ui';
import { useSession, useWrite } from '@leerspoor/platform-web';
import { IconCake, IconSchool } from '@tabler/icons-react';
import { useDeskTexts } from '../desk-texts.js';
import { standings } from '../stale.js';

interface Props {
  panel: CellPanel;
  onOpen: (deed: 'supervise' | 'age') => void;
}

/** Under a mentor or not any more, and the age where the type has one. */
export function MentorButtons({ panel, onOpen }: Props) {
  const t = useDeskTexts();
  const { today } = useSession();
  const end = useWrite(endSupervision, standings);
  const running = panel.supervisions.find(({ endsOn }) => endsOn > today);
  const stop = (id: string, version: number, endsOn: typeof today) =>
    end.mutate(
      { params: { supervisionId: id }, body: { version, endsOn } },
      { onSuccess: () => toast({ text: t('supervision.ended', { name: panel.person.name }) }) },
    );
  return (
    <>
      {panel.actions.includes('supervise') &&
        (running ? (
          <Button
            variant="default"
            loading={end.isPending}
            leftSection={<IconSchool size={18} aria-hidden="true" />}
            onClick={() => stop(running.id, running.version, running.startsOn > today ? running.startsOn : today)}
          >
            {t('supervision.end')}
          </Button>
        ) : (
          <Button
            variant="default"
            leftSection={<IconSchool size={18} aria-hidden="true" />}
            onClick={() => onOpen('supervise')}
          >
            {t('supervision.open')}
          </Button>
        ))}
      {panel.actions.includes('age') && (
        <Button variant="default" leftSection={<IconCake size={18} aria-hidden="true" />} onClick={() => onOpen('age')}>
          {t('supervision.age')}
        </Button>
      )}
    </>
  );
}
