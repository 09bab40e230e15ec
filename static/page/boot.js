// The page's own script: runs before the app is here. Old syntax, because it also has to tell old browsers that they
// are too old. It loads what the app needs (the only way to load, in both builds), shows the opening in the right
// language, and keeps a calm face when something fails.
(function () {
  'use strict';
  var root = document.documentElement;
  var languages = root.getAttribute('data-languages').split(' ');

  function remembered(key) {
    try { return window.localStorage.getItem(key); } catch (error) { return null; }
  }

  function language() {
    var wanted = [(location.hash.split('/')[1] || ''), remembered('saqbol.lang') || '']
      .concat(navigator.languages || [navigator.language || '']);
    for (var i = 0; i < wanted.length; i++) {
      var code = wanted[i].toLowerCase().split('-')[0];
      if (languages.indexOf(code) >= 0) return code;
    }
    return languages[0];
  }

  var able = window.WebAssembly && window.DecompressionStream && 'adoptedStyleSheets' in document;
  // A saved copy of a page that ran: it is no app any more.
  if (root.className) able = root.className = '';
  if (!able) return;
  // The sentence for old browsers, previews and copies goes by a rule that no copy of the page has in it.
  var sheet = new CSSStyleSheet();
  sheet.replaceSync('#old{display:none}');
  document.adoptedStyleSheets = [sheet];
  root.className = 'able';

  var lang = language();
  root.setAttribute('lang', lang);

  // How the page looks: "theme size aloud" as it was chosen, or as the device is set.
  var night = window.matchMedia('(prefers-color-scheme: dark)');
  function look(chosen) {
    var parts = (typeof chosen === 'string' ? chosen : remembered('saqbol.look') || '').split(' ');
    var theme = /^(light|dark|contrast)$/.test(parts[0]) ? parts[0] : night.matches ? 'dark' : 'light';
    root.setAttribute('data-theme', theme);
    root.setAttribute('data-size', /^[2-4]$/.test(parts[1]) ? parts[1] : '1');
    root.setAttribute('data-aloud', parts[2] || 'on');
    // Whether a class plays here.
    root.setAttribute('data-class', remembered('saqbol.class') || '');
  }
  look();
  night.addEventListener('change', look);
  var files = null;
  var pending = {};
  var element = document.getElementById('files');
  if (element) files = JSON.parse(element.textContent);

  // The page knows three versions: the app's, that of all bundles, that of all pictures (`app`, `b`, `art`). A file's path
  // is its name and its version (xtask/builder/src/ship/web.rs writes the files so), so nothing grows with more modules.
  function fetched(name) {
    var path = name === 'app' ? 'app-' + files.app + '.wasm' : 'b/' + encodeURIComponent(name) + '-' + files.b + '.bin';
    return fetch(path).then(function (response) {
      if (!response.ok) throw new Error(name + ': ' + response.status);
      return response;
    });
  }

  var saqbol = window.saqbol = {
    files: files || {},
    // A promise of an ArrayBuffer.
    load: function (name) {
      if (!pending[name]) {
        pending[name] = files
          ? fetched(name).then(function (response) { return response.arrayBuffer(); })
          : saqbol.bundled(name);
        pending[name].catch(function () { saqbol.forget(name); });
      }
      return pending[name];
    },
    forget: function (name) { delete pending[name]; },
    // What wasm-bindgen instantiates: a response where there is one, so that compiling begins while it comes.
    wasm: function () { return files ? fetched('app') : saqbol.inside('app'); },
    mounted: mounted,
    look: look,
    sorry: sorry,
    stopped: false
  };

  // Asked for at once with the page: the app, the language, and the module that the address names.
  if (document.querySelector('script[data-name]') || files) begin();
  function begin() {
    if (!files) return; // In the single file the parts stand further down; they are unpacked when the page is read.
    var place = location.hash.split('/');
    var lesson = /^(play|module|result)$/.test(place[2]) && place[3];
    // Its first screens come first: they are read while the rest comes.
    if (lesson && place[2] !== 'result') saqbol.load('first.' + place[3] + '.' + lang);
    saqbol.app = saqbol.wasm();
    saqbol.app.catch(function () {});
    saqbol.load('ui.' + lang);
    if (lesson) saqbol.load('module.' + lesson + '.' + lang);
    // The list of a band's modules: a module's id begins with its band's letter.
    var band = /^(learn|module)$/.test(place[2]) && /^[abc]/.exec(place[3] || 'b');
    if (band) saqbol.load('path.' + band[0] + '.' + lang);
  }

  // ---- the opening ----

  function clone(id) {
    var template = document.getElementById(id);
    return template ? template.content.cloneNode(true) : null;
  }

  // Shows the opening of a language, or the neutral shell for every other address.
  function opening() {
    var place = location.hash.split('/');
    var spoken = language();
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

  function mounted() {
    window.removeEventListener('hashchange', opening);
    watch();
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
      setTimeout(font, 0);
    });
    // What comes later also fetches everything there is: not before the first screen can be answered.
    setTimeout(function () { if (saqbol.later) saqbol.later(); }, 1000);
  }

  // Letters of another font move what is being read: a lesson that began in the device's letters ends in them.
  function font() {
    if (!/^#\/[a-z]+\/(play|boost|check)\//.test(location.hash)) {
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

  // ---- a press counts where it was aimed ----

  // The second press of a double click, or a second tap within a moment, meets what the first one has brought: it would
  // answer a card that nobody has read. It counts only on the same control, with nothing new on the page, and does not
  // take back a mark. Keys are never held back: their clicks have no detail.
  var drawn = 0; // How many elements have come so far.
  var first = null;
  var finger = false;
  function watch() {
    new MutationObserver(function (changes) {
      changes.forEach(function (change) {
        change.addedNodes.forEach(function (node) {
          if (node.nodeType === 1 && !(first && first.control.contains(node))) drawn++;
        });
      });
    }).observe(document.getElementById('app'), { childList: true, subtree: true });
  }
  window.addEventListener('pointerdown', function (event) { finger = event.pointerType === 'touch'; }, true);
  window.addEventListener('click', function (event) {
    var control = event.detail && event.target.closest && event.target.closest('a, button, summary');
    if (!control) return;
    var past = first ? event.timeStamp - first.time : Infinity;
    var second = event.detail > 1 ? past < 1500 : finger && past < 350;
    if (second && (control !== first.control || drawn !== first.drawn || control.hasAttribute('aria-pressed'))) {
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    first = { control: control, drawn: drawn, time: event.timeStamp };
  }, true);

  // ---- when things break ----

  function sorry(kind) {
    var box = document.getElementById('sorry');
    var content = clone('sorry-' + (root.getAttribute('lang') || languages[0]));
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
  function isFault(error) {
    return !!error && (error instanceof WebAssembly.RuntimeError || error.name === 'RuntimeError');
  }
  window.addEventListener('error', function (event) { if (isFault(event.error)) stop(); });
  window.addEventListener('unhandledrejection', function (event) { if (isFault(event.reason)) stop(); });

  // Starts the app; called by the page's last script.
  saqbol.start = function (init) {
    var ready = saqbol.app || saqbol.wasm();
    ready
      .then(function (source) { return init({ module_or_path: source }); })
      .catch(function (error) {
        if (isFault(error)) stop();
        else sorry(error instanceof WebAssembly.CompileError || error instanceof WebAssembly.LinkError ? 'wasm' : 'bundle');
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
