import { type Import, type ImportNotice } from '@leerspoor/connections-contract';
import { ErrorNote, useWide } from '@leerspoor/platform-ui';
import { useTexts } from '../texts.js';

/** Things worth knowing about the file as a whole. That the world changed is said aloud; the rest is folded when it is much. */
export function Notices({ current: { notices, mappingRemembered } }: { current: Import }) {
  const t = useTexts();
  const say = t as (key: string, values: ImportNotice['values']) => string;
  const wide = useWide();
  const changed = notices.some(({ code }) => code === 'changed-meanwhile');
  const quiet = notices.filter(({ code }) => code !== 'changed-meanwhile');
  const count = quiet.length + Number(mappingRemembered);
  return (
    <>
      {changed && <ErrorNote title={t('check.notices.changed-meanwhile')} />}
      {count > 0 && (
        <details className="import-notices sm" open={wide && count < 4}>
          <summary>{t('check.goodToKnow', { count })}</summary>
          <ul>
            {mappingRemembered && <li>{t('check.remembered')}</li>}
            {quiet.map(({ code, values }) => (
              <li key={code}>{say(`check.notices.${code}`, withEllipsis(values))}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** The server names the first few of a long list. */
function withEllipsis(values: ImportNotice['values']): ImportNotice['values'] {
  const { names, count } = values;
  const isCut = typeof names === 'string' && typeof count === 'number' && names.split(', ').length < count;
  return isCut ? { ...values, names: `${names}, …` } : values;
}
