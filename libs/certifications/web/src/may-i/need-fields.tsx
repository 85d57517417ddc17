import './may-i.css';
import { ActionIcon, Button, NativeSelect } from '@mantine/core';
import { listTypeChoices } from '@leerspoor/certifications-contract';
import { useRead } from '@leerspoor/platform-web';
import { IconPlus, IconX } from '@tabler/icons-react';
import { type ReactNode } from 'react';
import { useGateTexts } from '../gate-texts.js';

interface Props {
  groups: readonly string[][];
  onChange: (groups: string[][]) => void;
  error: ReactNode;
}

/** What a point asks for, line by line; on a line stand types of which one is enough. */
export function NeedFields({ groups, onChange, error }: Props) {
  const t = useGateTexts();
  const types = useRead(listTypeChoices, {});
  const nameOf = (id: string) => types.data?.find((type) => type.id === id)?.name ?? '';
  const set = (at: number, group: string[]) => onChange(groups.map((old, index) => (index === at ? group : old)));
  return (
    <fieldset className="section">
      <legend>{t('points.needs')}</legend>
      <p className="sm dim">{t('points.needsNote')}</p>
      {groups.map((group, at) => (
        <div className="need-line" key={at}>
          {group.length > 0 && (
            <ul>
              {group.map((id) => (
                <li key={id}>
                  {nameOf(id)}
                  <RemoveButton
                    label={t('points.remove', { name: nameOf(id) })}
                    onClick={() =>
                      set(
                        at,
                        group.filter((one) => one !== id),
                      )
                    }
                  />
                </li>
              ))}
            </ul>
          )}
          <NativeSelect
            className="grow"
            label={t('points.line', { at: at + 1 })}
            value=""
            data={[
              { value: '', label: t(group.length === 0 ? 'points.add' : 'points.or') },
              ...(types.data ?? [])
                .filter(({ id }) => !group.includes(id))
                .map(({ id, name }) => ({ value: id, label: name })),
            ]}
            error={group.length === 0 && error}
            onChange={({ currentTarget: { value } }) => value !== '' && set(at, [...group, value])}
          />
          {groups.length > 1 && (
            <RemoveButton
              label={t('points.removeLine', { at: at + 1 })}
              onClick={() => onChange(groups.filter((_, index) => index !== at))}
            />
          )}
        </div>
      ))}
      <Button
        variant="subtle"
        leftSection={<IconPlus size={18} aria-hidden="true" />}
        disabled={groups.length >= 10}
        onClick={() => onChange([...groups, []])}
      >
        {t('points.addLine')}
      </Button>
    </fieldset>
  );
}

function RemoveButton({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <ActionIcon size={44} aria-label={label} c="var(--ls-ink)" onClick={onClick}>
      <IconX size={18} aria-hidden="true" />
    </ActionIcon>
  );
}
