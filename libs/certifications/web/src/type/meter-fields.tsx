import { Button, Checkbox, TextInput } from '@mantine/core';
import { useLanguage } from '@leerspoor/platform-web';
import { IconPlus } from '@tabler/icons-react';
import { useDeskTexts } from '../desk-texts.js';
import { PeriodField } from './period-field.js';
import { type PolicyProps } from './policy-fields.js';
import { type PolicyValues } from './policy-values.js';
import { RowRemoval } from './row-removal.js';

/** What a document asks while it runs, or what it follows from: only the questions of the model. */
export function MeterFields(props: PolicyProps) {
  switch (props.values.model) {
    case 'hours':
      return <HoursFields {...props} />;
    case 'points':
      return <PointsFields {...props} />;
    case 'work-or-training':
      return <WorkFields {...props} />;
    case 'competences':
      return <CompetenceFields {...props} />;
    case 'confirmation':
      return <EveryField {...props} />;
    case 'count':
      return <CountFields {...props} />;
    case 'composite':
      return <ComponentFields {...props} />;
    default:
      return null;
  }
}

type NumberName =
  | 'required'
  | 'minPractical'
  | 'maxElearning'
  | 'maxRepeats'
  | 'minInPerson'
  | 'hours'
  | 'trainingHours'
  | 'perYear'
  | 'minMeetings';

const numberField = ({ values, set, errorOf }: PolicyProps, name: NumberName) => ({
  inputMode: 'decimal' as const,
  value: values[name],
  onChange: (event: { currentTarget: { value: string } }) => set({ [name]: event.currentTarget.value }),
  error: errorOf(`policy.${name}`),
});

function HoursFields(props: PolicyProps) {
  const t = useDeskTexts();
  return (
    <>
      <div className="form-pair">
        <TextInput label={t('rule.required.hours')} {...numberField(props, 'required')} />
        <TextInput label={t('rule.minPractical')} {...numberField(props, 'minPractical')} />
        <TextInput
          label={t('rule.maxElearning')}
          description={t('rule.maxElearningNote')}
          {...numberField(props, 'maxElearning')}
        />
        <TextInput
          label={t('rule.maxRepeats')}
          description={t('rule.maxRepeatsNote')}
          {...numberField(props, 'maxRepeats')}
        />
      </div>
      <Booked {...props} />
    </>
  );
}

function Booked({ values, set, errorOf }: PolicyProps) {
  const t = useDeskTexts();
  return (
    <>
      <PeriodField
        label={t('rule.bookBefore')}
        description={t('rule.bookBeforeNote')}
        value={values.bookBefore}
        onChange={(bookBefore) => set({ bookBefore })}
        error={errorOf('policy.bookBefore')}
      />
      <Checkbox
        label={t('rule.registeredOnly')}
        checked={values.registeredOnly}
        onChange={(event) => set({ registeredOnly: event.currentTarget.checked })}
      />
    </>
  );
}

/** The list with one row changed; null takes it out. */
const changed = <T,>(rows: readonly T[], at: number, row: T | null): T[] =>
  rows.flatMap((one, index) => (index === at ? (row === null ? [] : [row]) : [one]));

function PointsFields(props: PolicyProps) {
  const t = useDeskTexts();
  const { values, set, errorOf } = props;
  const change = (at: number, row: PolicyValues['themes'][number] | null) =>
    set({ themes: changed(values.themes, at, row) });
  return (
    <>
      <div className="form-pair">
        <TextInput label={t('rule.required.points')} {...numberField(props, 'required')} />
        <TextInput label={t('rule.minInPerson')} {...numberField(props, 'minInPerson')} />
      </div>
      <fieldset className="rows">
        <legend className="mantine-InputWrapper-label">{t('rule.themes')}</legend>
        {values.themes.map((theme, at) => (
          <div key={at} className="form-row">
            <TextInput
              label={t('rule.theme')}
              value={theme.name}
              onChange={(event) => change(at, { ...theme, name: event.currentTarget.value })}
              error={errorOf(`policy.themes.${at}.name`)}
            />
            <TextInput
              label={t('rule.themeRequired')}
              inputMode="decimal"
              value={theme.required}
              onChange={(event) => change(at, { ...theme, required: event.currentTarget.value })}
              error={errorOf(`policy.themes.${at}.required`)}
            />
            <TextInput
              label={t('rule.themeInPerson')}
              inputMode="decimal"
              value={theme.minInPerson}
              onChange={(event) => change(at, { ...theme, minInPerson: event.currentTarget.value })}
              error={errorOf(`policy.themes.${at}.minInPerson`)}
            />
            <RowRemoval name={theme.name || t('rule.theme')} onRemove={() => change(at, null)} />
          </div>
        ))}
        <Button
          variant="default"
          leftSection={<IconPlus size={18} aria-hidden="true" />}
          onClick={() => set({ themes: [...values.themes, { name: '', required: '1', minInPerson: '' }] })}
        >
          {t('rule.addTheme')}
        </Button>
      </fieldset>
      <Booked {...props} />
    </>
  );
}

