import './boot.css';
import { needShapes } from '@leerspoor/platform-contract';
import { newCache, RouterLink, useLanguage } from '@leerspoor/platform-web';
import { Kit } from '@leerspoor/platform-ui';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { beInstallable } from './installable.js';
import { newRouter } from './routes.js';

const cache = newCache();
const router = newRouter({
  cache,
  around: function Around({ children }: { children: ReactNode }) {
    return (
      <Kit language={useLanguage()} link={RouterLink}>
        {children}
      </Kit>
    );
  },
});

const place = document.getElementById('root');
if (!place) throw new Error('The page has no place for the app.');
const root = createRoot(place);
const show = () =>
  root.render(
    <StrictMode>
      <QueryClientProvider client={cache}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>,
  );

// The mark of `index.html` stays until it is known what to show, so that the first screen is made once; where that takes long
// the app says that it is busy.
const patience = 2000;
const late = new Promise((resolve) => setTimeout(resolve, patience));
void Promise.race([router.load().catch(() => undefined), late]).then(show);

/** What the first screen does not need: shapes, for what somebody does next, and the worker that keeps what was fetched so far. */
async function settle(): Promise<void> {
  await needShapes().catch(() => undefined);
  if (import.meta.env.PROD) beInstallable();
}
setTimeout(() => void settle(), patience);
