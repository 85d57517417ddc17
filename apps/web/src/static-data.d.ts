import type { AnyEndpoint } from '@leerspoor/platform-contract';

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    needs?: AnyEndpoint;
    task?: boolean;
  }
}
