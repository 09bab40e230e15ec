// The page's own script, which runs before the app is here, begins with this: is the browser new enough, which language,
// which colours and letters. What follows is one script with it (xtask/builder/src/ship/site.rs): load.js, opening.js,
// press.js, faults.js, start.js, then the store and the first screens. Old syntax, because it also has to tell old browsers
// that they are too old: without `window.saqbol` nothing of the rest runs.
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
  // Styles that come after the page, behind those that are there, or in front of all that came after it.
  function adopt(text, front) {
    var sheet = new CSSStyleSheet();
    var all = Array.prototype.slice.call(document.adoptedStyleSheets);
    sheet.replaceSync(text);
    document.adoptedStyleSheets = front ? [sheet].concat(all) : all.concat(sheet);
  }
  // The sentence for old browsers, previews and copies goes by a rule that no copy of the page has in it.
  adopt('#old{display:none}');
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
    // Whether a grown-up reads along.
    root.setAttribute('data-together', remembered('saqbol.together') || 'off');
    // Whether a class plays here.
    root.setAttribute('data-class', remembered('saqbol.class') || '');
  }
  look();
  // The switch works before the app is here; the styles show what it is for, and that it is on.
  document.addEventListener('click', function (event) {
    if (!event.target.closest || !event.target.closest('.together')) return;
    var now = root.getAttribute('data-together') === 'on' ? 'off' : 'on';
    root.setAttribute('data-together', now);
    try { window.localStorage.setItem('saqbol.together', now); } catch (error) { /* for this page alone */ }
  });
  night.addEventListener('change', look);

  window.saqbol = {
    root: root,
    language: language,
    look: look,
    adopt: adopt,
    stopped: false
  };
})();
