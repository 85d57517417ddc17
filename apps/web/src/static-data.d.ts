import '@tanstack/react-router';

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** A task that fills the phone. */
    task?: boolean;
  }
}
