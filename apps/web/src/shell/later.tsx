import { lazy, useState, type ComponentType } from 'react';

/**
 * A part that comes when it is first shown. Who fetched it before (`fetch`) has it drawn at once, where React's own `lazy` always
 * waits a moment first.
 */
export function later<P extends object>(load: () => Promise<ComponentType<P>>) {
  let come: ComponentType<P> | undefined;
  const fetch = async () => {
    come = await load();
  };
  const Coming = lazy(() => load().then((Part) => ({ default: Part })));
  function Later(props: P) {
    // The same as long as it stands: another would begin anew.
    const [Part] = useState<ComponentType<P>>(() => come ?? Coming);
    return <Part {...props} />;
  }
  return Object.assign(Later, { fetch });
}
