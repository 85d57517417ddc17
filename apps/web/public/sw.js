// Lets the app open without a connection: its own files come from the cache, the page itself from the network first.
// Answers of the API are never kept: they are somebody's.
const cacheName = 'leerspoor-1';
const keep = (request, response) => {
  if (response.ok) caches.open(cacheName).then((cache) => cache.put(request, response.clone()));
  return response.clone();
};

self.addEventListener('install', () => self.skipWaiting());

self.addEventListener('activate', (event) => {
  const old = (names) => names.filter((name) => name !== cacheName).map((name) => caches.delete(name));
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(old(names)))
      .then(() => self.clients.claim()),
  );
});

// Files carry a hash in their name: what is in the cache is right, for ever.
const fromCache = (request) =>
  caches.match(request).then((found) => found || fetch(request).then((response) => keep(request, response)));

// Pages of their own, for who never opens the app: from the network, always.
const outside = /^\/(poort|mag-ik)\//;

// Every other address is the one page, so the last one that came stands in for all of them.
const page = (request) =>
  fetch(request).then(
    (response) => keep('/', response),
    () => caches.match('/').then((found) => found || Response.error()),
  );

// What the page fetched before this worker was there: most of it comes out of the browser's own cache.
self.addEventListener('message', ({ data }) => {
  for (const address of data) fromCache(new Request(address)).catch(() => undefined);
  page(new Request('/')).catch(() => undefined);
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin || url.pathname.startsWith('/api/')) return;
  if (url.pathname.startsWith('/assets/')) event.respondWith(fromCache(request));
  else if (request.mode === 'navigate' && !outside.test(url.pathname)) event.respondWith(page(request));
});
