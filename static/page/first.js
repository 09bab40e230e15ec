// A lesson's opening and its first screens, while the app is still on its way: xtask draws them on the host with the app's own
// functions (src/ui/prerender.rs), one small file a module and language. They are shown here where the learner really
// begins; Next, Back and help work. The app takes over at the same screen (`shown`, `mounted`) and is told what was
// pressed. Old syntax, as in boot.js: this is the same script.
(function () {
  'use strict';
  var saqbol = window.saqbol;
  if (!saqbol) return; // The browser is too old for the app.
  var root = document.documentElement;
  // How long the store is waited for, in milliseconds. A disk that takes longer has mostly nothing to say.
  var PATIENCE = 300;
  // How long the styles of what comes behind the first screens are waited for, once all else is here.
  var PLAIN = 3000;
  // What is shown: `walk` (whether they are a walk's), `screens` ([step, pages] each: a page for each arrangement of its cards, or one), `first` (the screen from which no way leads back), `base` (the first of those behind an answer), `at`, `presses`
  // ("next:STEP", "back:STEP"), `later` (what else was pressed: it is pressed again when the app is here),
  // `given` (the same, after the app was told of all others), `help` (whether it was asked for and is not here yet).
  var shown = null;
  var packed = null;
  var mine = false; // Whether the walk was gone on with in this tab.
  var now = null; // What the address asked for last.

  // An element out of [tag, {attribute: value}, child, …]; a string is a text.
  function build(node) {
    if (typeof node === 'string') return document.createTextNode(node);
    var element = document.createElement(node[0]);
    // Words first: a picture is asked for, and drawn, once its place is known.
    if (node[0] === 'img') element.loading = 'lazy';
    for (var name in node[1]) {
      // The page's policy forbids the attribute, not the property.
      if (name === 'style') element.style.cssText = node[1].style;
      else element.setAttribute(name, node[1][name]);
    }
    for (var i = 2; i < node.length; i++) element.appendChild(build(node[i]));
    return element;
  }

  // What the host drew of a module, or `help`, in the page's language; or what is gone on with behind an answer (`then`).
  function drawn(part, then) {
    var lang = root.getAttribute('lang');
    var inside = document.querySelector('script[data-first="' + lang + '"]');
    function loaded() {
      return saqbol.load((then || 'first') + '.' + part + '.' + lang).then(function (bytes) { return JSON.parse(new TextDecoder().decode(bytes)); });
    }
    if (!inside) return loaded();
    // The single file: all lessons of a language together. The browser's own unpacking takes a millisecond. Pages to read stand
    // behind everything else.
    packed = packed || new Response(new Blob([saqbol.bytes(inside.textContent)]).stream()
      .pipeThrough(new DecompressionStream('gzip'))).json();
    return packed.then(function (all) { return all[part] || loaded(); });
  }

  // ---- where the learner begins ----

  // The first of the screens that the last walk through the module has not left yet; -1 where the walk leads further on,
  // or more was answered than the one of them that asks. Their number where that is left and the next ones were not looked
  // through yet. Without screens: -1 where the module was ever begun. Lines are what src/learning/event.rs writes.
  function reached(lines, module, screens, base) {
    var walks = {};
    var last = null;
    lines.forEach(function (line) {
      var fields = line.split('\t');
      if (fields[2] !== module) return;
      if (!walks[fields[1]]) last = walks[fields[1]] = { id: fields[1], answers: [] };
      if (fields[4] === 'start') last.seed = Number(fields[5]);
      if (fields[4] === 'answer') walks[fields[1]].answers.push(fields[5]);
      walks[fields[1]][fields[4] === 'next' ? 'next ' + fields[5] : fields[4]] = true;
    });
    if (!screens) return last ? -1 : 0;
    if (!last || last.finish) return 0;
    // Whoever goes on in the tab where they were can look back.
    mine = (remembered('saqbol.walk') || '').split(' ').indexOf(last.id) >= 0;
    var asks = screens[base - 1][0];
    if (last.answers.length > 1 || last.answers[0] && last.answers[0] !== asks) return -1;
    // The same cards in the same places.
    arrange(last.seed);
    for (var i = 0; i < screens.length; i++) {
      // Whoever has answered goes on behind that.
      if (!last['next ' + screens[i][0]] && screens[i][0] !== last.answers[0]) return i;
    }
    return last.answers[0] && base === screens.length ? base : -1;
  }

  // A word that this tab remembers.
  function remembered(key) {
    try { return sessionStorage.getItem(key) || ''; } catch (error) { return ''; }
  }

  // Which of a screen's arrangements is shown: the app draws the same one (src/ui/app/start.rs).
  function arrange(seed) { root.setAttribute('data-arrangement', seed % 4); }

  // A promise of the screen on which the learner begins; -1 where the app has to say who sits here, or what is kept. Where
  // the first screens are left, those behind them are added to `screens`, if there are any (`then`).
  function beginning(module, screens, then) {
    var base = screens && screens.length;
    var kept;
    var tab = remembered('saqbol.who');
    if (tab === 'guest') return -1;
    var known = saqbol.opened.then(function (opened) {
      // As src/learning/profiles.rs reads them: "used", id, …
      var ids = [];
      opened[0].forEach(function (line) {
        var fields = line.split('\t');
        if (fields[0] === 'used' && ids.indexOf(fields[1]) < 0) ids.push(fields[1]);
      });
      var who = ids.indexOf(tab) >= 0 ? tab : ids.length ? ids[0] : 'me';
      // Several learn here, or another than this tab remembers; where a class plays, the next pupil may sit here.
      if (who !== tab && ids.length && (ids.length > 1 || tab || root.getAttribute('data-class'))) return -1;
      var lines = who === opened[1] ? opened[2] : ids.length ? saqbol.read(who) : [];
      return Promise.resolve(lines).then(function (lines) {
        kept = lines;
        return reached(lines, module, screens, base);
      });
    }, function () { return -1; });
    var late = new Promise(function (resolve) { setTimeout(resolve, PATIENCE, 0); });
    return Promise.race([known, late]).then(function (first) {
      if (!base || first < base) return first;
      // What the app has for these screens is needed as well: it comes beside them.
      if (then) saqbol.styled('');
      return then ? drawn(module, 'then').then(function (more) {
        screens.push.apply(screens, more);
        return reached(kept, module, screens, base);
      }) : -1;
    });
  }

  // ---- showing ----

  // Called by opening.js with the box in which the opening or the neutral shell stands.
  saqbol.first = function (box) {
    var before = shown;
    shown = null;
    mine = false;
    var asked = now = {};
    var place = location.hash.split('/');
    var plays = place[2] === 'play';
    if (!/^(play|module|read)$/.test(place[2]) || !place[3]) return;
    arrange(Math.floor(Math.random() * 4));
    // The end of this, for what may come only then (start.js): whether they are shown.
    saqbol.seen = drawn(place[3]).then(function (module) {
      // Behind the first question, where somebody comes back who has answered it.
      var base = module.screens.length;
      function behind(first) { return plays && first >= base; }
      // Whoever comes back may be further on: where it costs no line, that comes while the store is still read.
      if (plays && saqbol.near && module.then) {
        saqbol.load('then.' + place[3] + '.' + root.getAttribute('lang'));
        saqbol.styled('');
      }
      return Promise.resolve(place[2] === 'read' ? 0 : beginning(place[3], plays && module.screens, module.then)).then(settled).then(function (first) {
        return saqbol.styled(behind(first) ? '' : 'first').then(function () { return first; });
      }).then(function (first) {
        // A module's opening and a page to read are one screen; their ways on are links, and the address keeps a press on them.
        var screens = plays ? module.screens : module.opening ? [['', [module.opening]]] : [];
        if (now !== asked || !box.parentNode || first < 0 || !screens[first]) return;
        root.setAttribute('data-band', module.band);
        shown = { box: box, walk: plays, module: place[3], screens: screens, first: first, base: behind(first) ? base : 0, presses: [], later: [] };
        // Another language: the place stays, and what was pressed.
        var same = plays && before && before.walk && before.module === place[3];
        if (same) shown.presses = before.presses;
        show(same && shown.presses.length ? before.at : first);
        box.onclick = press;
        return true;
      });
    }).catch(function () { /* the shell stands there, and the app will come */ });
  };

  function show(at) {
    var box = shown.box;
    shown.at = at;
    shown.later = [];
    var pages = shown.screens[at][1];
    var page = build(pages[pages.length > 1 ? root.getAttribute('data-arrangement') : 0]);
    if (shown.walk && at === shown.first && !mine) page.querySelector('#walk-back').disabled = true;
    box.textContent = '';
    box.appendChild(page);
  }

  // Another screen: it is read from its top, as in the app.
  function turn(at) {
    show(at);
    document.getElementById('screen').focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }

  // Only the app can answer this press; it was heard.
  function wait(button) { button.setAttribute('aria-busy', 'true'); }

  // All that can be pressed, in its order: the app's screen has the same.
  function controls(page) { return Array.prototype.slice.call(page.querySelectorAll('button')); }

  function press(event) {
    var button = event.target.closest('button');
    if (!button || !shown || button.disabled || button.matches('.quick-exit, .aloud, .sound, .together')) return;
    var busy = button.hasAttribute('aria-busy');
    var given = shown.given;
    if (given) {
      // The app is being drawn, which takes a slow machine more than one turn: it is pressed again as soon as it stands.
      if (button.id === 'walk-back' && given[given.length - 1] === 'walk-next') given.pop();
      if (!busy) given.push(button.id || controls(shown.box).indexOf(button));
      return wait(button);
    }
    var step = shown.screens[shown.at][0];
    if (button.id === 'walk-next') {
      if (busy) return;
      // A press of Back that waits is taken back.
      var back = document.getElementById('walk-back');
      if (back.hasAttribute('aria-busy')) {
        back.removeAttribute('aria-busy');
        return shown.presses.pop();
      }
      shown.presses.push('next:' + step);
      if (shown.at + 1 < shown.screens.length) turn(shown.at + 1);
      else wait(button);
    } else if (button.id === 'walk-back') {
      // A press of Next that waits is taken back.
      if (shown.presses[shown.presses.length - 1] === 'next:' + step) shown.presses.pop();
      if (busy) return;
      shown.presses.push('back:' + step);
      // How the first question was answered only the app can show.
      if (shown.at > shown.base) return turn(shown.at - 1);
      document.getElementById('walk-next').removeAttribute('aria-busy');
      wait(button);
    } else if (button.id === 'help') {
      help(button);
    } else if (button.id === 'help-close') {
      event.target.closest('dialog').close();
    } else {
      var place = controls(shown.box).indexOf(button);
      var known = shown.later.indexOf(place);
      // Pressed twice: taken back.
      if (known >= 0) {
        button.removeAttribute('aria-busy');
        shown.later.splice(known, 1);
      } else {
        wait(button);
        shown.later.push(place);
      }
    }
  }

  // Fetched when it is asked for: the app, which has it too, comes sooner without it. Whichever comes first opens it.
  function help(button) {
    var asked = shown;
    var dialog = asked.box.querySelector('dialog');
    if (dialog) return dialog.showModal();
    if (asked.help) return;
    asked.help = true;
    wait(button);
    Promise.all([drawn('help'), saqbol.styled('')]).then(function (both) {
      if (shown !== asked) return;
      button.removeAttribute('aria-busy');
      dialog = asked.box.appendChild(build(both[0]));
      if (!navigator.clipboard) dialog.querySelectorAll('[id^=copy-]').forEach(function (copy) { copy.remove(); });
      dialog.showModal();
      asked.help = false;
    }).catch(function () { /* the app opens it */ });
  }

  // ---- the app takes over ----

  // Nothing is replaced between the two halves of a press: it would have no element that it was meant for.
  var down = false;
  var waiting = [];
  function released() {
    // The click comes after the key or the pointer was let go.
    setTimeout(function () {
      down = false;
      waiting.splice(0).forEach(function (calm) { calm(); });
    }, 0);
  }
  // A promise of the same value when nothing is held down, after a second at the latest.
  function settled(value) {
    return new Promise(function (resolve) {
      var calm = function () { resolve(value); };
      if (!down) return calm();
      waiting.push(calm);
      setTimeout(calm, 1000);
    });
  }
  window.addEventListener('pointerdown', function () { down = true; }, true);
  window.addEventListener('keydown', function (event) { down = event.key === ' ' || event.key === 'Enter'; }, true);
  ['pointerup', 'pointercancel', 'keyup', 'blur'].forEach(function (name) { window.addEventListener(name, released, true); });

  // A promise of what the app has to know: the number of the screen, what was pressed, whether help is open (read by
  // src/ui/app/shown.rs).
  saqbol.shown = function () {
    // Whoever has pressed on finds the next screen as it should look: its styles have been asked for already.
    var late = new Promise(function (resolve) { setTimeout(resolve, PLAIN); });
    return Promise.race([shown && saqbol.styled(''), late]).then(settled).then(function () {
      if (!shown) return '';
      shown.given = [];
      var words = [shown.at + 1].concat(shown.presses, shown.help || shown.box.querySelector('dialog[open]') ? 'help' : []);
      return words.join(' ') + ' ';
    });
  };

  // The app stands under the first screens, in the same frame.
  var mounted = saqbol.mounted;
  saqbol.mounted = function () {
    var before = shown;
    var dialog = before && before.box.querySelector('dialog[open]');
    var scrolled = dialog && dialog.querySelector('.help-body').scrollTop;
    // The doors of help that are open, and what has the focus: a door's own head has no name.
    var doors = dialog ? Array.prototype.map.call(dialog.querySelectorAll('details[open]'), function (door) { return door.id; }) : [];
    var active = document.activeElement;
    var focused = dialog && dialog.contains(active) &&
      (active.id ? '#' + active.id : active.localName === 'summary' && '#' + active.parentNode.id + ' summary');
    shown = null;
    now = null;
    mounted();
    if (!before) return;
    // After the app has opened help, before anything is painted.
    Promise.resolve().then(function () {
      var opened = dialog && document.querySelector('#app dialog[open]');
      doors.forEach(function (door) { if (opened) document.getElementById(door).open = true; });
      var again = opened && focused && document.querySelector(focused);
      if (again) again.focus({ preventScroll: true });
      if (opened) opened.querySelector('.help-body').scrollTop = scrolled;
      // Only on the screen that they were pressed on.
      var app = document.getElementById('app');
      var bar = app.querySelector('progress');
      if (before.walk && (!bar || bar.value !== before.at + 1)) return;
      // What is read there stays open.
      var folds = app.querySelectorAll('details');
      before.box.querySelectorAll('details').forEach(function (fold, at) { if (fold.open && folds[at]) folds[at].open = true; });
      var buttons = controls(app);
      before.later.concat(before.given || []).forEach(function (what) {
        var button = buttons[what] || document.getElementById(what);
        if (button) button.click();
      });
    });
  };
})();
