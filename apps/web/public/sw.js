// Lets the app open without a connection: its own files come from the cache, the page itself from the network first.
// Answers of the API are never kept: they are somebody's.
const cacheName = 'leerspoor-1';

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
async function file(event) {
  const cache = await caches.open(cacheName);
  const found = await cache.match(event.request);
  if (found) return found;
  const response = await fetch(event.request);
  if (response.ok) event.waitUntil(cache.put(event.request, response.clone()));
  return response;
}

// Pages of their own, for who never opens the app: from the network, always.
const outside = /^\/(poort|mag-ik)\//;

// Every other address is the one page, so the one that is kept stands in for all of them.
const page = (request) => fetch(request).catch(() => caches.match('/').then((found) => found ?? Response.error()));

// What an open page fetched is kept first (most of it comes out of the browser's own cache), then the page itself: a page
// without its files opens to nothing. Files that another release needed go.
async function keep(addresses) {
  const [cache, fresh] = await Promise.all([caches.open(cacheName), fetch('/')]);
  if (!fresh.ok) return;
  const last = await cache.match('/');
  if (last && (await last.text()) !== (await fresh.clone().text()))
    for (const request of await cache.keys()) if (!addresses.includes(request.url)) await cache.delete(request);
  const lacking = async (address) => (await cache.match(address)) || cache.add(address);
  await Promise.all(addresses.map(lacking));
  // Without what it said to fetch with it: that was for who was there then.
  const kept = new Response(fresh.body, fresh);
  kept.headers.delete('link');
  await cache.put('/', kept);
}

self.addEventListener('message', (event) => event.waitUntil(keep(event.data).catch(() => undefined)));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin || url.pathname.startsWith('/api/')) return;
  if (url.pathname.startsWith('/assets/')) event.respondWith(file(event));
  else if (request.mode === 'navigate' && !outside.test(url.pathname)) event.respondWith(page(request));
});
