import { Button } from '@mantine/core';
import { listAuditAboutMe } from '@leerspoor/people-contract';
import { History } from '@leerspoor/platform-ui';
import { Loaded, useFormat, usePages } from '@leerspoor/platform-web';
import { useDesk } from '../desk-texts.js';
import { useAuditWords } from '../trail/audit-words.js';

/** Who looked at or changed something about me: everybody may see that of themselves. */
export function AboutMe() {
  const t = useDesk();
  const format = useFormat();
  const words = useAuditWords();
  const list = usePages(listAuditAboutMe, { query: { limit: 10 } });
  return (
    <section className="section">
      <h2>{t('me.about')}</h2>
      <p className="sm dim">{t('me.aboutNote')}</p>
      <Loaded read={list.read}>
        {() =>
          list.items.length === 0 ? (
            <p>{t('me.aboutEmpty')}</p>
          ) : (
            <History
              items={list.items.map((line) => ({
                key: line.id,
                what: `${words.what(line)}, ${words.who(line)}`,
                when: format.moment(line.at),
              }))}
            />
          )
        }
      </Loaded>
      {list.more && (
        <Button size="sm" variant="default" loading={list.more.loading} onClick={list.more.onMore}>
          {t('me.aboutMore')}
        </Button>
      )}
    </section>
  );
}
