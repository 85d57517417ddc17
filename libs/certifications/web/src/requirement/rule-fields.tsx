import './rule.css';
import { Button, Radio } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useDeskTexts } from '../desk-texts.js';
import { emptyGroup, type GroupValues, type RuleValues } from './rule-values.js';
import { TargetPicker } from './target-picker.js';

interface Props {
  value: RuleValues;
  onChange: (value: RuleValues) => void;
  error: ReactNode;
}

/** Who must: everybody, or whoever one of the groups names; with and, or, and but not. */
export function RuleFields({ value: { everybody, groups }, onChange, error }: Props) {
  const t = useDeskTexts();
  const [first = emptyGroup, ...others] = groups;
  const put = (at: number, group: GroupValues | null) => {
    const next = groups.flatMap((old, index) => (index === at ? (group ?? []) : old));
    onChange({ everybody, groups: next.length > 0 ? next : [emptyGroup] });
  };
  return (
    <div className="form">
      <Radio.Group
        label={t('requirement.who')}
        value={everybody ? 'all' : 'some'}
        onChange={(to) => onChange({ everybody: to === 'all', groups })}
      >
        <div className="models">
          <Radio size="md" value="some" label={t('requirement.some')} />
          <Radio size="md" value="all" label={t('requirement.everybody')} />
        </div>
      </Radio.Group>
      {everybody ? (
        <div className="card rule-group form">
          <Exceptions group={first} onChange={(group) => put(0, group)} />
        </div>
      ) : (
        <>
          <Group group={first} onChange={(group) => put(0, group)} error={error} />
          {others.map((group, at) => (
            <Group
              key={at + 1}
              also
              group={group}
              onChange={(to) => put(at + 1, to)}
              onRemove={() => put(at + 1, null)}
            />
          ))}
          <p>
            <Add onClick={() => onChange({ everybody, groups: [...groups, emptyGroup] })}>
              {t('requirement.rule.addGroup')}
            </Add>
          </p>
        </>
      )}
    </div>
  );
}

interface GroupProps {
  group: GroupValues;
  onChange: (group: GroupValues) => void;
  onRemove?: () => void;
  /** One that comes after another: or also. */
  also?: boolean;
  error?: ReactNode;
}

/** Whoever has one of these, and one of those, but none of the last. */
function Group({ group, onChange, onRemove, also, error }: GroupProps) {
  const t = useDeskTexts();
  const title = t(also ? 'requirement.rule.also' : 'requirement.rule.first');
  const put = (at: number, list: GroupValues['every'][number] | null) =>
    onChange({ ...group, every: group.every.flatMap((old, index) => (index === at ? (list ? [list] : []) : [old])) });
  return (
    <section className="card rule-group form" aria-label={title}>
      {group.every.map((list, at) => (
        <Line
          key={at}
          remove={t(at === 0 ? 'requirement.rule.removeGroup' : 'requirement.rule.removeLine')}
          onRemove={at === 0 ? onRemove : () => put(at, null)}
        >
          <TargetPicker
            label={at === 0 ? title : t('requirement.rule.and')}
            description={t(at === 0 ? 'requirement.rule.firstNote' : 'requirement.rule.andNote')}
            value={list}
            onChange={(to) => put(at, to)}
            error={at === 0 && error}
          />
        </Line>
      ))}
      <Exceptions group={group} onChange={onChange}>
        <Add onClick={() => onChange({ ...group, every: [...group.every, []] })}>{t('requirement.rule.addAnd')}</Add>
      </Exceptions>
    </section>
  );
}

/** But not these; only there when it is asked for. Beside its button stands what else can be added. */
function Exceptions({ group, onChange, children }: GroupProps & { children?: ReactNode }) {
  const t = useDeskTexts();
  const [isOpen, setOpen] = useState(group.none.length > 0);
  return (
    <>
      {isOpen && (
        <Line
          remove={t('requirement.rule.removeLine')}
          onRemove={() => {
            setOpen(false);
            onChange({ ...group, none: [] });
          }}
        >
          <TargetPicker
            label={t('requirement.rule.not')}
            description={t('requirement.rule.notNote')}
            value={group.none}
            onChange={(none) => onChange({ ...group, none })}
          />
        </Line>
      )}
      <div className="row wrap">
        {children}
        {!isOpen && <Add onClick={() => setOpen(true)}>{t('requirement.rule.addNot')}</Add>}
      </div>
    </>
  );
}

function Line({
  children,
  remove,
  onRemove,
}: {
  children: ReactNode;
  remove: string;
  onRemove: (() => void) | undefined;
}) {
  return (
    <div className="rule-line">
      <div className="grow">{children}</div>
      {onRemove && (
        <button type="button" className="rule-remove" aria-label={remove} title={remove} onClick={onRemove}>
          <IconX size={18} aria-hidden="true" />
        </button>
      )}
    </div>
  );
}

const Add = ({ children, onClick }: { children: ReactNode; onClick: () => void }) => (
  <Button variant="default" size="sm" leftSection={<IconPlus size={16} aria-hidden="true" />} onClick={onClick}>
    {children}
  </Button>
);
