// What reading aloud (aloud.js) does for the youngest besides, who cannot read yet: once they listen, all that comes is read
// by itself, an answer is heard before it is given, and it is heard who speaks. Nobody else's lessons bring it.
(function () {
  'use strict';
  var root = document.documentElement;
  var saqbol = window.saqbol;
  var aloud = saqbol && saqbol.aloud;
  if (!aloud || saqbol.young) return; // The browser is too old for the app, or it is here.
  function one(css) { return document.querySelector(css); }
  // What their later screens look like.
  saqbol.adopt({{styles}});

  function stays() {
    var button = aloud.button();
    return root.getAttribute('data-band') === 'a' && aloud.listens() && button && button.getClientRects().length > 0 && !one('.whole');
  }
  function said(found) { return found.reduce(function (all, one) { return all.concat(aloud.sentences(one)); }, []); }

  // Who speaks: the name is said where it is another than before, before their own lines "you".
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
    return found.reduce(function (all, one) {
      var who = speaker(one.block);
      if (who && (who.contains(one.block) || one.block.closest('.sender'))) return all;
      var name = who ? who.textContent : one.block.matches('.whose, .world-speaker *') ? aloud.texts(one) : '';
      var own = aloud.texts(one).split(': ')[0];
      if (who && name !== before && (own === aloud.texts(one) || name.trim().indexOf(own) !== 0)) all.push({ block: who, nodes: texts(who) });
      // What stands in the same head parts nobody from his name.
      if (name || !one.block.closest('.surface-head')) before = name;
      return all.concat(one);
    }, []);
  }

  // The one of the three answers that a sentence names: its face moves meanwhile.
  function face(sentence) {
    var of = sentence && sentence.nodes[0].parentElement;
    return of && of.closest('.answer');
  }
  var moved = null;
  // Where the screen stood when a reading began: it is there again when the reading is over, unless somebody has moved it.
  var stood = null;
  function marks(sentence) {
    if (moved) moved.removeAttribute('data-now');
    moved = face(sentence);
    if (moved) moved.setAttribute('data-now', '');
    if (sentence && stood === null) stood = window.scrollY;
    if (sentence) clearTimeout(nudge);
  }
  // Whoever is silent for so long, in milliseconds, after the last word hears once more what there is to do now; once.
  var SILENCE = 10000;
  var nudge = 0;
  var nudged = false;
  function waiting() {
    clearTimeout(nudge);
    if (!nudged) nudge = setTimeout(function () {
      var now = stays() && !document.hidden ? toDo() : [];
      nudged = now.length > 0;
      // It has been said before: no touch waits for it.
      now.forEach(function (one) { one.touched = true; });
      aloud.add(now);
    }, SILENCE);
  }
  function toDo() {
    if (dialog()) return said([].map.call(dialog().querySelectorAll('.show-it, #help-close'), words));
    var on = one('[data-ready]') || one('#start, .end-ways > .primary:not(#class-code)') || one('.walk-foot :is(.once-more, .primary, #walk-next):enabled') ||
      one('.pick > .hint, .slot:not(.folded) .slot-told, .answer-asks, .replies-title, .order > .hint');
    if (on) return said([words(on)]);
    var told = [].slice.call(document.querySelectorAll('#screen .told-text p:not(.silent *)')).pop();
    var all = told ? said([words(told)]) : [];
    // What is asked last, and what is said to do behind it.
    for (var at = all.length - 1; at > 0 && !/\?[»”"]*$/.test(all[at].text); at--);
    return all.length && /\?[»”"]*$/.test(all[at].text) ? all.slice(at) : all.slice(-1);
  }
  // What is told to whoever reads along stands open where two read together, before anything is touched: nothing moves later.
  // It is said once, behind the task.
  var aside = null;
  function besides() {
    var line = root.getAttribute('data-together') === 'on' && one('#screen .beside');
    if (line && line !== aside) {
      aside = line;
      line.open = true;
      line.setAttribute('data-new', '');
    }
  }
  function asideNow() {
    var line = one('#screen .beside[data-new]');
    if (!line || root.getAttribute('data-together') !== 'on') return [];
    line.removeAttribute('data-new');
    return [].map.call(line.querySelectorAll('p'), words);
  }
  ['wheel', 'touchmove', 'pointerdown', 'keydown'].forEach(function (name) {
    window.addEventListener(name, function () {
      stood = null;
      nudged = false;
      clearTimeout(nudge);
    }, { capture: true, passive: true });
  });
  function silent() {
    var back = stood;
    stood = null;
    if (held) {
      var tile = held;
      hold(last.thing = null);
      if (tile.isConnected) return tile.click();
    }
    // A way in, or on to the next lesson, that was named as the last of its page is taken by one touch; and it is in sight.
    var start = one('.module-opening #start') || one('.end-ways > .primary:not(#class-code)');
    if (start && stays() && !dialog() && !one('[data-ready]')) {
      start.setAttribute('data-ready', '');
      readyOn = one('#screen');
    }
    waiting();
    if (start && one('.end main') && !dialog()) return start.hasAttribute('data-ready') && bring(start);
    // A chat goes on at its end.
    if (back === null || one('#screen .chat')) return;
    if (dialog()) one('dialog .help-body').scrollTop = 0;
    // What is still to be touched is not left below the sheet.
    var left = one('#sheet') && one('.touch-tiles .touch-part:not(.touched)');
    var below = left ? left.getBoundingClientRect().bottom + 12 - one('.walk-foot').getBoundingClientRect().top : 0;
    // Nor does what was just opened go.
    var now = left && one('#answered');
    if (now && below > 0) below = Math.max(0, Math.min(below, now.getBoundingClientRect().top - one('.walk-bar').getBoundingClientRect().bottom - 8));
    var to = below > 0 ? window.scrollY + below : back;
    if (Math.abs(to - window.scrollY) < 8) return;
    window.scrollTo({ top: to, behavior: window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' });
  }
  // A picture is looked at while its words are heard: nothing scrolls to them. Nor does anything move away from a finger:
  // what was touched last waits for its second touch, or acts at each. Only what there is to choose and is not yet seen
  // comes into sight then; and replies stand in sight since they came, whatever is said above them. All of it
  // is done here.
  var fingerAt = 0;
  var under = null;
  var MOVES = '#screen :is(.option, .doorway, .order-card, .piece)';
  function rests(sentence) {
    var block = sentence.block;
    if (block.closest('.beside')) return true;
    var thing = block.closest('.option, .piece, .order-card, .bubble') || block;
    var chosen = under && under.isConnected && !thing.matches('.option:not([aria-pressed])');
    if (Date.now() - fingerAt > 1500 && !chosen && !block.closest('.kind-say') && !(one('#screen .replies') && !block.closest('.option'))) bring(thing);
    return true;
  }
  // Brings a thing between the bars by the smallest movement: its end, but not past its beginning.
  function bring(thing, least) {
    var behavior = window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
    if (dialog()) return thing.scrollIntoView({ block: 'nearest', behavior: behavior });
    var bar = one('.walk-bar');
    var foot = one('.walk-foot');
    var box = thing.getBoundingClientRect();
    var above = box.top - Math.max(80, bar ? bar.getBoundingClientRect().bottom + 8 : 0);
    var below = box.bottom + 8 - Math.min(window.innerHeight - 72, foot ? Math.max(foot.getBoundingClientRect().top, 160) : Infinity);
    var by = (below > 0 ? Math.max(0, Math.min(above, below)) : Math.min(0, above)) || least;
    if (by) window.scrollBy({ top: by, behavior: behavior });
  }
  // All replies are in sight as soon as they have come: later nothing moves.
  var replies = null;
  function offered() {
    var now = one('#screen .replies .options');
    if (now === replies) return;
    replies = now;
    // The app is on its way to the first line by then: to move at all stops it.
    if (now && stays()) setTimeout(function () { if (now.isConnected) bring(now, window.scrollY > 0 ? -1 : 1); }, 50);
  }

  // What there is for the child at a lesson's end: what was won, in one sentence, and the way on. How it went, what they can
  // do now, whose story is next and what there is to do at home is read where it is touched.
  var PRIZE = ['h1', '.end-head .prize', '.end-lead', '.end-ways > .primary:not(#class-code)'];
  // Of its opening: what it is about, who is in it, and how it begins.
  var OPENING = ['h1', '.lead', '.cast li', '.joke', '#start'];
  // In help: to show it to somebody, the numbers, that one may talk, what is for a grown-up, and the way out. What may have
  // happened is nobody's to hear who only wants to look.
  var HELP = '#help-title, .help-body > .lead, .call-button, #help-adult > summary';
  function list(places) {
    return [].reduce.call(places, function (all, one) { return all.concat(aloud.blocks(one)); }, []);
  }
  // A thing inside another one is read with it.
  function outer(place, css) {
    return list([].filter.call(place.querySelectorAll(css), function (one) { return !one.parentElement.closest(css); }));
  }
  function dialog() { return one('dialog[open]'); }
  function parts() { return one('.end main') ? PRIZE : one('.module-opening') && OPENING; }
  // What stood there when something was last read: its place, the words of its blocks, those of the sheet.
  var known = { place: null, texts: {}, sheet: '' };
  function standing() { return dialog() || one('.play #screen') || one('#app main'); }
  // All that may be read of a page by itself: a lesson's screen whole, of other pages what is for the child.
  function readable() {
    if (dialog()) return outer(dialog(), HELP).concat(list(dialog().querySelectorAll('#help-close')));
    if (one('.play #screen')) return aloud.blocks(one('main')).concat(aloud.below());
    return (parts() || ['h1', '.lead']).reduce(function (all, css) { return all.concat(list(one('main').querySelectorAll(css))); }, []);
  }
  function textOf(place) { return place ? place.textContent : ''; }
  function remember() {
    // What went away for a while, as the places of a card do, is not new when it is back; in a chat it is said once more.
    var same = known.place === standing() && !one('#screen .chat');
    known = { place: standing(), texts: same ? Object.assign({}, known.texts) : {}, sheet: textOf(one('#sheet')) };
    readable().forEach(function (one) { known.texts[aloud.texts(one)] = true; });
  }
  // What the sheet says. What fits is not said again where it was chosen.
  function told(sheet) {
    var good = sheet.closest('.walk-foot.good');
    return aloud.told(sheet).filter(function (one) { return !good || !one.nodes[0].parentElement.closest('.fits-told'); });
  }
  // All that is heard of a place when somebody asks for it; nothing where that is all of it. With a sheet up it is what was
  // chosen, and what is said of it.
  function all(place, sheet) {
    if (place.localName === 'dialog' || parts()) return readable();
    if (!sheet) return null;
    var at = function (css) { return aloud.blocks(place).filter(function (one) { return one.block.closest(css); }); };
    return at('#answered.bubble').concat(at('.kind-choice .ticked .option-text'), told(sheet), at('.both-orders'));
  }
  function whole(found) {
    remember();
    before = '';
    left = [];
    touched = [];
    fingerAt = 0;
    under = replies = null;
    offered();
    // Who must not be of the family stands in the task.
    if (one('.pick') && one('#check:disabled')) found = found.filter(function (one) { return !one.block.matches('.pick > .hint:first-child') || /\d/.test(aloud.texts(one)); });
    return named(found.filter(function (one) { return !late(one); }).concat(found.filter(late))).concat(asideNow());
  }
  // Whether it still says so there: a count that has changed is not said any more.
  function stands(one) { return saqbol.spoken(one.block.textContent).indexOf(one.text) >= 0; }
  // What was touched since; and whether a sentence was heard there to its end.
  var touched = [];
  function heard(one) { return touched.some(function (other) { return other.done && aloud.same(one, other); }); }
  // What was still to be said when something was touched is said behind that: no touch loses a question, nor a line of a chat
  // where the next one stands by then.
  var left = [];
  var whose = null; // Who said the first of it: that is said again.
  // How cards are moved comes behind their names.
  function late(one) { return one.block.matches('.order > .hint'); }
  function rest() {
    var all = left.filter(function (one) { return one.stays || one.block.isConnected && aloud.texts(one) === one.whole && stands(one); });
    left = [];
    if (whose && all.length && all[0].block.closest('.lines')) all = said([{ block: whose, nodes: texts(whose) }]).concat(all);
    // Cards may lie in another order by now.
    return one('.order-card') ? all.sort(function (a, b) { return late(a) - late(b) || (a.block === b.block ? a.from - b.from : a.block.compareDocumentPosition(b.block) & 4 ? -1 : 1); }) : all;
  }
  // Reads a thing that was touched, with `more`, and what is left of `still` behind it.
  var begins = 0; // When that has begun.
  function hear(thing, still, more) {
    if (one('.play #screen, .end main, .module-opening')) left = still.filter(function (one) { return !one.touched && !one.block.closest('.beside'); });
    whose = left.length ? speaker(left[0].block) : null;
    fingerAt = Date.now();
    begins = fingerAt + 320;
    touched = touched.concat(aloud.hear(thing, more));
  }
  // Who left the helpers is told.
  function leave(role, still) { hear(role, still, saqbol.spoken(role.closest('.roles').getAttribute('data-off'))); }
  function go(still) {
    left = one('.play #screen, .end main, .module-opening') ? still : [];
    soon();
  }
  // Reads what is new: a screen, a card, a line of a chat, what somebody says at a door, the sheet.
  var due = 0;
  var composed = ''; // The sentence that was read whole.
  function arrive() {
    due = 0;
    if (!stays()) return;
    var old = known;
    var more = rest();
    var sheet = one('#sheet');
    var lesson = one('.play #screen');
    remember();
    // The app takes a screen over as it stands.
    var other = old.place !== known.place && Object.keys(known.texts).join() !== Object.keys(old.texts).join();
    if (other && (lesson || dialog())) return aloud.start();
    // Doors that are lit now are asked about, whatever was heard of them before.
    var doors = !sheet && old.sheet && one('.doors-step');
    var found = readable().filter(function (one) {
      if (doors && one.block.closest('.doorway, .replies-title')) return true;
      return (other || !old.texts[aloud.texts(one)]) && !(lesson && one.block.matches('.step-title, .told-of *, summary'));
    });
    var here = one('.slot.here');
    if (mends || here && here !== led) found = mended();
    led = here;
    // A sentence that is complete is read whole, and whether it is to be said so is asked; once it helps, it is theirs to say.
    var now = !sheet && one('.say-now');
    var sentence = now ? one('.sentence').textContent : '';
    if (now && sentence !== composed) found = list(document.querySelectorAll('.sentence .said, .say-now'));
    composed = sentence;
    if (sheet && !dialog()) {
      if (known.sheet === old.sheet) return aloud.add(more);
      // What was asked has been answered, unless more is to be touched.
      if (!one('.touch-part:not(.touched)')) more = [];
      var beside = function (css) { return found.filter(function (one) { return one.block.closest(css); }); };
      found = beside('.bubble').concat(told(sheet), all(one('main'), sheet).filter(function (one) { return one.block.closest('.both-orders'); }), beside('.touch-done, .pause, .too, .say-now'), aloud.below());
      // That there are enough was said when they were chosen.
      if (one('.team')) found = found.filter(function (one) { return !old.texts[aloud.texts(one)]; });
    }
    var words = said(named(found));
    more = more.filter(function (one) { return !words.some(function (other) { return aloud.same(one, other); }); });
    // Where nobody is missing nothing is asked any more.
    if (one('.pick') && one('#check:enabled')) more = [];
    // Who is missing among the helpers comes right behind the one who was chosen.
    aloud.add(sheet || one('.pick') ? words.concat(more) : more.concat(words));
  }
  function soon() {
    if (aloud.listens()) due = due || setTimeout(function later() {
      // What was touched is read first.
      var wait = begins - Date.now();
      if (wait > 0) due = setTimeout(later, wait); else arrive();
    }, 300);
  }

  // An answer is heard before it is given, and so are a way on and whatever calls or opens in help: the first touch reads it,
  // and the second takes it. A hand on it says so until then.
  var TWICE = '#app :is(.option, .piece:enabled, .doorway, .once-more, #start, .end-ways > *, dialog :is(#help-close, .call-button, .number, .help-door:not([open]) > summary, .help-body button))';
  var readyOn = null;
  // Words that are read though they cannot be pressed, or are none of a reading.
  function words(of) { return { block: of, nodes: texts(of) }; }
  // A sentence is being mended: what to do now is heard, and what there is to choose in the place of what did not help; of
  // two such places the second when the first was mended, with what is missing there.
  var mends = false;
  var led = null;
  function mended() {
    var weak = one('.piece.weak');
    mends = false;
    return list(weak ? [weak.closest('.slot')] : []).filter(function (one) { return !one.block.closest('.piece.weak'); });
  }
  // What was not said yet is not answered: until then the voice goes on, however often the answer is touched. A voice that
  // never ends holds nobody for longer than this, in milliseconds.
  var LONGEST = 20000;
  var asksSince = 0;
  function unsaid(thing, still) {
    return thing.matches('.option, .doorway, #more, #rewind, #walk-next') && still.some(function (one) { return (one.stays || one.block.isConnected) && !one.touched && !heard(one) && !one.block.closest('.beside'); });
  }
  // What is heard again when it is touched, and what tells more than itself.
  var SAYS = '#app :is(.bubble, #sheet, .order :is(h2, li), #screen p, .end main :is(p, li, h2, .card), .end-head, .help-body :is(p, li), .cast li, .cover-text :is(h1, .lead))';
  var TELLS = 'a, button, summary, input, .order-card, .sort-card, .foot-row, #app :is(.kind-say .scene, .module-opening .scene, .corridor > li, .endings .ahead, .kind-choice .answered)';
  // What was said of an answer, and what followed a reply, is heard before one goes on or back; so is the page of a story,
  // where a second touch that is no habit goes on all the same.
  function onward(target) { return one('#screen .chat, #sheet, .kind-say') && target.closest('.walk-foot :is(#more, #rewind, #walk-next)'); }
  // A finger stops the app on its way to the first line of a page: a touch that is none takes it there.
  function top() { window.scrollTo(0, 0); }
  var HABIT = 700; // Milliseconds.
  // Whether a touch changes nothing of what is being said: on an answer that waits for it, on what is being read, and where
  // nothing is to be touched.
  function goes(event, still, now) {
    var target = event.target;
    if (!target.closest) return false;
    var thing = target.closest(TWICE);
    var on = false;
    var way = onward(target);
    if (way || thing && thing.hasAttribute('data-ready') && readyOn === one('#screen')) {
      thing = way || thing;
      asksSince = asksSince || event.timeStamp;
      var story = way && !one('#screen .chat, #sheet');
      on = event.timeStamp - asksSince < (story ? HABIT : LONGEST) && unsaid(thing, still.length ? still : left);
      if (way && !on) asksSince = 0;
      if (story) way.toggleAttribute('data-ready', on);
      if (story && on) top();
    } else if (stays() && untold(target.closest('#app .touch-part:not(.touched)'), still)) {
      thing = target.closest('.touch-part');
      asksSince = asksSince || event.timeStamp;
      on = event.timeStamp - asksSince < LONGEST;
      if (!on) asksSince = 0;
      hold(on ? thing : null);
    } else if (!thing && stays() && !target.closest(TELLS)) {
      var place = target.closest(SAYS);
      on = !place || !!now && place.contains(now.block);
    }
    if (!on) return false;
    fingerAt = Date.now();
    if (thing) {
      event.preventDefault();
      event.stopPropagation();
    }
    return true;
  }
  // What comes of a thing is told to its end before the next one is touched: that one waits, and then it is touched by itself.
  var held = null;
  function hold(thing) {
    if (held) held.removeAttribute('data-held');
    held = thing;
    if (thing) thing.setAttribute('data-held', '');
  }
  function untold(tile, still) { return tile && one('#sheet') && (!still.length || still.some(function (one) { return one.block.closest('#sheet') && !one.touched; })); }
  // A second touch by habit is none: on a thing that is read first and then taken, nor does it move a card back where another
  // one lies under the finger by then. There keys count each time.
  var last = { at: -1000 };
  window.addEventListener('click', function (event) {
    if (root.getAttribute('data-band') !== 'a' || !event.target.closest) return;
    var card = event.detail && event.target.closest('#app .order-card button');
    var thing = !card && aloud.listens() && (event.target.closest(TWICE) || event.target.closest('#app .touch-part'));
    if (!card && !thing) return;
    var again = event.timeStamp - last.at < (card ? 400 : HABIT) && (card ? Math.abs(event.clientX - last.x) + Math.abs(event.clientY - last.y) < 40 : thing === last.thing);
    if (card || !again) last = { at: event.timeStamp, x: event.clientX, y: event.clientY, thing: thing };
    if (!again) return;
    fingerAt = Date.now();
    event.preventDefault();
    event.stopImmediatePropagation();
  }, true);
  function asks(target) {
    var thing = target.closest && target.closest(TWICE);
    var screen = one('#screen');
    var ready = one('[data-ready]');
    if (ready) ready.removeAttribute('data-ready');
    if (readyOn !== screen) ready = null;
    readyOn = screen;
    if (!thing || !aloud.listens() || !aloud.button()) return null;
    asksSince = 0;
    if (thing === ready) {
      touched = [];
      return null;
    }
    thing.setAttribute('data-ready', '');
    return thing;
  }
  // What was pressed; whether nobody else reads it. `still`: what was still to be said.
  function press(event, still) {
    var target = event.target;
    if (!target.closest) return false;
    // It is about to be said.
    if (due && onward(target)) {
      if (one('.kind-say')) top();
      event.preventDefault();
      event.stopPropagation();
      return true;
    }
    // A second touch comes before the first one was read.
    if (!still.length) still = left;
    if (!still.length) touched = [];
    left = [];
    hold(null);
    var asked = asks(target);
    under = asked || !target.closest(TWICE) ? target.closest(MOVES) : null;
    if (asked) {
      event.preventDefault();
      event.stopPropagation();
      hear(asked, still);
      return true;
    }
    if (!stays()) return false;
    // A picture tells its page again.
    if (target.closest('#app :is(.kind-say .scene, .module-opening .scene)')) {
      aloud.start();
      return true;
    }
    // A door where nobody can knock says whose it is, and an ending that was not found how one comes to it.
    var says = target.closest('#app .corridor > li');
    says = says && says.querySelector('.doorway:is(:disabled, .open) .door-name') || target.closest('.endings .ahead') && one('.endings .hint');
    if (says) {
      aloud.add(said([words(says)]));
      return true;
    }
    mends = !!target.closest('#mend');
    // A tick that waits says for what, also to whoever hears the page by other means; a way on that waits asks once more.
    var grey = target.matches('.foot-row') && (one('#check:disabled') || one('#walk-next:disabled'));
    var box = grey && grey.getBoundingClientRect();
    if (box && event.clientX >= box.left && event.clientX <= box.right && event.clientY >= box.top && event.clientY <= box.bottom) {
      if (grey.id !== 'check') {
        aloud.add(still.concat(toDo().filter(function (one) { return !still.some(function (other) { return aloud.same(one, other); }); })));
        return true;
      }
      var waits = one('.pick > .hint') || one('#kept');
      var region = one('#said');
      if (region) region.appendChild(document.createElement('p')).textContent = waits.textContent;
      hear(waits, still);
      return true;
    }
    // Of an answer that was not chosen its reason is heard with it, where it is open.
    var answer = target.closest('#app .kind-choice .answered');
    var thing = answer && !answer.querySelector('summary') ? answer : target.closest('#app .order-card') ||
      target.closest('#app :is(button, .sort-card)') || target.closest(SAYS);
    if (!thing || !thing.closest('main, #sheet, .answer-bar, .once-more, #mend, .help-body')) {
      // Where nothing is to be touched nothing is lost either.
      if (!target.closest('a, button, summary')) go(still);
      return true;
    }
    // What is said of a thing is said again with it.
    if (thing.matches('.touch-part')) {
      known.sheet = '';
      asksSince = 0;
    }
    // What is still to be done is said with each of the helpers and pieces.
    if (thing.matches('.role, .piece')) [].forEach.call(document.querySelectorAll('.pick > .hint:first-child, .slot-told'), function (one) { delete known.texts[one.textContent]; });
    // They have heard an answer before they gave it; who leaves the helpers is heard to.
    if (thing.matches('.role[aria-pressed=true]')) leave(thing, still);
    else if (thing.matches('.together[aria-pressed=true]')) {
      var off = Object.assign(said([words(thing)])[0], { text: thing.getAttribute('data-off'), touched: true });
      aloud.add([off].concat(still.filter(function (one) { return !one.touched; })));
    }
    else if (thing.matches('.option, .doorway, .piece, .once-more')) {
      // What somebody says of it is theirs, also where they spoke before.
      before = '';
      soon();
    } else hear(thing, still);
    return true;
  }
  // What somebody opens is read.
  document.addEventListener('toggle', function (event) {
    var open = event.target;
    if (!open.open || !stays() || !open.closest || open.matches('.beside, #help-adult') || !open.closest('main, .walk-foot, .help-body')) return;
    aloud.add(said([].concat.apply([], [].slice.call(open.children, 1).map(function (one) { return aloud.blocks(one); }))));
    remember();
  }, true);

  saqbol.young = {
    chores: '.build .hint, .sentence.empty, .look-boxes .touch-part:not(.touched), .slot-number, .replies .replies-title, :is(.roles, .team) ~ .hint',
    stays: stays, marks: marks, rests: rests, silent: silent, all: all, whole: whole, arrive: arrive, soon: soon, press: press, goes: goes, stands: stands, heard: heard,
  };
  new MutationObserver(function () {
    besides();
    offered();
    soon();
  }).observe(one('#app') || root, { childList: true, subtree: true, characterData: true });
  besides();
  soon();
})();
