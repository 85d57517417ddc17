interface Policies {
  createPolicy: (
    name: string,
    rules: { createScriptURL: () => string },
  ) => { createScriptURL: (url: string) => string };
}

/** Registers the worker that lets the app open without a connection. A browser or policy that will not have it loses only that. */
export function beInstallable(): void {
  if (!('serviceWorker' in navigator)) return;
  const { trustedTypes } = window as { trustedTypes?: Policies };
  try {
    // The one script address that is made by script; the server allows this name and no other.
    const own = trustedTypes?.createPolicy('leerspoor', { createScriptURL: () => '/sw.js' });
    navigator.serviceWorker.register(own ? own.createScriptURL('/sw.js') : '/sw.js').catch(() => undefined);
    const tell = () => navigator.serviceWorker.controller?.postMessage(fetchedFiles());
    if (navigator.serviceWorker.controller) tell();
    else navigator.serviceWorker.addEventListener('controllerchange', tell, { once: true });
  } catch {
    // The security policy does not allow our name: the app works, only not without a connection.
  }
}

const fetchedFiles = (): string[] =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((address) => address.startsWith(`${window.location.origin}/assets/`));
