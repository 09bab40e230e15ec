// Keeps the web build for offline use. xtask writes VERSION and FILES (path and hash) in front of this.
//
// A new version is fetched whole into a cache of its own before it may serve anything, and every file must have its hash:
// old and new parts are never mixed, and a download that was cut or altered changes nothing. It takes over at the next start, never under a running page.
'use strict';

const CACHE = 'saqbol-' + VERSION;

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(CACHE)
      // All of them are waited for: one that comes late must not lay the cache down again.
      .then((cache) => Promise.allSettled(FILES.map(([path, hash]) => keep(cache, path, hash))))
      .then((kept) => {
        const failed = kept.find((one) => one.status === 'rejected');
        if (failed) return caches.delete(CACHE).then(() => Promise.reject(failed.reason));
      })
  );
});

// Puts a file into the cache if it is the one that belongs to this version.
async function keep(cache, path, hash) {
  // 'no-cache' asks the server whether what the browser has is still right.
  const response = await fetch(new Request(path, { cache: 'no-cache' }));
  if (!response.ok) throw new Error(path + ': ' + response.status);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await response.clone().arrayBuffer()));
  const found = Array.from(digest.subarray(0, hash.length / 2), (byte) => byte.toString(16).padStart(2, '0')).join('');
  if (found !== hash) throw new Error(path + ' is not the one of this version');
  await cache.put(path, response);
}

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
