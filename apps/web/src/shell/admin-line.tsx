import { LineLink } from '@leerspoor/platform-ui';
import type { AdminLink } from '@leerspoor/platform-web';

export function AdminLine({ to, icon: Sign, useWords }: AdminLink) {
  const { title, note } = useWords();
  return <LineLink to={to} icon={<Sign size={22} aria-hidden="true" />} title={title} note={note} />;
}
