import './hand-in.css';
import { TextInput } from '@mantine/core';
import { readMine, todoOf, type TypeChoice } from '@leerspoor/certifications-contract';
import { CardLink, hyphenated, Skeleton, StatusTag } from '@leerspoor/platform-ui';
import { Loaded, Page, type Read, useRead } from '@leerspoor/platform-web';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { pages } from '../pages.js';
import { useLook } from '../status/use-look.js';
import { useTexts } from '../texts.js';

/** "Which pass?": what is asked of me first, everything else below. */
export function ChooseType({ types }: { types: Read<TypeChoice[]> }) {
  const t = useTexts();
  const look = useLook();
  const mine = useRead(readMine, {});
  const [typed, setTyped] = useState('');
  const lines = (mine.data?.lines ?? []).filter(
    (line) => !line.waiting && todoOf(line, mine.data?.today ?? line.from ?? ('' as never)).deed !== 'nothing',
  );
  const asked = new Set(lines.map(({ typeId }) => typeId));
  const words = typed.trim().toLocaleLowerCase().split(/\s+/);
  const others = (types.data ?? []).filter(
    ({ id, name }) => !asked.has(id) && words.every((word) => name.toLocaleLowerCase().includes(word)),
  );
  return (
    <Page title={t('handIn.which')} back={{ to: pages.own, label: t('mine.title') }} narrow>
      <Loaded read={types} skeleton={<Skeleton rows={4} height={56} />}>
        {(all) => (
          <div className="stack">
            {lines.length > 0 && (
              <ul className="pass-list">
                {lines.map((line) => (
                  <li key={line.typeId}>
                    <CardLink
                      to={pages.handIn(line.typeId)}
                      title={hyphenated(line.name)}
                      end={<StatusTag {...look.tag(line)} />}
                    />
                  </li>
                ))}
              </ul>
            )}
            {lines.length > 0 && others.length > 0 && <h2 className="kicker">{t('handIn.other')}</h2>}
            {all.length > 10 && (
              <TextInput
                type="search"
                size="lg"
                aria-label={t('handIn.search')}
                placeholder={t('handIn.search')}
                leftSection={<IconSearch size={20} aria-hidden="true" />}
                value={typed}
                onChange={(event) => setTyped(event.currentTarget.value)}
              />
            )}
            <ul className="pass-list">
              {others.map(({ id, name }) => (
                <li key={id}>
                  <CardLink to={pages.handIn(id)} title={hyphenated(name)} />
                </li>
              ))}
            </ul>
            {others.length === 0 && <p className="dim">{lines.length === 0 || typed ? t('handIn.noneFound') : null}</p>}
          </div>
        )}
      </Loaded>
    </Page>
  );
}
