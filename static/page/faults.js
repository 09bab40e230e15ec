// When things break: a calm face, and nothing more reaches an app that has failed.
(function () {
  'use strict';
  var saqbol = window.saqbol;
  if (!saqbol) return; // The browser is too old for the app.
  var root = saqbol.root;

  saqbol.sorry = sorry;
  function sorry(kind) {
    var box = document.getElementById('sorry');
    var content = saqbol.clone('sorry-' + root.getAttribute('lang'));
    if (!box || !content || !box.hidden) return;
    box.appendChild(content);
    box.querySelectorAll('[data-kind]').forEach(function (words) { words.hidden = words.getAttribute('data-kind') !== kind; });
    box.hidden = false;
    var app = document.getElementById('app');
    if (app) app.setAttribute('inert', '');
    var opening = document.getElementById('opening');
    if (opening) opening.parentNode.removeChild(opening);
    var button = box.querySelector('button');
    var home = box.querySelector('.home');
    if (button) {
      button.addEventListener('click', function () { location.reload(); });
      button.focus();
    }
    // Where the same page would fail again.
    if (home) home.addEventListener('click', function () {
      location.replace('#/' + root.getAttribute('lang'));
      location.reload();
    });
  }

  // A wasm that has aborted must not be entered again: no event may reach the app after that.
  saqbol.stop = stop;
  function stop() {
    if (saqbol.stopped) return;
    saqbol.stopped = true;
    ['click', 'keydown', 'keyup', 'input', 'change', 'submit', 'hashchange'].forEach(function (name) {
      window.addEventListener(name, function (event) {
        var box = document.getElementById('sorry');
        if (!box || !(event.target instanceof Node) || !box.contains(event.target)) event.stopImmediatePropagation();
      }, true);
    });
    sorry('stopped');
  }
  saqbol.isFault = isFault;
  function isFault(error) {
    return !!error && (error instanceof WebAssembly.RuntimeError || error.name === 'RuntimeError');
  }
  window.addEventListener('error', function (event) { if (isFault(event.error)) stop(); });
  window.addEventListener('unhandledrejection', function (event) { if (isFault(event.reason)) stop(); });
})();
