import { EmptyState, LineList } from '@leerspoor/platform-ui';
import { Page, useCan } from '@leerspoor/platform-web';
import { adminLinks } from '../domains/admin.js';
import { useTexts } from '../texts.js';
import { AdminLine } from './admin-line.js';

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
            <AdminLine key={link.to} {...link} />
          ))}
        </LineList>
      )}
    </Page>
  );
}