function WorkFields(props: PolicyProps) {
  const t = useDeskTexts();
  return (
    <div className="form-pair">
      <TextInput label={t('rule.hours')} {...numberField(props, 'hours')} />
      <TextInput
        label={t('rule.trainingHours')}
        description={t('rule.trainingNote')}
        {...numberField(props, 'trainingHours')}
      />
    </div>
  );
}

function CompetenceFields({ values, set, errorOf }: PolicyProps) {
  const t = useDeskTexts();
  const change = (at: number, row: PolicyValues['competences'][number] | null) =>
    set({ competences: changed(values.competences, at, row) });
  return (
    <fieldset className="rows">
      <legend className="mantine-InputWrapper-label">{t('rule.competences')}</legend>
      {values.competences.map((competence, at) => (
        <div key={at} className="form-row">
          <TextInput
            label={t('rule.competence')}
            value={competence.name}
            onChange={(event) => change(at, { ...competence, name: event.currentTarget.value })}
            error={errorOf(`policy.competences.${at}.name`)}
          />
          <PeriodField
            label={t('rule.every')}
            description={t('rule.everyNote')}
            value={competence.every}
            onChange={(every) => change(at, { ...competence, every })}
            error={errorOf(`policy.competences.${at}.every`)}
          />
          <RowRemoval name={competence.name || t('rule.competence')} onRemove={() => change(at, null)} />
        </div>
      ))}
      <Button
        variant="default"
        leftSection={<IconPlus size={18} aria-hidden="true" />}
        onClick={() => set({ competences: [...values.competences, { name: '', every: '' }] })}
        data-wrong={values.competences.length === 0 && errorOf('policy.competences') ? true : undefined}
      >
        {t('rule.addCompetence')}
      </Button>
      {values.competences.length === 0 && errorOf('policy.competences')}
    </fieldset>
  );
}

function EveryField({ values, set, errorOf }: PolicyProps) {
  const t = useDeskTexts();
  return (
    <PeriodField
      label={t('rule.confirmEvery')}
      value={values.every}
      onChange={(every) => set({ every })}
      error={errorOf('policy.every')}
    />
  );
}

function CountFields(props: PolicyProps) {
  const t = useDeskTexts();
  return (
    <div className="form-pair">
      <TextInput label={t('rule.perYear')} {...numberField(props, 'perYear')} />
      <TextInput label={t('rule.minMeetings')} {...numberField(props, 'minMeetings')} />
    </div>
  );
}

function ComponentFields({ values, set, errorOf, others }: PolicyProps) {
  const t = useDeskTexts();
  const language = useLanguage();
  const turn = (id: string, isOn: boolean) =>
    set({ componentIds: isOn ? [...values.componentIds, id] : values.componentIds.filter((one) => one !== id) });
  return (
    <div>
      <p className="mantine-InputWrapper-label">{t('rule.components')}</p>
      <div className="choice-list" role="group" aria-label={t('rule.components')}>
        {others
          .filter(({ policy }) => policy.model !== 'composite')
          .map((other) => (
            <Checkbox
              key={other.id}
              label={language === 'nl' ? other.nameNl : other.nameEn}
              checked={values.componentIds.includes(other.id)}
              onChange={(event) => turn(other.id, event.currentTarget.checked)}
            />
          ))}
      </div>
      {errorOf('policy.componentIds')}
    </div>
  );
}
