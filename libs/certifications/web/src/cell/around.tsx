import './cell.css';
import { type CellPanel } from '@leerspoor/certifications-contract';
import { useFormat } from '@leerspoor/platform-web';
import { useTexts } from '../texts.js';

/** What comes before it, what it is made of, who stands by and who is too young: only what there is. */
export function Around({ panel }: { panel: CellPanel }) {
  const t = useTexts();
  const f = useFormat();
  const { prerequisites, components, standing } = panel;
  const list = (types: CellPanel['components']) =>
    types.map(({ name, covers }) => t(covers ? 'around.has' : 'around.lacks', { name })).join(', ');
  const said = [
    prerequisites.length > 0 && t('around.first', { types: list(prerequisites) }),
    components.length > 0 && t('around.components', { types: list(components) }),
    (standing.model === 'count' || standing.model === 'composite') && t('around.derived'),
    standing.mentor && t('around.mentor', { name: standing.mentor }),
    standing.oldEnoughOn && t('around.tooYoung', { day: f.date(standing.oldEnoughOn) }),
  ].filter((line) => typeof line === 'string');
  return said.map((line) => (
    <p key={line} className="sm">
      {line}
    </p>
  ));
}
