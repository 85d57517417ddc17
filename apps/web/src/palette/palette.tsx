import './palette.css';
import { Dialog } from '@leerspoor/platform-ui';
import { useGo, type Hit } from '@leerspoor/platform-web';
import { IconSearch } from '@tabler/icons-react';
import { useDeferredValue, useId, useState, type KeyboardEvent } from 'react';
import { useTexts } from '../texts.js';
import { useFound } from './found.js';

/** One box that finds people, certificates and pages. Arrows choose, Enter opens; every hit has its own address. */
export function Palette({ onClose }: { onClose: () => void }) {
  const t = useTexts();
  const go = useGo();
  const list = useId();
  const [typed, setTyped] = useState('');
  const asked = useDeferredValue(typed.trim());
  const { groups, busy } = useFound(asked);
  const hits = groups.flatMap((group) => group.hits);
  const [at, setAt] = useState(0);
  const chosen = hits[Math.min(at, hits.length - 1)];

  const open = (hit: Hit) => {
    onClose();
    go(hit.to);
  };
  const onKey = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      setAt((now) => (Math.min(now, hits.length - 1) + step + hits.length) % Math.max(1, hits.length));
    }
    if (event.key === 'Enter' && chosen) open(chosen);
  };
  const told =
    asked.length < 2
      ? t('palette.hint')
      : busy
        ? t('palette.busy')
        : hits.length === 0
          ? t('palette.none', { typed: asked })
          : t('palette.found', { count: hits.length });

  return (
    <Dialog title={t('palette.title')} onClose={onClose} wide>
      <label className="palette-field">
        <IconSearch size={20} aria-hidden="true" />
        <input
          autoFocus
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setAt(0);
          }}
          onKeyDown={onKey}
          role="combobox"
          aria-label={t('palette.label')}
          placeholder={t('palette.label')}
          aria-expanded={hits.length > 0}
          aria-controls={list}
          aria-activedescendant={chosen ? `${list}-${chosen.key}` : undefined}
          autoComplete="off"
          spellCheck={false}
        />
      </label>
      <div id={list} role="listbox" aria-label={t('palette.title')} className="palette-list">
        {groups.map((group) => (
          <div key={group.name} role="group" aria-label={group.name}>
            <p className="sm dim" aria-hidden="true">
              {group.name}
            </p>
            {group.hits.map((hit) => (
              <div
                key={hit.key}
                id={`${list}-${hit.key}`}
                role="option"
                aria-selected={hit === chosen}
                className="palette-hit"
                onMouseMove={() => setAt(hits.indexOf(hit))}
                onClick={() => open(hit)}
              >
                <b>{hit.title}</b>
                {hit.note && <span className="dim">{hit.note}</span>}
              </div>
            ))}
          </div>
        ))}
      </div>
      <p className="sm dim" role="status">
        {told} {hits.length > 0 && <span className="palette-keys">{t('palette.keys')}</span>}
      </p>
    </Dialog>
  );
}
