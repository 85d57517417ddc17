import { ImportFix, type RowRemedy, type TypeCandidate } from '@leerspoor/connections-contract';
import { toast } from '@leerspoor/platform-ui';
import { Button, TextInput } from '@mantine/core';
import { IconBooks, IconLink, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTexts } from '../texts.js';
import { type Fixes } from './use-fixes.js';

interface Props {
  remedy: Extract<RowRemedy, { kind: 'type' }>;
  fixes: Fixes;
}

/** Which certificate a text means: one that is here, one of the library, or a new one. */
export function TypeRemedy({ remedy: { text, candidates }, fixes }: Props) {
  const t = useTexts();
  const [name, setName] = useState(text);
  const answer = (fix: ImportFix, said: string) => {
    fixes.fix(fix);
    toast({
      text: t('check.linked', { text, name: said }),
      undo: () => fixes.fix({ kind: 'type', text, typeId: null }),
    });
  };
  const own = candidates.filter(({ typeId }) => typeId !== null);
  const library = candidates.filter(({ typeId, libraryCode }) => typeId === null && libraryCode !== null);
  const make = { kind: 'new-type', text, name: name.trim() } as const;
  return (
    <section className="import-remedy">
      <h3>{t('row.typeTitle', { text })}</h3>
      <Choices
        title={t('row.typeKnown')}
        sign={IconLink}
        types={own}
        onPick={(type) => answer({ kind: 'type', text, typeId: type.typeId }, type.name)}
      />
      <Choices
        title={t('row.typeLibrary')}
        sign={IconBooks}
        types={library}
        onPick={(type) =>
          type.libraryCode !== null && answer({ kind: 'library-type', text, libraryCode: type.libraryCode }, type.name)
        }
      />
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          answer(make, make.name);
        }}
      >
        <TextInput
          label={t('row.typeNew')}
          maxLength={120}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button
          type="submit"
          variant="default"
          disabled={!ImportFix.safeParse(make).success}
          leftSection={<IconPlus size={18} aria-hidden="true" />}
        >
          {t('row.typeMake', { name: name.trim() || '…' })}
        </Button>
      </form>
      <p className="xs dim">{t('row.everyRow')}</p>
    </section>
  );
}

interface ChoicesProps {
  title: string;
  sign: typeof IconLink;
  types: TypeCandidate[];
  onPick: (type: TypeCandidate) => void;
}

function Choices({ title, sign: Sign, types, onPick }: ChoicesProps) {
  if (types.length === 0) return null;
  return (
    <div>
      <p className="sm dim">{title}</p>
      {types.map((type) => (
        <button key={type.typeId ?? type.libraryCode} type="button" className="import-hit" onClick={() => onPick(type)}>
          <Sign size={18} aria-hidden="true" />
          <b>{type.name}</b>
        </button>
      ))}
    </div>
  );
}
