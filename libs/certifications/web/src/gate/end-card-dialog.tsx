import { Button } from '@mantine/core';
import { type GateCard, listGateCards, renewGateCards, revokeGateCard } from '@leerspoor/certifications-contract';
import { Actions, Dialog, toast } from '@leerspoor/platform-ui';
import { ProblemNote, useGo, useWrite } from '@leerspoor/platform-web';
import { useGateTexts } from '../gate-texts.js';
import { pages } from '../pages.js';
import { printed } from './printed.js';

interface Props {
  kind: 'renew' | 'revoke';
  card: GateCard;
  onClose: () => void;
}

/** Ends the card that is out, with or without a new one in its place. Neither can be undone, so it asks. */
export function EndCardDialog({ kind, card, onClose }: Props) {
  const t = useGateTexts();
  const go = useGo();
  const renew = useWrite(renewGateCards, [listGateCards]);
  const revoke = useWrite(revokeGateCard, [listGateCards]);
  const { name } = card.person;
  const doRenew = () =>
    renew.mutate(
      { body: { cardIds: [card.id] } },
      {
        onSuccess: (made) => {
          printed.keep(made);
          go(pages.printedCards);
        },
      },
    );
  const doRevoke = () =>
    revoke.mutate(
      { params: { cardId: card.id } },
      {
        onSuccess: () => {
          toast({ text: t('cards.revoked', { name }) });
          onClose();
        },
      },
    );
  return (
    <Dialog title={t(`cards.${kind}Title`, { name })} onClose={onClose}>
      <p>{t(`cards.${kind}Note`, { name })}</p>
      <ProblemNote error={renew.error ?? revoke.error} />
      <Actions>
        <Button loading={renew.isPending || revoke.isPending} onClick={kind === 'renew' ? doRenew : doRevoke}>
          {t(`cards.${kind}`)}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('cancel')}
        </Button>
      </Actions>
    </Dialog>
  );
}
