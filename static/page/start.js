// The app's start, and which of its versions starts.
(function () {
  'use strict';
  var saqbol = window.saqbol;
  if (!saqbol) return; // The browser is too old for the app.
  var root = saqbol.root;

  // Starting the app keeps a slow machine from answering: whoever has just got a lesson's first screens (`saqbol.seen`,
  // first.js) and presses at once is answered by them. A promise that they have been painted, and so long ago.
  var MOMENT = 250;
  var rested = null;
  saqbol.rested = function () {
    rested = rested || Promise.resolve(saqbol.seen).then(function (shown) {
      return shown && new Promise(function (resolve) {
        requestAnimationFrame(function () { setTimeout(resolve, MOMENT); });
        setTimeout(resolve, 2 * MOMENT); // Nothing is painted in a tab that nobody looks at.
      });
    });
    return rested;
  };

  // A promise of the styles that the app's first screen has: behind a lesson's first screens it asks for nothing that they
  // do not. Before the app starts the address may have changed, so it is asked twice.
  function styled() {
    return Promise.resolve(saqbol.seen).then(function (shown) { return saqbol.styled(shown ? 'first' : ''); });
  }

  // Starts the app; called by the page's last script, which says how what binds the wasm to the page is had (`bind`, a
  // promise of wasm-bindgen's function): a file of its own, or it stands there.
  saqbol.start = function () {
    // Where the rest was asked for with the page (load.js), this is too.
    var bound = saqbol.rest ? null : saqbol.bind();
    if (bound) bound.catch(function () {});
    Promise.resolve(saqbol.seen)
      .then(function () {
        styled();
        // Without a line to wait for, the app would be compiled in the moment in which the first press is answered.
        return saqbol.near && saqbol.rest ? saqbol.rested() : null;
      })
      .then(function () {
        if (saqbol.rest) saqbol.rest();
        return Promise.all([bound || saqbol.bind(), saqbol.rested()]);
      })
      .then(function (both) {
        return Promise.all([saqbol.app || saqbol.wasm(), styled()]).then(function (all) {
          // The line is free: what the screens behind the first ones look like comes while the app starts.
          saqbol.styled('');
          return both[0]({ module_or_path: all[0] });
        });
      })
      .catch(function (error) {
        if (saqbol.isFault(error)) saqbol.stop();
        else saqbol.sorry(error instanceof WebAssembly.CompileError || error instanceof WebAssembly.LinkError ? 'wasm' : 'bundle');
        console.error(error);
      });
  };

  // A version that waits is taken at a start, and only when no other tab is in the middle of something; where none waits,
  // what older versions left is thrown away. The worker does both (worker.js).
  if (root.getAttribute('data-worker') && 'serviceWorker' in navigator) {
    var pressed = false;
    ['click', 'keydown', 'input'].forEach(function (name) {
      window.addEventListener(name, function () { pressed = true; }, { capture: true, once: true });
    });
    navigator.serviceWorker.getRegistration().then(function (registration) {
      // A folder above may have a worker of its own.
      if (!registration || registration.scope !== new URL('./', location).href) return;
      var reloaded = !registration.waiting;
      navigator.serviceWorker.addEventListener('controllerchange', function () {
        // Only while nothing was drawn, or nothing was pressed yet outside a lesson: never in the middle of one.
        var lesson = /^#\/[a-z]+\/(play|boost|check)\//.test(location.hash);
        if (!reloaded && (root.className !== 'able here' || (!pressed && !lesson))) {
          reloaded = true;
          location.reload();
        }
      });
      var worker = registration.waiting || registration.active;
      if (worker) worker.postMessage('a page starts');
    }).catch(function () {});
  }
})();
