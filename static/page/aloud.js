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
    if (saqbol.young) saqbol.young.soon();
  }
  // Whoever listens may touch anything: its words are read, and then what is said of it. It is on from the first press of the
  // button, over pages too, until it stops a reading. To the youngest then all that comes is read as well, by itself (young.js).
  var TAB = 'saqbol.listens';
  var listens = false;
  try { listens = sessionStorage.getItem(TAB) === 'on'; } catch (error) { /* off */ }
  root.toggleAttribute('data-listens', listens);
  function listen(now) {
    listens = now;
    root.toggleAttribute('data-listens', now);
    try { sessionStorage.setItem(TAB, now ? 'on' : 'off'); } catch (error) { /* for this page alone */ }
  }
  // What the youngest have besides (young.js): `{{young}}` is its file, or nothing where it stands behind this script.
  var YOUNG = '{{young}}';
  function youngest() { return root.getAttribute('data-band') === 'a' && saqbol.young; }
  function bringYoung() {
    if (YOUNG && root.getAttribute('data-band') === 'a') import('./' + YOUNG).catch(function (error) { console.warn('reading aloud:', error); });
  }
  if (YOUNG) new MutationObserver(bringYoung).observe(root, { attributes: true, attributeFilter: ['data-band'] });
  setTimeout(bringYoung);

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

  var SILENT = '[hidden], [aria-hidden="true"], .sr-only:not(.fits-told), .aloud, .below, .hurry, .silent, main button:disabled, .kind-sort .hint, .kind-touch .count, .places:not(.all) .pile, details:not([open]) > :not(summary), script, template';
  // What a line of words belongs to: these are never read in one breath with what stands beside them.
  var BLOCK = 'p, h1, h2, h3, li, dt, dd, button, a, label, summary, td, th, .bubble, .card-title, .card-teaser, .option-text, .why, .mark, .label, .sender, .half, .was';

  // The texts of the place in reading order: each block with its text nodes. What elements of their own say in one block,
  // such as a setting and how it is set, is said apart.
  function blocks(place) {
    var walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
    var young = youngest();
    var all = [];
    var node;
    while ((node = walker.nextNode())) {
      var parent = node.parentElement;
      if (!node.data.trim() || parent.closest(SILENT) || !parent.getClientRects().length) continue;
      if (young && parent.closest(young.chores)) continue;
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

  // The sentences of a block: what is said, and where it stands.
  function sentences(found) {
    var text = found.nodes.map(function (node) { return node.data; }).join('');
    var parts = [];
    var from = 0;
    for (var end; (end = END.exec(text)); from = END.lastIndex) parts.push([from, END.lastIndex]);
    parts.push([from, text.length]);
    return parts.filter(function (part) { return SAID.test(text.slice(part[0], part[1])); })
      .map(function (part) {
        // A line of a chat is said to its end, also where the next one stands in its place by then.
        return { text: saqbol.spoken(text.slice(part[0], part[1])), from: part[0], to: part[1], block: found.block, nodes: found.nodes, whole: text, stays: !!found.block.closest('.chat .lines') };
      });
  }

  function same(one, other) { return one.block === other.block && one.text === other.text; }

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
    // What can be chosen is heard each time: nobody remembers all of it.
    var unheard = told.filter(function (one) { return !heard.texts[wordsIn(one)]; });
    if (unheard.length) return told.filter(function (one) { return unheard.indexOf(one) >= 0 || one.block.closest('.option'); });
    heard.texts = {};
    return told;
  }
  function wordsIn(found) { return found.nodes.map(function (node) { return node.data; }).join(''); }

  function mark(sentence) {
    var young = youngest();
    if (young) young.marks(sentence);
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
    var foot = document.querySelector('.walk-foot');
    // What lies behind the bar at the bottom is out of sight as well.
    var end = Math.min(window.innerHeight - 80, foot ? Math.max(foot.getBoundingClientRect().top, 160) : Infinity);
    if (!sentence.touched && !sentence.block.closest('.walk-foot') && (box.top < 80 || box.bottom > end) && !(young && young.rests(sentence))) {
      sentence.block.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
    }
  }

  function button() { return document.querySelector('dialog[open] .aloud') || document.querySelector('.aloud'); }

  function stop() {
    running++;
    queue = null;
    clearTimeout(pause);
    pause = 0;
    if (speech) speech.cancel();
    if (saqbol.voice) saqbol.voice.stop();
    mark(null);
    document.querySelectorAll('.aloud').forEach(function (one) { one.setAttribute('aria-pressed', 'false'); });
  }

  function start() {
    stop();
    var lang = root.getAttribute('lang');
    var place = document.querySelector('dialog[open]') || document.querySelector('main');
    if (!place) return;
    if (on && saqbol.voice) saqbol.voice.wake();
    var all = [];
    // What was just said of an answer comes first.
    var sheet = place.localName === 'main' && document.getElementById('sheet');
    var young = youngest();
    var found = young && young.all(place, sheet) || fresh((sheet ? told(sheet) : []).concat(blocks(place)));
    if (place.localName === 'main') {
      found = found.concat(below());
    }
    if (young) found = young.whole(found);
    found.forEach(function (block) { all = all.concat(sentences(block)); });
    read(all);
  }
  // The three answers, and the way to say something once more, stand below the page itself.
  function below() {
    var bar = document.querySelector('#app :is(.answer-bar, .once-more)');
    return bar ? blocks(bar) : [];
  }
  // Reads these sentences, and what comes behind them meanwhile.
  function read(all) {
    button().setAttribute('aria-pressed', 'true');
    say(queue = all, 0, voice(root.getAttribute('lang')), running);
  }
  // What the sheet says: its headline, then what fits, then why.
  function told(sheet) {
    var all = blocks(sheet);
    function fits(one) { return one.nodes[0].parentElement.closest('.fits-told'); }
    var rest = all.filter(function (one) { return !fits(one); });
    return rest.slice(0, 1).concat(all.filter(fits), rest.slice(1));
  }

  // One sentence after the other: a browser forgets long texts in the middle, and so the mark is always where the voice is.
  function say(all, at, chosen, mine) {
    if (mine !== running) return;
    var sentence = all[at];
    var young = youngest();
    var gone = sentence && !sentence.touched && (young && young.heard(sentence) || !sentence.stays && (!sentence.block.isConnected || young && !young.stands(sentence)));
    // What comes by itself goes by itself, too.
    if (gone && young && young.stays()) { say(all, at + 1, chosen, mine); return; }
    if (!sentence || gone) {
      stop();
      if (young) young.silent();
      return;
    }
    var slow = root.getAttribute('data-aloud') === 'slow';
    function next() {
      if (mine !== running) return;
      sentence.done = true;
      say(all, at + 1, chosen, mine);
    }
    // The device's voice; without one the mark stays as long as reading takes whoever sits beside.
    function read() {
      if (mine !== running) return;
      if (!chosen) {
        pause = setTimeout(next, 900 + sentence.text.length * (slow ? 110 : 75));
        return;
      }
      var words = new SpeechSynthesisUtterance(saqbol.spoken(sentence.text).replace(/_/g, ' '));
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
    var thing = target.closest('#app .order-card') || target.closest('#app button');
    if (thing && thing.closest('main, .answer-bar, .once-more')) hear(thing);
  }
  // Reads a thing that was touched, with `more` at its end, and what is said of it. Gives its sentences.
  function hear(thing, more) {
    var words = wordsOf(thing);
    var own = words;
    words.forEach(function (sentence) { sentence.touched = true; });
    if (more && words.length) words.push(Object.assign({}, words[words.length - 1], { text: more }));
    var mine = ++running;
    var before = document.getElementById('sheet');
    // By then the sheet has risen.
    pause = setTimeout(function () {
      var sheet = document.getElementById('sheet');
      pause = 0;
      var stays = youngest() && saqbol.young.stays();
      if (!stays && sheet && sheet !== before) words = words.concat(wordsOf(sheet));
      if (stays) button().setAttribute('aria-pressed', 'true');
      say(queue = words, 0, voice(root.getAttribute('lang')), mine);
      if (stays) saqbol.young.arrive();
    }, 300);
    return own;
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
    // What is still to be said then.
    var left = queue && spoken ? queue.slice(queue.indexOf(spoken)) : [];
    // What changes nothing lets the voice go on.
    if ((pause || spoken) && youngest() && saqbol.young.goes(event, left, spoken)) return;
    // Whatever is pressed changes what there is to read.
    if (spoken || pause) stop();
    if (!(youngest() && saqbol.young.press(event, left))) touch(event.target);
  }, true);
  window.addEventListener('hashchange', stop);
  window.addEventListener('pagehide', stop);

  // For what the youngest have besides.
  saqbol.aloud = {
    blocks: blocks, sentences: sentences, same: same, texts: wordsIn, told: told, below: below, button: button, start: start, stop: stop, read: read, hear: hear,
    listens: function () { return listens; },
    // Reads these behind what is being read, or now.
    add: function (words) {
      var last = queue && queue[queue.length - 1];
      // A thing that was touched has said its name, and what waits to be said is said once.
      if (last && words[0] && words[0].text === last.text) words.shift();
      if (queue) words = words.filter(function (one) { return !queue.slice(queue.indexOf(spoken) + 1).some(function (other) { return same(one, other); }); });
      if (!words.length) return;
      if (queue) { words.forEach(function (one) { queue.push(one); }); return; }
      stop();
      read(words);
    },
  };
})();
