// Keeps the web build for offline use. xtask writes VERSION and FILES in front of this.
//
// A new version is fetched whole into a cache of its own before it may serve anything, so old and new parts are never
// mixed and a broken download changes nothing. It takes over at the next start, never under a running page.
'use strict';

const CACHE = 'saqbol-' + VERSION;

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches.open(CACHE).then((cache) =>
      // 'no-cache' asks the server whether what the browser has is still right.
      cache.addAll(FILES.map((file) => new Request(file, { cache: 'no-cache' })))
    )
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) =>
        Promise.all(names.filter((name) => name.startsWith('saqbol-') && name !== CACHE).map((name) => caches.delete(name)))
      )
      .then(() => self.clients.claim())
  );
});

self.addEventListener('message', (event) => {
  if (event.data !== 'take over if alone') return;
  event.waitUntil(
    self.clients.matchAll({ type: 'window', includeUncontrolled: true }).then((clients) => {
      if (clients.length <= 1) self.skipWaiting();
    })
  );
});

self.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== 'GET' || url.origin !== self.location.origin) return;
  // Whatever page is asked for, it is one of the two that there are.
  const page = url.pathname.endsWith('/desk.html') ? 'desk.html' : './';
  const wanted = event.request.mode === 'navigate' ? page : event.request;
  event.respondWith(
    caches.open(CACHE).then((cache) =>
      cache.match(wanted, { ignoreSearch: true }).then((kept) => kept || fetch(event.request))
    )
  );
});
