import { Button } from '@mantine/core';
import { listGateCards, makeGateCards } from '@leerspoor/certifications-contract';
import { Actions, Dialog } from '@leerspoor/platform-ui';
import { ProblemNote, useForm, useGo, useWrite } from '@leerspoor/platform-web';
import { useGateTexts } from '../gate-texts.js';
import { pages } from '../pages.js';
import { type Picked, PersonPicker } from '../record/person-picker.js';
import { printed } from './printed.js';
import { freshSpan, SpanFields, spanOf } from './span-fields.js';

/** Makes cards for one or many people and goes to the sheet to print them. */
export function MakeCardsDialog({ onClose }: { onClose: () => void }) {
  const t = useGateTexts();
  const go = useGo();
  const write = useWrite(makeGateCards, [listGateCards]);
  const form = useForm({
    schema: makeGateCards.body,
    initial: { people: [] as Picked[], ...freshSpan },
    body: ({ people, ...span }) => ({ personIds: people.map(({ id }) => id), ...spanOf(span) }),
  });
  const whoError = form.errorAt('personIds');
  const typesError = form.errorAt('typeIds');
  return (
    <Dialog title={t('cards.make')} onClose={onClose} wide>
      <form
        ref={form.ref}
        className="form"
        noValidate
        onSubmit={form.submit((body) =>
          write.mutateAsync({ body }).then((made) => {
            printed.keep(made);
            go(pages.printedCards);
          }),
        )}
      >
        <p className="sm">{t('cards.makeNote')}</p>
        <PersonPicker
          label={t('cards.who')}
          value={form.values.people}
          onChange={(people) => form.set('people', people)}
          error={whoError && t('cards.whoMissing')}
        />
        <SpanFields
          everything={form.pick('everything')}
          types={{ ...form.pick('typeIds'), error: typesError && t('cards.typesMissing') }}
          end={form.pick('endsOn')}
        />
        <ProblemNote error={form.problem} inForm />
        <Actions>
          <Button type="submit" loading={form.sending}>
            {t('cards.go')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
        </Actions>
      </form>
    </Dialog>
  );
}
