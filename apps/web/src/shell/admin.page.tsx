import { EmptyState, LineLink, LineList } from '@leerspoor/platform-ui';
import { Page, useCan, type AdminLink } from '@leerspoor/platform-web';
import { adminLinks } from '../domains.js';
import { useTexts } from '../texts.js';

function Line({ to, icon: Sign, useWords }: AdminLink) {
  const { title, note } = useWords();
  return <LineLink to={to} icon={<Sign size={22} aria-hidden="true" />} title={title} note={note} />;
}

export function AdminPage() {
  const t = useTexts();
  const can = useCan();
  const mine = adminLinks.filter((link) => can(link.needs));
  return (
    <Page title={t('admin')} sub={t('adminSub')} narrow>
      {mine.length === 0 ? (
        <EmptyState title={t('adminEmpty')} />
      ) : (
        <LineList>
          {mine.map((link) => (
            <Line key={link.to} {...link} />
          ))}
        </LineList>
      )}
    </Page>
  );
}
