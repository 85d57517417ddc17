import type { AnyEndpoint } from '@leerspoor/platform-contract';
import type { Icon } from '@tabler/icons-react';

/** A line on the page *Beheer*, shown to whom the door is open. */
export interface AdminLink {
  to: string;
  icon: Icon;
  /** A hook: the words in the language of the screen. */
  useWords: () => { title: string; note: string };
  needs: AnyEndpoint;
}
