import { createContext, type ComponentType } from 'react';

/** Lines that higher domains add to the panel of a person, such as the certificates. The app fills it. */
export const PersonExtras = createContext<readonly ComponentType<{ personId: string; name: string }>[]>([]);
