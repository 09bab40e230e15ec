// What stands there before the app: the opening in its language, or a shell; and how it goes when the app comes.
(function () {
  'use strict';
  var saqbol = window.saqbol;
  if (!saqbol) return; // The browser is too old for the app.
  var root = saqbol.root;

  saqbol.clone = clone;
  function clone(id) {
    var template = document.getElementById(id);
    return template ? template.content.cloneNode(true) : null;
  }

  // Shows the opening of a language, or the neutral shell for every other address.
  function opening() {
    var place = location.hash.split('/');
    var spoken = saqbol.language();
    root.setAttribute('lang', spoken);
    var shell = place[2] ? 'shell-' + spoken : 'opening-' + spoken;
    var box = document.getElementById('opening');
    if (!box) return;
    box.textContent = '';
    if (place[2]) root.setAttribute('data-plain', '');
    var content = clone(shell);
    if (content) box.appendChild(content);
    saqbol.first(box);
  }
  saqbol.opening = function () {
    opening();
    // A press on the opening is a link: the address keeps it, and the page answers at once.
    window.addEventListener('hashchange', opening);
  };

  // Called by the app when its first screen is drawn.
  saqbol.mounted = function () {
    window.removeEventListener('hashchange', opening);
    saqbol.watch();
    var box = document.getElementById('opening');
    if (!box) return;
    var focused = document.activeElement;
    var id = focused && box.contains(focused) ? focused.id : '';
    box.parentNode.removeChild(box);
    var again = id && document.getElementById(id);
    // What is not shown yet takes no focus.
    root.className = 'able here';
    if (again) again.focus({ preventScroll: true });
    requestAnimationFrame(function () {
      // Letters, and styles for the page that comes next, keep a slow machine from answering: who presses a lesson's first
      // screen at once is answered first.
      setTimeout(function () {
        font();
        saqbol.styled('all');
      }, lesson() ? MOMENT : 0);
    });
    // What comes later also fetches everything there is: not before the first screen can be answered.
    setTimeout(function () { if (saqbol.later) saqbol.later(); }, 1000);
  };

  var MOMENT = 250; // As in start.js.
  function lesson() { return /^#\/[a-z]+\/(play|boost|check|read)\//.test(location.hash); }

  // Letters of another font move what is being read: a lesson that began in the device's letters ends in them.
  function font() {
    if (!/^#\/[a-z]+\/(play|check|read)\//.test(location.hash)) {
      window.removeEventListener('hashchange', font);
      return root.removeAttribute('data-plain');
    }
    window.addEventListener('hashchange', font);
    // They are fetched meanwhile, once.
    fetching = fetching || document.fonts.load('1rem Nunito', document.body.textContent).then(warm).catch(function () { /* the system's letters are good ones */ });
  }
  var fetching = null;

  // The first words in a font take a slow machine long: letters are set in each of its weights while nobody waits, one a
  // rest, out of sight. A promise of the end.
  function warm() {
    var box = document.createElement('div');
    box.setAttribute('aria-hidden', 'true');
    box.className = 'sr-only';
    box.style.fontFamily = 'Nunito';
    var letters = document.getElementById('app').textContent.slice(0, 600);
    document.body.appendChild(box);
    // As the styles have them: texts and titles, buttons, small print.
    var steps = ['400 1.125rem', '700 1.125rem', '400 1rem', '700 1rem', '400 0.95rem', '700 0.95rem', '800 1.5rem'];
    var rest = window.requestIdleCallback || function (work) { return setTimeout(work, 50); };
    return new Promise(function (resolve) {
      (function next() {
        var font = steps.shift();
        if (!font) {
          box.remove();
          return resolve();
        }
        box.style.fontWeight = font.split(' ')[0];
        box.style.fontSize = font.split(' ')[1];
        box.textContent = letters;
        void box.offsetWidth;
        rest(next);
      })();
    });
  }
})();
