import '../type/type.css';
import './gate.css';
import { Checkbox, Radio } from '@mantine/core';
import {
  OutsiderName,
  type OutsideSetting,
  readOutsideSetting,
  setOutsideSetting,
} from '@leerspoor/certifications-contract';
import { Skeleton, toast } from '@leerspoor/platform-ui';
import { Loaded, ProblemNote, useRead, useWrite } from '@leerspoor/platform-web';
import { useGateTexts } from '../gate-texts.js';

/** The one setting for everything that outsiders see. A change holds at once, for cards that are out as well. */
export function SettingForm() {
  const read = useRead(readOutsideSetting, {});
  return (
    <Loaded read={read} skeleton={<Skeleton rows={3} height={40} />}>
      {(setting) => <Choices setting={setting} />}
    </Loaded>
  );
}

function Choices({ setting }: { setting: OutsideSetting }) {
  const t = useGateTexts();
  const write = useWrite(setOutsideSetting, [readOutsideSetting]);
  const shown = (write.isPending && write.variables?.body) || setting;
  const change = (part: Partial<OutsideSetting>) =>
    write.mutate({ body: { ...setting, ...part } }, { onSuccess: () => toast({ text: t('saved') }) });
  const check = (name: 'showsUntil' | 'selfService' | 'showsNeeds') => (
    <Checkbox
      label={t(`setting.${name}`)}
      checked={shown[name]}
      disabled={write.isPending}
      onChange={(event) => change({ [name]: event.currentTarget.checked })}
    />
  );
  return (
    <section className="card box outside-setting">
      <h2>{t('setting.title')}</h2>
      <p className="sm dim">{t('setting.always')}</p>
      <Radio.Group
        label={t('setting.name')}
        value={shown.name}
        onChange={(name) => change({ name: OutsiderName.parse(name) })}
      >
        <div className="models">
          {OutsiderName.options.map((name) => (
            <Radio key={name} size="md" value={name} label={t(`setting.${name}`)} disabled={write.isPending} />
          ))}
        </div>
      </Radio.Group>
      {check('showsUntil')}
      {check('showsNeeds')}
      {check('selfService')}
      <ProblemNote error={write.error} />
    </section>
  );
}
