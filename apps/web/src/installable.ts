interface Policies {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ) => { createScriptURL: (url: string) => string };
}

/** Registers the worker that lets the app open without a connection. A browser or policy that will not have it loses only that. */
export function beInstallable(): void {
  if (!('serviceWorker' in navigator)) return;
  const { trustedTypes } = window as { trustedTypes?: Policies };
  try {
    const own = trustedTypes?.createPolicy('leerspoor', { createScriptURL: (url) => url });
    navigator.serviceWorker.register(own ? own.createScriptURL('/sw.js') : '/sw.js').catch(() => undefined);
  } catch {
    // The security policy does not allow our name: the app works, only not without a connection.
  }
}
