// For those who hear the page, or go through it by keys. It comes after the first screen.
(function () {
  'use strict';
  var app = document.getElementById('app');
  var region = document.getElementById('said');
  if (!window.saqbol || !app || !region) return;
  var focused = null; // What has the focus, also after it was taken off the page.

  // One region stands in the page from the start, because words that come together with their region are often not read
  // out. What comes or changes in an element with `data-say` is said there, once; a new screen is read from its own start.
  var said = new Set();
  var soon = false;
  function heard(changes) {
    changes.forEach(function (change) {
      var home = change.target.closest('[data-say]');
      change.addedNodes.forEach(function (node) {
        if (home) said.add(home);
        if (node.nodeType !== 1 || node.matches('.page, .step') || node.querySelector('.page, .step')) return;
        if (node.matches('[data-say]')) said.add(node);
        node.querySelectorAll('[data-say]').forEach(function (one) { said.add(one); });
      });
    });
    if (!said.size || soon) return;
    soon = true;
    // After the picture: asking for words now would have everything laid out twice.
    requestAnimationFrame(function () { setTimeout(say, 0); });
  }
  function say() {
    soon = false;
    said.forEach(function (one) {
      var words = one.isConnected ? one.innerText.trim() : '';
      if (!words) return;
      region.appendChild(document.createElement('p')).textContent = words;
      if (region.children.length > 8) region.firstChild.remove();
    });
    said.clear();
  }

  // The focus never falls off the page: where the answer took away what had it, it goes to what can be pressed next.
  function follow() {
    var now = document.activeElement;
    var lost = focused && (!focused.isConnected || focused.disabled);
    if (!focused || (now !== document.body && !(lost && now === focused))) return;
    var next = lost ? document.querySelector('.step button:enabled') || document.querySelector('#walk-next:enabled') ||
      document.getElementById('screen') : focused;
    if (!next) {
      next = document.querySelector('#app main');
      if (next) next.tabIndex = -1;
    }
    focused = null;
    if (next) next.focus({ preventScroll: next.localName === 'main' });
  }

  new MutationObserver(function (changes) {
    heard(changes);
    follow();
  }).observe(app, { childList: true, subtree: true, attributeFilter: ['disabled'] });
  document.addEventListener('focusin', function (event) { focused = event.target; });
  document.addEventListener('focusout', function (event) {
    // Somebody has pressed beside it. What was taken away is looked after before that.
    setTimeout(function () { if (focused === event.target) focused = null; }, 0);
  });
  if (document.activeElement !== document.body) focused = document.activeElement;

  // Past the bar, to what the page is about.
  document.addEventListener('click', function (event) {
    if (!event.target.closest || !event.target.closest('.skip')) return;
    var main = document.querySelector('#app main');
    main.tabIndex = -1;
    main.focus();
  });

  // A key that is held down presses once: what comes next is not pressed by it.
  document.addEventListener('keydown', function (event) {
    if (event.repeat && event.key === 'Enter' && event.target.closest('a, button, summary')) event.preventDefault();
  }, true);
})();
