import type { ComponentType } from 'react';

/** A page of a domain, with its address. The app builds the router from these; the code comes when somebody goes there. */
export interface PageRoute {
  /** '/mensen/{-$id}': `$id` is a part of the address, `{-$id}` one that may be absent. */
  path: string;
  load: () => Promise<ComponentType>;
  /** For who is not signed in too, and without the menu around it. */
  open?: boolean;
  /** The word that the doors behind it ask (`allow`); who lacks it is told so instead. Absent: for everybody who is signed in. */
  allow?: string;
  /** What people see first: it shows before shapes are there (`hasShapes`), and asks nothing of them until somebody does something. */
  first?: boolean;
  /** A task that fills the phone: the bars of the shell go away. */
  task?: boolean;
}

export const page = (
  path: string,
  load: () => Promise<ComponentType>,
  options: Omit<PageRoute, 'path' | 'load'> = {},
): PageRoute => ({
  path,
  load,
  ...options,
});
