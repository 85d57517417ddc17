import './training.css';
import { Button, NativeSelect } from '@mantine/core';
import { addTraining, listCandidates, listTypeChoices } from '@leerspoor/certifications-contract';
import { Actions, InfoNote, Skeleton, toast } from '@leerspoor/platform-ui';
import {
  Loaded,
  Page,
  ProblemNote,
  useForm,
  useFormat,
  useGo,
  useQueryState,
  useRead,
  useSession,
  useWrite,
} from '@leerspoor/platform-web';
import { z } from 'zod';
import { pages } from '../pages.js';
import { type Picked, PersonPicker } from '../record/person-picker.js';
import { trainings } from '../stale.js';
import { useTrainingTexts } from '../training-texts.js';
import { longIds } from './short-ids.js';
import { TrainingFields } from './training-fields.js';
import { draftOf, freshTraining } from './training-values.js';

const Address = z.object({
  soort: z.union([z.literal(''), z.uuid()]).catch(''),
  mensen: z.string().catch('').transform(longIds),
});

/** A new session, with the people who were chosen elsewhere. */
export function NewTrainingPage() {
  const t = useTrainingTexts();
  const [{ soort, mensen }] = useQueryState(Address);
  const asked = mensen.length > 0;
  const read = useRead(listCandidates, { body: { typeId: soort || null, personIds: mensen } }, { enabled: asked });
  return (
    <Page title={t('form.new')} back={{ to: pages.trainings, label: t('trainings.title') }} narrow>
      {asked ? (
        <Loaded read={read} skeleton={<Skeleton rows={6} height={64} />}>
          {(found) => (
            <NewForm typeId={soort} people={found.filter(({ bookedOn }) => !bookedOn).map(({ person }) => person)} />
          )}
        </Loaded>
      ) : (
        <NewForm typeId={soort} people={[]} />
      )}
    </Page>
  );
}

function NewForm({ typeId, people }: { typeId: string; people: Picked[] }) {
  const t = useTrainingTexts();
  const go = useGo();
  const { employeeId, name } = useSession();
  const types = useRead(listTypeChoices, {});
  const add = useWrite(addTraining, trainings);
  const form = useForm({
    schema: addTraining.body,
    initial: { ...freshTraining(typeId, { id: employeeId, name }), people },
    body: (values) => ({
      ...draftOf(values),
      typeId: values.typeId,
      personIds: values.people.map(({ id }) => id),
    }),
    // What was chosen elsewhere is a form of its own: an older draft must not bring other people.
    draft: `training.new.${typeId}.${people.map(({ id }) => id.slice(-4)).join('')}`,
  });
  const { values } = form;
  return (
    <form
      ref={form.ref}
      className="form"
      noValidate
      onSubmit={form.submit(async (body) => {
        const made = await add.mutateAsync({ body });
        toast({ text: t('form.planned') });
        go(pages.training(made.id), { replace: true });
      })}
    >
      <NativeSelect
        label={t('form.type')}
        data={[
          { value: '', label: t('choose') },
          ...(types.data ?? []).map(({ id, name: label }) => ({ value: id, label })),
        ]}
        {...form.field('typeId')}
        error={form.errorAt('typeId') && t('form.typeMissing')}
      />
      <TrainingFields form={form} />
      <section className="section form">
        <PersonPicker
          label={t('form.people')}
          description={t('form.peopleNote')}
          value={values.people}
          onChange={(chosen) => form.set('people', chosen)}
        />
        <Booked typeId={values.typeId} people={values.people} />
        {values.people.length > 0 && <InfoNote>{t('form.mails', { count: values.people.length })}</InfoNote>}
      </section>
      <ProblemNote error={form.problem} inForm />
      <Actions>
        <Button type="submit" loading={form.sending}>
          {t(values.people.length > 0 ? 'form.planInvite' : 'form.plan')}
        </Button>
        <Button variant="default" onClick={() => go(pages.trainings)}>
          {t('cancel')}
        </Button>
      </Actions>
    </form>
  );
}

/** Says who has a place already, before it is saved. */
export function Booked({ typeId, people }: { typeId: string; people: readonly Picked[] }) {
  const t = useTrainingTexts();
  const f = useFormat();
  const body = { typeId, personIds: people.map(({ id }) => id) };
  const enabled = typeId !== '' && people.length > 0;
  const read = useRead(listCandidates, { body }, { enabled, keep: true });
  const booked = enabled ? (read.data ?? []).filter(({ bookedOn }) => bookedOn !== null) : [];
  if (booked.length === 0) return null;
  return (
    <InfoNote>
      <ul>
        {booked.map(({ person, bookedOn }) => (
          <li key={person.id}>{bookedOn && t('form.booked', { name: person.name, day: f.date(bookedOn) })}</li>
        ))}
      </ul>
    </InfoNote>
  );
}
