import './coverage.css';
import { Button, Checkbox, NativeSelect, NumberInput, Radio } from '@mantine/core';
import {
  addCoverage,
  changeCoverage,
  type Coverage,
  CoverageDraft,
  listTypeChoices,
  previewCoverage,
} from '@leerspoor/certifications-contract';
import { listLocations } from '@leerspoor/people-contract';
import { Actions, DateField, Dialog, InfoNote, toast } from '@leerspoor/platform-ui';
import { ProblemNote, useForm, useRead, useSession, useWrite } from '@leerspoor/platform-web';
import { useDeskTexts } from '../desk-texts.js';
import { coverages } from '../stale.js';
import { typedDay } from '../status/typed.js';
import { useCoverageWords } from './use-coverage-words.js';

interface Values {
  typeId: string;
  locationId: string;
  minimum: number | string;
  everyDay: boolean;
  weekdays: number[];
  appliesFrom: string;
}

const week = [1, 2, 3, 4, 5, 6, 7] as const;

const bodyOf = ({ everyDay, weekdays, ...rest }: Values) => ({ ...rest, weekdays: everyDay ? null : weekdays });

const valuesOf = (coverage: Coverage | undefined, today: string): Values =>
  coverage
    ? {
        typeId: coverage.type.id,
        locationId: coverage.location.id,
        minimum: coverage.minimum,
        everyDay: coverage.weekdays === null,
        weekdays: coverage.weekdays ?? [],
        appliesFrom: coverage.appliesFrom,
      }
    : { typeId: '', locationId: '', minimum: 2, everyDay: true, weekdays: [], appliesFrom: today };

/** Asks a number of people with a certificate at a place, or changes that; shows how it stands before it is saved. */
export function CoverageForm({ coverage, onClose }: { coverage?: Coverage | undefined; onClose: () => void }) {
  const t = useDeskTexts();
  const { today } = useSession();
  const types = useRead(listTypeChoices, {}, { enabled: !coverage });
  const locations = useRead(listLocations, { query: {} }, { enabled: !coverage });
  const add = useWrite(addCoverage, coverages);
  const change = useWrite(changeCoverage, coverages);
  const form = useForm({ schema: CoverageDraft, initial: valuesOf(coverage, typedDay(today)), body: bodyOf });
  const { values, set } = form;
  const choices = (list: readonly { id: string; name: string }[] | undefined) => [
    { value: '', label: t('choose') },
    ...(list ?? []).map(({ id, name }) => ({ value: id, label: name })),
  ];
  const send = form.submit(async ({ typeId: _, locationId: __, ...parts }, sent) => {
    const made = coverage
      ? await change.mutateAsync({ params: { coverageId: coverage.id }, body: { ...parts, version: coverage.version } })
      : await add.mutateAsync({ body: { ...parts, typeId: sent.typeId, locationId: sent.locationId } });
    const words = { type: made.type.name, place: made.location.name };
    toast({ text: t(coverage ? 'coverage.form.saved' : 'coverage.form.added', words) });
    onClose();
  });
  return (
    <Dialog
      title={
        coverage
          ? t('coverage.form.changeTitle', { type: coverage.type.name, place: coverage.location.name })
          : t('coverage.form.newTitle')
      }
      onClose={onClose}
    >
      <form ref={form.ref} className="form" noValidate onSubmit={send}>
        {!coverage && (
          <>
            <NativeSelect
              label={t('coverage.form.type')}
              data={choices(types.data)}
              {...form.field('typeId')}
              error={form.errorAt('typeId') && t('record.typeMissing')}
            />
            <NativeSelect
              label={t('coverage.form.location')}
              data={choices(locations.data)}
              {...form.field('locationId')}
              error={form.errorAt('locationId') && t('coverage.form.incomplete')}
            />
          </>
        )}
        <NumberInput
          label={t('coverage.form.minimum')}
          min={1}
          max={999}
          allowDecimal={false}
          {...form.pick('minimum')}
        />
        <Radio.Group
          label={t('coverage.form.weekdays')}
          value={values.everyDay ? 'all' : 'some'}
          onChange={(to) => set('everyDay', to === 'all')}
          error={form.errorAt('weekdays') && t('coverage.form.daysNeeded')}
        >
          <div className="models">
            <Radio size="md" value="all" label={t('coverage.form.everyDay')} />
            <Radio size="md" value="some" label={t('coverage.form.someDays')} />
          </div>
        </Radio.Group>
        {!values.everyDay && (
          <div className="row wrap" role="group" aria-label={t('coverage.form.someDays')}>
            {week.map((day) => (
              <Checkbox
                key={day}
                label={t(`coverage.days.d${day}`)}
                checked={values.weekdays.includes(day)}
                onChange={(event) =>
                  set(
                    'weekdays',
                    week.filter((one) => (one === day ? event.currentTarget.checked : values.weekdays.includes(one))),
                  )
                }
              />
            ))}
          </div>
        )}
        <DateField label={t('coverage.form.appliesFrom')} today={today} {...form.pick('appliesFrom')} />
        <CoveragePreview values={values} />
        <ProblemNote error={form.problem} inForm />
        <Actions>
          <Button type="submit" loading={form.sending}>
            {t(coverage ? 'coverage.form.save' : 'coverage.form.add')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
        </Actions>
      </form>
    </Dialog>
  );
}

function CoveragePreview({ values }: { values: Values }) {
  const t = useDeskTexts();
  const say = useCoverageWords();
  const body = bodyOf(values);
  const draft = previewCoverage.body.safeParse(body);
  const read = useRead(
    previewCoverage,
    { body: draft.success ? draft.data : { ...body, minimum: 1 } },
    { enabled: draft.success, keep: true },
  );
  if (!draft.success || !read.data) return <InfoNote>{t('coverage.form.incomplete')}</InfoNote>;
  const { minimum } = draft.data;
  return (
    <InfoNote>
      <b>{t('coverage.form.now', { now: read.data.now, minimum })}</b> {say.sentence(read.data, minimum)}{' '}
      {say.lost(read.data)}
    </InfoNote>
  );
}
