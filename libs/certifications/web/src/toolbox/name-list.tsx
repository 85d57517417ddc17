import './toolbox.css';
import { TextInput } from '@mantine/core';
import { listToolboxPeople, type ToolboxMeeting, type ToolboxPerson } from '@leerspoor/certifications-contract';
import { Skeleton } from '@leerspoor/platform-ui';
import { Loaded, useRead } from '@leerspoor/platform-web';
import { IconCheck, IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useToolboxTexts } from '../toolbox-texts.js';
import { shownPeople } from './shown-people.js';
import { type Taps } from './use-taps.js';

interface Props {
  meeting: ToolboxMeeting;
  taps: Taps;
}

/** Big names to tap, the own people first; who joined with the code stands among them. */
export function NameList({ meeting, taps }: Props) {
  const read = useRead(listToolboxPeople, { params: { meetingId: meeting.id } });
  return (
    <Loaded read={read} skeleton={<Skeleton rows={5} height={56} />}>
      {(people) => <Names people={people} meeting={meeting} taps={taps} />}
    </Loaded>
  );
}

function Names({ people, meeting, taps }: Props & { people: readonly ToolboxPerson[] }) {
  const t = useToolboxTexts();
  const [typed, setTyped] = useState('');
  const { shown, more, all } = shownPeople(people, meeting.people, typed);
  return (
    <>
      {all > 12 && (
        <TextInput
          size="lg"
          type="search"
          aria-label={t('live.search')}
          placeholder={t('live.search')}
          leftSection={<IconSearch size={20} aria-hidden="true" />}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      )}
      <ul className="toolbox-names">
        {shown.map(({ person, team }) => {
          const isHere = taps.isHere(person.id);
          return (
            <li key={person.id}>
              <button type="button" aria-pressed={isHere} onClick={() => taps.tap(person.id, !isHere)}>
                <span className="toolbox-tick">{isHere && <IconCheck size={22} stroke={3} aria-hidden="true" />}</span>
                <span>
                  <b>{person.name}</b>
                  {team && <small>{team}</small>}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      {shown.length === 0 && <p className="dim">{t('live.nobodyFound')}</p>}
      {more > 0 && <p className="sm dim">{t('live.more', { count: more })}</p>}
    </>
  );
}
