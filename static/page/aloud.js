// Reading aloud. It comes after the first screen, so nobody waits for it. Only voices of the device itself are used: a
// voice that the browser marks as not local would send the lesson's words to somebody's server.
(function () {
  'use strict';
  var root = document.documentElement;
  var speech = window.speechSynthesis;
  var marks = window.CSS && CSS.highlights && window.Highlight ? CSS.highlights : null;
  var running = 0; // The number of the present reading; an older one that still speaks is not heard any more.
  var spoken = null;
  if (!speech || !window.SpeechSynthesisUtterance) return;

  function voice(lang) {
    return speech.getVoices().filter(function (one) {
      return one.localService && one.lang.toLowerCase().split(/[-_]/)[0] === lang;
    })[0];
  }

  // The styles show the buttons where the page's language is one of these.
  function look() {
    var known = root.getAttribute('data-languages').split(' ').filter(voice);
    root.setAttribute('data-voices', known.join(' '));
  }
  look();
  if (speech.addEventListener) speech.addEventListener('voiceschanged', look);
  else speech.onvoiceschanged = look;

  var SILENT = '[hidden], [aria-hidden="true"], .sr-only, .aloud, .silent, details:not([open]) > :not(summary), script, template';
  // What a line of words belongs to: these are never read in one breath with what stands beside them.
  var BLOCK = 'p, h1, h2, h3, li, dt, dd, button, a, label, summary, td, th, .bubble, .card-title, .card-teaser, .option-text, .why, .mark, .label, .sender, .half, .was';

  // The texts of the place in reading order: each block with its text nodes.
  function blocks(place) {
    var walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
    var all = [];
    var node;
    while ((node = walker.nextNode())) {
      var parent = node.parentElement;
      if (!node.data.trim() || parent.closest(SILENT) || !parent.getClientRects().length) continue;
      var block = parent.closest(BLOCK) || parent;
      var last = all[all.length - 1];
      if (last && last.block === block) last.nodes.push(node);
      else all.push({ block: block, nodes: [node] });
    }
    return all;
  }

  // The sentences of a block: what is said, and where it stands.
  function sentences(lang, found) {
    var text = found.nodes.map(function (node) { return node.data; }).join('');
    var parts = [];
    if (window.Intl && Intl.Segmenter) {
      Array.from(new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text)).forEach(function (part) {
        parts.push([part.index, part.index + part.segment.length]);
      });
    } else {
      var ends = /[^.!?…]+[.!?…»"]*\s*/g;
      for (var match; (match = ends.exec(text));) parts.push([match.index, match.index + match[0].length]);
    }
    return parts.filter(function (part) { return /[\p{L}\p{N}]/u.test(text.slice(part[0], part[1])); })
      .map(function (part) {
        return { text: text.slice(part[0], part[1]).trim(), from: part[0], to: part[1], block: found.block, nodes: found.nodes };
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

  function mark(sentence) {
    if (spoken) spoken.block.removeAttribute('data-said');
    if (marks) marks.delete('said');
    spoken = sentence;
    if (!sentence) return;
    if (marks) marks.set('said', new Highlight(range(sentence)));
    else sentence.block.setAttribute('data-said', '');
    var calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    var box = sentence.block.getBoundingClientRect();
    if (!sentence.block.closest('#sheet') && (box.top < 80 || box.bottom > window.innerHeight - 80)) {
      sentence.block.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
    }
  }

  function button() { return document.querySelector('.aloud'); }

  function stop() {
    running++;
    speech.cancel();
    mark(null);
    if (button()) button().setAttribute('aria-pressed', 'false');
  }

  function start() {
    stop();
    var lang = root.getAttribute('lang');
    var place = document.querySelector('dialog[open]') || document.querySelector('main');
    var chosen = voice(lang);
    if (!chosen || !place) return;
    var all = [];
    // What was just said of an answer comes first.
    var sheet = place.localName === 'main' && document.getElementById('sheet');
    var found = (sheet ? blocks(sheet) : []).concat(blocks(place));
    found.forEach(function (block) { all = all.concat(sentences(lang, block)); });
    button().setAttribute('aria-pressed', 'true');
    say(all, 0, chosen, running);
  }

  // One sentence after the other: a browser forgets long texts in the middle, and so the mark is always where the voice is.
  function say(all, at, chosen, mine) {
    if (mine !== running) return;
    var sentence = all[at];
    if (!sentence || !sentence.block.isConnected) { stop(); return; }
    var words = new SpeechSynthesisUtterance(sentence.text.replace(/[\u00AD\u2060]/g, ''));
    words.voice = chosen;
    words.lang = chosen.lang;
    words.rate = root.getAttribute('data-aloud') === 'slow' ? 0.75 : 0.95;
    words.onend = function () { say(all, at + 1, chosen, mine); };
    words.onerror = function () { if (mine === running) stop(); };
    mark(sentence);
    speech.speak(words);
  }

  document.addEventListener('click', function (event) {
    var pressed = event.target.closest && event.target.closest('.aloud');
    if (pressed && pressed.getAttribute('aria-pressed') !== 'true') start();
    // Whatever else is pressed changes what there is to read.
    else if (spoken) stop();
  });
  window.addEventListener('hashchange', stop);
  window.addEventListener('pagehide', stop);
})();
