// Keeping the web build for use without a network; the single file has no worker. It comes after the first screen,
// because the worker fetches everything there is.
(function () {
  'use strict';
  var saqbol = window.saqbol;
  var address = document.documentElement.getAttribute('data-worker');
  if (!saqbol || !address || !('serviceWorker' in navigator)) return;
  var scope = new URL('./', location).href;

  var link = document.createElement('link');
  link.rel = 'manifest';
  link.href = 'saqbol.webmanifest';
  document.head.appendChild(link);

  var url = address;
  if (window.trustedTypes) {
    url = trustedTypes.createPolicy('saqbol-worker', {
      createScriptURL: function (wanted) {
        if (wanted !== address) throw new TypeError('only the worker');
        return wanted;
      }
    }).createScriptURL(address);
  }
  var registered = navigator.serviceWorker.register(url, { updateViaCache: 'none' }).catch(function (error) {
    console.warn('not kept for offline use:', error);
  });

  // Takes this app off the device, and nothing of what else the same host has: other folders have workers and caches of
  // their own (worker.js names its caches after its folder).
  saqbol.uninstall = function () {
    // What is being registered would come back after it was taken off: it is waited for.
    return registered
      .then(function () { return navigator.serviceWorker.getRegistrations(); })
      .then(function (all) {
        return Promise.all(all.map(function (one) { return one.scope === scope && one.unregister(); }));
      })
      .then(function () { return caches.keys(); })
      .then(function (names) {
        return Promise.all(names.map(function (name) {
          return name.indexOf('saqbol ' + scope + ' ') === 0 && caches.delete(name);
        }));
      });
  };
  if (saqbol.goes) saqbol.uninstall();
})();
