// Keeps the web build for offline use. xtask writes VERSION and FILES (path and hash) in front of this.
//
// A new version is fetched whole into a cache of its own before it may serve anything, and every file must have its hash:
// old and new parts are never mixed, and a download that was cut or altered changes nothing. It takes over at the next
// start. A page of the version before that is still open then goes on with that version's files: they are thrown away at
// the start after that. The caches carry the folder's name, so that two builds on one host keep apart.
'use strict';

const OURS = 'saqbol ' + self.registration.scope + ' ';
const CACHE = OURS + VERSION;
// What was recorded and listened to: of every version, until a newer recording takes its place.
const VOICE = OURS + 'voice';

self.addEventListener('install', (event) => {
  event.waitUntil(
    Promise.all([caches.open(CACHE), before()])
      // All of them are waited for: one that comes late must not lay the cache down again.
      .then(([cache, known]) => Promise.allSettled(FILES.map(([path, hash]) => keep(cache, known, path, hash))))
      .then((kept) => {
        const failed = kept.find((one) => one.status === 'rejected');
        if (failed) return caches.delete(CACHE).then(() => Promise.reject(failed.reason));
        return routed(event);
      })
  );
});

// Whoever comes back need not wait until this script has started: where the browser can (Chromium since 123), it takes the
// pages, and what has this version in its name, out of this version's cache by itself. All else comes to `fetch` below, and
// with it what a page of the version before asks for.
function routed(event) {
  if (!event.addRoutes) return;
  const folder = new URL(self.registration.scope).pathname;
  const endings = new Set(FILES.map(([path]) => /-[0-9a-f]{6}\.\w+$/.exec(path)).filter(Boolean).map(([ending]) => '*' + ending));
  const rules = ['', 'full.html', ...endings].map((name) => ({
    condition: { urlPattern: new URLPattern({ pathname: folder.replace(/\W/g, '\\$&') + name, search: '', baseURL: self.location.href }) },
    source: { cacheName: CACHE }
  }));
  return event.addRoutes(rules).catch(() => {});
}

// Puts a file into the cache if it is the one that belongs to this version: out of the version before, where it has not
// changed since, or from the server.
async function keep(cache, known, path, hash) {
  const older = await known.get(stem(path))?.();
  if (older && (await digest(older, hash.length)) === hash) return cache.put(path, older);
  // 'no-cache' asks the server whether what the browser has is still right.
  const response = await fetch(new Request(path, { cache: 'no-cache' }));
  if (!response.ok) throw new Error(path + ': ' + response.status);
  if ((await digest(response, hash.length)) !== hash) throw new Error(path + ' is not the one of this version');
  await cache.put(path, response);
}

// So many first digits of a file's hash.
async function digest(response, digits) {
  const whole = new Uint8Array(await crypto.subtle.digest('SHA-256', await response.clone().arrayBuffer()));
  return Array.from(whole, (byte) => byte.toString(16).padStart(2, '0')).join('').slice(0, digits);
}

// A file's name without its version.
function stem(path) {
  return path.replace(/-[0-9a-f]{6}(?=\.\w+$)/, '');
}

// What versions before this one keep: by a file's name, how it is read.
async function before() {
  const known = new Map();
  for (const name of await ours()) {
    if (name === CACHE) continue;
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      known.set(stem(request.url.replace(self.registration.scope, '')), () => cache.match(request));
    }
  }
  return known;
}

self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

// The caches of this folder.
async function ours() {
  const names = await caches.keys();
  return names.filter((name) => name.startsWith(OURS) && name !== VOICE);
}

// A page starts. If it is the only one, the version that waits takes over; where none waits, older ones go.
self.addEventListener('message', (event) => event.waitUntil(started()));

async function started() {
  const clients = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (clients.length > 1) return;
  const names = await ours();
  const { waiting, installing } = self.registration;
  if (waiting) return self.skipWaiting();
  // The page that asks was answered by this worker, so it is of this version.
  if (!installing) await Promise.all(names.filter((name) => name !== CACHE).map((name) => caches.delete(name)));
}

self.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== 'GET' || url.origin !== self.location.origin) return;
  let wanted = event.request.url.split(/[?#]/)[0];
  if (event.request.mode === 'navigate') {
    const path = wanted.replace(self.registration.scope, '');
    // The folder has two pages; what else lies in it, such as the licences, is shown as it is.
    if (path === 'full.html') wanted = path;
    else if (path === '' || path === 'index.html') wanted = './';
    else return;
  }
  const voice = wanted.startsWith(self.registration.scope + 'voice/');
  event.respondWith(voice ? spoken(wanted, event.request) : answer(wanted, event.request));
});

// A recording is kept once it was asked for. Without a network an older one of the same lesson is better than none: the
// page plays of it what has the right words.
async function spoken(wanted, request) {
  const cache = await caches.open(VOICE);
  const kept = await cache.match(wanted);
  if (kept) return kept;
  const older = (await cache.keys()).filter((one) => stem(one.url) === stem(wanted));
  try {
    const response = await fetch(request);
    if (response.ok) {
      await cache.put(wanted, response.clone()).catch(() => {});
      await Promise.all(older.map((one) => cache.delete(one)));
    }
    return response;
  } catch (error) {
    if (older[0]) return cache.match(older[0]);
    throw error;
  }
}

// Out of this version; a page of the version before finds its files there. By the whole address: where a search part is to
// be passed over (`ignoreSearch`), Chromium reads through everything that is kept, for each file that is asked for.
async function answer(wanted, request) {
  const find = (name) => caches.match(wanted, { cacheName: name });
  let kept = await find(CACHE);
  if (!kept) for (const name of await ours()) kept = kept || (await find(name));
  return kept || fetch(request);
}
