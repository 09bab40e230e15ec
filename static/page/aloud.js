// Reading aloud. It comes after the first screen, so nobody waits for it. What people have recorded is played, where that
// is switched on (voice.js); what nobody has, the device's own voice reads; where there is none, whoever sits beside. A voice
// that the browser marks as not local would send the lesson's words to somebody's server, and is none.
(function () {
  'use strict';
  var root = document.documentElement;
  var saqbol = window.saqbol;
  var speech = window.SpeechSynthesisUtterance && window.speechSynthesis;
  var marks = window.CSS && CSS.highlights && window.Highlight ? CSS.highlights : null;
  var running = 0; // The number of the present reading; an older one that still speaks is not heard any more.
  var spoken = null;
  var pause = 0;
  var queue = null; // The sentences of the present reading: what comes meanwhile is read behind them.
  if (!saqbol) return; // The browser is too old for the app.

  // The device's voice for a language.
  function voice(lang) {
    return speech && speech.getVoices().filter(function (one) {
      return one.localService && one.lang.toLowerCase().split(/[-_]/)[0] === lang;
    })[0];
  }

  // The languages that people have recorded something in; and whether what they recorded is switched on.
  var recorded = (root.getAttribute('data-voice') || '').split(' ').map(function (one) { return one.split('=')[0]; });
  var KEY = 'saqbol.voice';
  var on = false;
  try { on = localStorage.getItem(KEY) === 'on'; } catch (error) { /* off */ }

  // The styles show the buttons where the page's language is one of these.
  function look() {
    var known = root.getAttribute('data-languages').split(' ').filter(function (lang) {
      return voice(lang) || (on && recorded.indexOf(lang) >= 0);
    });
    root.setAttribute('data-voices', known.join(' '));
    root.setAttribute('data-recorded', on ? 'on' : 'off');
    soon();
  }
  // Whoever listens may touch anything: its words are read, and then what is said of it. It is on from the first press of the
  // button, over pages too, until it stops a reading. To the youngest then all that comes is read as well, by itself.
  var TAB = 'saqbol.listens';
  var listens = false;
  try { listens = sessionStorage.getItem(TAB) === 'on'; } catch (error) { /* off */ }
  root.toggleAttribute('data-listens', listens);
  function listen(now) {
    listens = now;
    root.toggleAttribute('data-listens', now);
    try { sessionStorage.setItem(TAB, now ? 'on' : 'off'); } catch (error) { /* for this page alone */ }
  }
  function youngest() { return root.getAttribute('data-band') === 'a'; }
  function stays() { return listens && youngest() && button() && button().getClientRects().length > 0 && !document.querySelector('.whole'); }

  look();
  if (speech && speech.addEventListener) speech.addEventListener('voiceschanged', look);
  else if (speech) speech.onvoiceschanged = look;

  // Brings what was recorded for this page, and first what plays it. Nobody pays for it who has not switched it on.
  var player = null;
  function bring() {
    if (!on || recorded.indexOf(root.getAttribute('lang')) < 0) return;
    // The single file has it inside.
    player = player || (saqbol.voice ? Promise.resolve() : import('./voice-' + saqbol.files.voice + '.js'));
    player.then(function () { return saqbol.voice && saqbol.voice.load(); }).catch(function (error) {
      player = null;
      console.warn('recorded voice:', error);
    });
  }
  setTimeout(bring);
  window.addEventListener('hashchange', bring);

  function toggle() {
    on = !on;
    try { localStorage.setItem(KEY, on ? 'on' : 'off'); } catch (error) { /* for this page alone */ }
    look();
    bring();
  }

  var SILENT = '[hidden], [aria-hidden="true"], .sr-only:not(.fits-told, .answer-faces), .aloud, .below, .hurry, .silent, main button:disabled, .kind-sort .hint, .kind-touch .count, .places:not(.all) .pile, details:not([open]) > :not(summary), script, template';
  // What a page says of itself is no part of a story: to the youngest it is silent.
  var CHORES = '.build .hint, .sentence.empty, .slot-number, .replies .replies-title, :is(.roles, .team) ~ .hint';
  // What a line of words belongs to: these are never read in one breath with what stands beside them.
  var BLOCK = 'p, h1, h2, h3, li, dt, dd, button, a, label, summary, td, th, .bubble, .card-title, .card-teaser, .option-text, .why, .mark, .label, .sender, .half, .was';

  // The texts of the place in reading order: each block with its text nodes. What elements of their own say in one block,
  // such as a setting and how it is set, is said apart.
  function blocks(place) {
    var walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
    var chores = youngest() && CHORES;
    var all = [];
    var node;
    while ((node = walker.nextNode())) {
      var parent = node.parentElement;
      if (!node.data.trim() || parent.closest(SILENT) || !parent.getClientRects().length) continue;
      if (chores && parent.closest(chores)) continue;
      var block = parent.closest(BLOCK) || parent;
      var last = all[all.length - 1];
      if (last && last.block === block && last.nodes[0].parentElement === parent) last.nodes.push(node);
      else all.push({ block: block, nodes: [node] });
    }
    return all;
  }

  // A sentence ends with one of these and the quotation marks behind it, unless a small letter or a dash goes on: where the
  // recordings of people end too (xtask/content/src/voice/words.rs).
  var END = /[.!?…][.!?…»”"'’)\]]*\s+(?![\u00AD\u2060]*[\s\p{Ll}–—-])/gu;

  // What can be said: an arrow on a button cannot.
  var SAID = /[\p{L}\p{N}]/u;

  // The words alone, as they are spoken and recorded.
  saqbol.spoken = function (text) { return text.replace(/[\u00AD\u2060]/g, '').replace(/\s+/g, ' ').trim(); };

  // Who speaks: to the youngest the name is said where it is another than before, before their own lines "you".
  function speaker(block) {
    var own = block.closest('.mine');
    if (own) return own.querySelector('.sr-only');
    var lines = block.closest('.lines');
    if (lines) return lines.querySelector('strong');
    var line = block.closest('.detail.theirs');
    if (!line) return null;
    for (var at = line; at; at = at.previousElementSibling) {
      if (at.matches('.named')) return at.querySelector('.name');
    }
    return line.closest('.surface').querySelector('.whose');
  }
  function texts(of) {
    var walker = document.createTreeWalker(of, NodeFilter.SHOW_TEXT);
    var all = [];
    while (walker.nextNode()) all.push(walker.currentNode);
    return all;
  }
  var before = '';
  function named(found) {
    if (!youngest()) return found;
    return found.reduce(function (all, one) {
      var who = speaker(one.block);
      if (who && (who.contains(one.block) || one.block.closest('.sender'))) return all;
      var name = who ? who.textContent : one.block.matches('.whose, .world-speaker *') ? wordsIn(one) : '';
      if (who && name !== before) all.push({ block: who, nodes: texts(who) });
      before = name;
      return all.concat(one);
    }, []);
  }

  // The sentences of a block: what is said, and where it stands.
  function sentences(found) {
    var text = found.nodes.map(function (node) { return node.data; }).join('');
    var parts = [];
    var from = 0;
    for (var end; (end = END.exec(text)); from = END.lastIndex) parts.push([from, END.lastIndex]);
    parts.push([from, text.length]);
    return parts.filter(function (part) { return SAID.test(text.slice(part[0], part[1])); })
      .map(function (part) {
        return { text: saqbol.spoken(text.slice(part[0], part[1])), from: part[0], to: part[1], block: found.block, nodes: found.nodes, whole: text };
      });
  }

  function range(sentence) {
    var made = document.createRange();
    var at = 0;
    sentence.nodes.forEach(function (node) {
      var end = at + node.data.length;
      if (sentence.from >= at && sentence.from <= end) made.setStart(node, sentence.from - at);
      if (sentence.to >= at && sentence.to <= end) made.setEnd(node, sentence.to - at);
      at = end;
    });
    return made;
  }

  // What was heard on a lesson's screen is not said again while something there is new.
  var heard = { screen: null, texts: {} };
  function fresh(found) {
    var screen = document.querySelector('.play #screen');
    if (heard.screen !== screen) heard = { screen: screen, texts: {} };
    if (!screen) return found;
    // The screen's title is for the eye: what it is about comes first.
    var told = found.filter(function (one) { return !one.block.matches('.step-title') && SAID.test(wordsIn(one)); });
    // What can be chosen, and two orders beside each other, are heard each time: nobody remembers all of it.
    var unheard = told.filter(function (one) { return !heard.texts[wordsIn(one)]; });
    if (unheard.length) return told.filter(function (one) { return unheard.indexOf(one) >= 0 || one.block.closest('.option, .signs'); });
    heard.texts = {};
    return told;
  }
  function wordsIn(found) { return found.nodes.map(function (node) { return node.data; }).join(''); }

  // The one of the three answers that a sentence names: its face moves meanwhile.
  function face(sentence) {
    var of = sentence && sentence.nodes[0].parentElement;
    var told = of && of.closest('.answer-faces > span');
    return told ? document.querySelectorAll('.answer')[[].indexOf.call(told.parentElement.children, told)] : of && of.closest('.answer');
  }
  var moved = null;

  function mark(sentence) {
    if (moved) moved.removeAttribute('data-now');
    moved = face(sentence);
    if (moved) moved.setAttribute('data-now', '');
    if (sentence && heard.screen) heard.texts[sentence.whole] = true;
    if (spoken) spoken.block.removeAttribute('data-said');
    if (marks) marks.delete('said');
    spoken = sentence;
    // What was touched may be gone by the time it is read.
    if (!sentence || !sentence.nodes[0].isConnected) return;
    if (marks) marks.set('said', new Highlight(range(sentence)));
    else sentence.block.setAttribute('data-said', '');
    var calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    var box = sentence.block.getBoundingClientRect();
    if (!sentence.touched && !sentence.block.closest('.walk-foot') && (box.top < 80 || box.bottom > window.innerHeight - 80)) {
      sentence.block.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
    }
  }

  function button() { return document.querySelector('.aloud'); }

  function stop() {
    running++;
    queue = null;
    clearTimeout(pause);
    pause = 0;
    if (speech) speech.cancel();
    if (saqbol.voice) saqbol.voice.stop();
    mark(null);
    if (button()) button().setAttribute('aria-pressed', 'false');
  }

  function start() {
    stop();
    var lang = root.getAttribute('lang');
    var place = document.querySelector('dialog[open]') || document.querySelector('main');
    var chosen = voice(lang);
    if (!place) return;
    if (on && saqbol.voice) saqbol.voice.wake();
    var all = [];
    // What was just said of an answer comes first; to the youngest it is all there is to hear now.
    var sheet = place.localName === 'main' && document.getElementById('sheet');
    var found = sheet && youngest() ? blocks(place).filter(function (one) { return one.block.closest('#answered.bubble'); }).concat(told(sheet)) :
      // Of a lesson's end the youngest hear what is for them.
      youngest() && place.closest('.end') ? readable() :
      fresh((sheet ? told(sheet) : []).concat(blocks(place)));
    if (place.localName === 'main') {
      found = found.concat(below());
      remember();
    }
    before = '';
    named(found).forEach(function (block) { all = all.concat(sentences(block)); });
    button().setAttribute('aria-pressed', 'true');
    say(queue = all, 0, chosen, running);
  }
  // The three answers, and the way to say something once more, stand below the page itself.
  function below() {
    var bar = document.querySelector('#app :is(.answer-bar, .once-more)');
    // Where the three are told of, each is named there.
    var told = bar && bar.querySelector('.answer-faces');
    return bar ? blocks(bar).filter(function (one) { return !told || !one.block.closest('.answer'); }) : [];
  }
  // What the sheet says: its headline, then what fits, then why. The youngest hear before it what was chosen.
  function told(sheet) {
    var all = blocks(sheet);
    var chosen = youngest() ? blocks(document.getElementById('screen')).filter(function (one) { return one.block.closest('.kind-choice .ticked .option-text'); }) : [];
    function fits(one) { return one.nodes[0].parentElement.closest('.fits-told'); }
    var rest = all.filter(function (one) { return !fits(one); });
    return chosen.concat(rest.slice(0, 1), all.filter(fits), rest.slice(1));
  }

  // ---- what comes by itself ----

  // What stood there when something was last read: its place, the words of its blocks, those of the sheet.
  var known = { place: null, texts: {}, sheet: '' };
  function standing() { return document.querySelector('.play #screen') || document.querySelector('#app main'); }
  // All that may be read of a page by itself: a lesson's screen whole, of other pages what is for the child.
  function readable() {
    if (document.querySelector('.play #screen')) return blocks(document.querySelector('main')).concat(below());
    return Array.prototype.reduce.call(document.querySelectorAll('main :is(h1, .lead, .joke, .end-lead, .badge-name, .skill :is(h2, .big))'), function (all, one) {
      return all.concat(blocks(one));
    }, []);
  }
  function textOf(place) { return place ? place.textContent : ''; }
  function remember() {
    // What went away for a while, as the places of a card do, is not new when it is back; in a chat it is said once more.
    var same = known.place === standing() && !document.querySelector('#screen .chat');
    known = { place: standing(), texts: same ? Object.assign({}, known.texts) : {}, sheet: textOf(document.getElementById('sheet')) };
    readable().forEach(function (one) { known.texts[wordsIn(one)] = true; });
  }
  // Reads what is new: a screen, a card, a line of a chat, what somebody says at a door, the sheet.
  function arrive() {
    due = 0;
    if (!stays() || document.querySelector('dialog[open]')) return;
    var before = known;
    var sheet = document.getElementById('sheet');
    var lesson = document.querySelector('.play #screen');
    remember();
    // The app takes a screen over as it stands.
    var other = before.place !== known.place && Object.keys(known.texts).join() !== Object.keys(before.texts).join();
    if (other && lesson) return start();
    var found = readable().filter(function (one) {
      return (other || !before.texts[wordsIn(one)]) && !(lesson && one.block.matches('.step-title, .told-of *, summary'));
    });
    if (sheet) {
      if (known.sheet === before.sheet) return;
      var beside = function (css) { return found.filter(function (one) { return one.block.closest(css); }); };
      found = beside('.bubble').concat(told(sheet), beside('.touch-done'), below());
    }
    add(named(found).reduce(function (all, one) { return all.concat(sentences(one)); }, []));
  }
  function add(words) {
    var last = queue && queue[queue.length - 1];
    // A thing that was touched has said its name.
    if (last && words[0] && words[0].text === last.text) words.shift();
    if (!words.length) return;
    if (queue) { words.forEach(function (one) { queue.push(one); }); return; }
    stop();
    button().setAttribute('aria-pressed', 'true');
    say(queue = words, 0, voice(root.getAttribute('lang')), running);
  }
  var due = 0;
  function soon() { if (listens) due = due || setTimeout(arrive, 300); }

  // One sentence after the other: a browser forgets long texts in the middle, and so the mark is always where the voice is.
  function say(all, at, chosen, mine) {
    if (mine !== running) return;
    var sentence = all[at];
    var gone = sentence && !sentence.touched && !sentence.block.isConnected;
    // What comes by itself goes by itself, too.
    if (gone && stays()) { say(all, at + 1, chosen, mine); return; }
    if (!sentence || gone) { stop(); return; }
    var slow = root.getAttribute('data-aloud') === 'slow';
    function next() { if (mine === running) say(all, at + 1, chosen, mine); }
    // The device's voice; without one the mark stays as long as reading takes whoever sits beside.
    function read() {
      if (mine !== running) return;
      if (!chosen) {
        pause = setTimeout(next, 900 + sentence.text.length * (slow ? 110 : 75));
        return;
      }
      var words = new SpeechSynthesisUtterance(sentence.text);
      words.voice = chosen;
      words.lang = chosen.lang;
      words.rate = slow ? 0.75 : 0.95;
      words.onend = next;
      words.onerror = function () { if (mine === running) stop(); };
      speech.speak(words);
    }
    mark(sentence);
    if (on && saqbol.voice && saqbol.voice.has(sentence.text)) {
      saqbol.voice.say(sentence.text, slow, function (heard) { if (heard) next(); else read(); });
    } else read();
  }

  function touch(target) {
    if (!listens || !button() || !target.closest) return;
    // A card in an order says itself, however it is moved.
    var thing = target.closest('#app .order-card') || target.closest(stays() ? '#app :is(button, .sort-card, .bubble, #screen p, .end main :is(p, li, h2))' : '#app button');
    if (!thing || !thing.closest('main, .answer-bar, .once-more')) return;
    // What is said of a thing is said again with it.
    if (thing.matches('.touch-part')) known.sheet = '';
    // The youngest have heard an answer before they gave it.
    if (stays() && thing.matches('.option:not([aria-pressed]), .doorway')) return soon();
    hear(thing);
  }
  function hear(thing) {
    var words = wordsOf(thing);
    words.forEach(function (sentence) { sentence.touched = true; });
    var mine = ++running;
    var before = document.getElementById('sheet');
    // By then the sheet has risen.
    pause = setTimeout(function () {
      var sheet = document.getElementById('sheet');
      pause = 0;
      if (!stays() && sheet && sheet !== before) words = words.concat(wordsOf(sheet));
      say(queue = words, 0, voice(root.getAttribute('lang')), mine);
      if (stays()) arrive();
    }, 300);
  }
  // The youngest hear an answer before they give it: the first touch reads it, and the second takes it. A hand on it says
  // so until then.
  var readyOn = null;
  function asks(target) {
    var thing = target.closest && target.closest('#app :is(.option:not([aria-pressed]), .doorway)');
    var screen = document.getElementById('screen');
    var ready = document.querySelector('[data-ready]');
    if (ready) ready.removeAttribute('data-ready');
    if (readyOn !== screen) ready = null;
    readyOn = screen;
    if (!listens || !thing || thing === ready || !youngest() || !button()) return false;
    thing.setAttribute('data-ready', '');
    return true;
  }
  function wordsOf(place) {
    return (place.id === 'sheet' ? told(place) : blocks(place)).reduce(function (all, block) { return all.concat(sentences(block)); }, []);
  }

  document.addEventListener('click', function (event) {
    if (event.target.closest && event.target.closest('.recorded')) toggle();
    var pressed = event.target.closest && event.target.closest('.aloud');
    if (pressed) listen(pressed.getAttribute('aria-pressed') !== 'true');
    if (pressed && listens) start();
    else if (pressed && spoken) stop();
  });
  // Before the app has answered: what was touched may go then.
  document.addEventListener('click', function (event) {
    if (event.target.closest && event.target.closest('.aloud')) return;
    // Whatever is pressed changes what there is to read.
    if (spoken || pause) stop();
    if (asks(event.target)) {
      event.preventDefault();
      event.stopPropagation();
      hear(event.target.closest('.option, .doorway'));
    } else touch(event.target);
  }, true);
  window.addEventListener('hashchange', stop);
  new MutationObserver(soon).observe(document.getElementById('app') || root, { childList: true, subtree: true, characterData: true });
  window.addEventListener('pagehide', stop);
})();
