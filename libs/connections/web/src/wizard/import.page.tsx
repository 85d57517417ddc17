import { usePathPart } from '@leerspoor/platform-web';
import { Start } from '../start/start.js';
import { Wizard } from './wizard.js';

/** The address holds the import: a reload, a link or tomorrow goes on where it was. */
export function ImportPage() {
  const importId = usePathPart('id');
  return importId ? <Wizard key={importId} importId={importId} /> : <Start />;
}
