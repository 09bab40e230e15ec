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

  // What another page has said is not read there again.
  window.addEventListener('hashchange', function () { region.textContent = ''; });

  // The focus never falls off the page: where the answer took away what had it, it goes to what can be pressed next.
  function follow() {
    var now = document.activeElement;
    var lost = focused && (!focused.isConnected || focused.disabled);
    if (!focused || (now !== document.body && !(lost && now === focused))) return;
    var card = lost && focused.closest('.order-card');
    var next = lost ? card && card.querySelector('button:enabled') || document.querySelector('.up .primary:enabled') ||
      document.querySelector('.step button:enabled:not(.chat-tab)') ||
      document.querySelector('.foot-row .primary:enabled') || document.getElementById('screen') : focused;
    if (!next) {
      next = document.querySelector('#app main');
      if (next) next.tabIndex = -1;
    }
    focused = null;
    // A chat is scrolled by the app, to what is said now; and what stays at the bottom is seen already: the browser would
    // scroll to the page's end for it.
    if (next) next.focus({ preventScroll: next.localName === 'main' || !!next.closest('.chat, .walk-foot') });
  }

  // A little further, up to a limit, where the bar would leave less than a line of what stands before a thing, a head without
  // its name, or a strip of a picture.
  function uncut(thing, top, by, most) {
    document.querySelectorAll('.step :is(p, li, h2, button, .bubble, .sender, .map, .surface-head, img)').forEach(function (one) {
      if (one.contains(thing) || thing.contains(one)) return;
      var box = one.getBoundingClientRect();
      var left = box.bottom - by - top;
      var least = one.matches('img, .surface-head') ? Math.min(box.height, 60) : 30;
      if (box.top - by < top - 2 && left > 0 && left < least) by = Math.min(Math.max(by, box.bottom - top + 4), Math.max(by, most));
    });
    return by;
  }

  // When the sheet has risen, it and what it speaks of are both seen: from the first thing to the last. The page moves just
  // as far as that takes, and where all of it is seen, not at all.
  var risen = null;
  function show() {
    var sheet = document.getElementById('sheet');
    if (sheet === risen) return;
    risen = sheet;
    document.querySelectorAll('#app [data-stays]').forEach(function (foot) { foot.removeAttribute('data-stays'); });
    if (!sheet) return;
    stay(sheet.parentNode);
    var stood = scrollY;
    bring(sheet, matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth');
    // While the page is growing or shrinking, a browser may drop a scroll that takes its time.
    setTimeout(function () { if (sheet.isConnected && scrollY === stood) bring(sheet, 'instant'); }, 300);
  }
  // Where the foot goes with the page, because letters are large or the screen is low, what was answered may lie far above
  // it, and something else just above: where both have room, the sheet stays.
  function stay(foot) {
    var bar = kept(document.querySelector('.walk-bar'));
    var room = innerHeight - bar - foot.offsetHeight;
    if (bar && getComputedStyle(foot).position !== 'sticky' && room >= 90 && room > innerHeight / 4) foot.setAttribute('data-stays', '');
  }
  // How much of the bar stays at the top: its last row, where there is little room.
  function kept(bar) {
    var style = bar && getComputedStyle(bar);
    return style && style.position === 'sticky' ? bar.offsetHeight + (parseFloat(style.top) || 0) : 0;
  }
  function bring(sheet, behavior) {
    var foot = sheet.parentNode;
    var things = document.querySelectorAll('#answered, .rows > .weak');
    // On a map, what was asked: it stands at its end.
    var asked = foot.hasAttribute('data-stays') ? document.querySelectorAll('.map-step .ticked') : [];
    if (asked.length) things = asked;
    var thing = things[0] || document.getElementById('screen');
    if (getComputedStyle(foot).position !== 'sticky') return foot.scrollIntoView({ block: 'end', behavior: behavior });
    var bar = document.querySelector('.walk-bar');
    var top = kept(bar) + 8;
    var above = thing.getBoundingClientRect().top - top;
    var below = (things[things.length - 1] || thing).getBoundingClientRect().bottom + 8 - foot.getBoundingClientRect().top;
    // The right answer beside one's own, and what is well on a telephone, are seen as well where all has room.
    document.querySelectorAll('.choice .right, .hands-row.right, .rows > li').forEach(function (one) {
      var box = one.getBoundingClientRect();
      var first = Math.min(above, box.top - top);
      var last = Math.max(below, box.bottom + 8 - foot.getBoundingClientRect().top);
      if (last <= first) above = first, below = last;
    });
    // Down as far as its end needs, but not past its beginning.
    var by = Math.min(above, Math.max(0, below));
    if (by > 0) by = uncut(thing, top, by, above);
    if (by) scrollBy({ top: by, behavior: behavior });
  }

  // What stays at the top and at the bottom of a lesson, for the styles: the head of a chat stands below the one, and what
  // is scrolled to above the other.
  function measure() {
    [['bar', '.walk-bar'], ['foot', '.walk-foot'], ['head', '.chat-head']].forEach(function (kept) {
      var stays = document.querySelector('#app ' + kept[1]);
      if (!stays) return;
      var help = stays.querySelector('.help-button');
      if (help) document.documentElement.style.setProperty('--over', Math.min(0, 2 - help.offsetTop) + 'px');
      // On a low screen the foot goes with the page, and of the bar its last row stays.
      var style = getComputedStyle(stays);
      var height = style.position === 'sticky' ? stays.offsetHeight + (help && parseFloat(style.top) || 0) : 0;
      document.documentElement.style.setProperty('--' + kept[0], height + 'px');
      if (kept[0] === 'head') headed(stays, height);
    });
  }
  // A head that grows, because somebody else writes, must not cover the first line of what is said now.
  var head = {};
  function headed(stays, height) {
    var now = document.getElementById('chat-now');
    if (head.of === stays && head.height < height && now)
      now.scrollIntoView({ block: now.offsetHeight * 2 > innerHeight ? 'start' : 'nearest' });
    head = { of: stays, height: height };
  }
  var watched = new ResizeObserver(measure);
  function watch() {
    document.querySelectorAll('#app :is(.walk-bar, .walk-foot, .chat-head)').forEach(function (stays) { watched.observe(stays); });
  }

  // Whether the switches of boot.js and aloud.js are on.
  var root = document.documentElement;
  function pressed() {
    ['together', 'recorded'].forEach(function (name) {
      var button = document.querySelector('#app .' + name);
      if (button) button.setAttribute('aria-pressed', String(root.getAttribute('data-' + name) === 'on'));
    });
  }
  new MutationObserver(pressed).observe(root, { attributeFilter: ['data-together', 'data-recorded'] });
  pressed();

  new MutationObserver(function (changes) {
    heard(changes);
    pressed();
    follow();
    show();
    watch();
  }).observe(app, { childList: true, subtree: true, attributeFilter: ['disabled'] });
  watch();
  show();
  document.addEventListener('focusin', function (event) { focused = event.target; });
  document.addEventListener('focusout', function (event) {
    // Somebody has pressed beside it. What was taken away is looked after before that; what was moved may have it again.
    setTimeout(function () { if (focused === event.target && document.activeElement !== focused) focused = null; }, 0);
  });
  if (document.activeElement !== document.body) focused = document.activeElement;

  // Past the bar, to what the page is about.
  document.addEventListener('click', function (event) {
    if (!event.target.closest || !event.target.closest('.skip')) return;
    var main = document.querySelector('#app main');
    main.tabIndex = -1;
    main.focus();
  });

  // The answers of a situation by their numbers, unless somebody types in a field or reads what lies above the page.
  document.addEventListener('keydown', function (event) {
    if (event.repeat || event.ctrlKey || event.altKey || event.metaKey || !/^[1-3]$/.test(event.key)) return;
    if (event.target.closest('input, textarea, select, [contenteditable]') || document.querySelector('dialog[open]')) return;
    var answers = document.querySelectorAll('.answer-bar .answer:enabled');
    var answer = answers[event.key - 1];
    if (!answer) return;
    event.preventDefault();
    answer.click();
  });

  // Enter and a clicker's Page Down press the sheet's button, wherever the page was scrolled; a whole class has its own
  // keys (full.js).
  document.addEventListener('keydown', function (event) {
    var free = event.key === 'Enter' && !event.target.closest('a, button, summary, input, dialog');
    if ((event.key !== 'PageDown' && !free) || event.repeat || event.defaultPrevented) return;
    var button = document.querySelector('.page:not(.whole) .up .primary:enabled');
    if (!button || document.querySelector('dialog[open]')) return;
    event.preventDefault();
    button.click();
  });

  // A card is dragged by its grip: its own buttons are pressed as often as it takes.
  document.addEventListener('pointerdown', function (event) {
    var grip = event.target.closest && event.target.closest('.grip');
    if (!grip || event.button) return;
    event.preventDefault();
    var card = grip.parentNode;
    var from = event.clientY;
    var by = 0;
    card.classList.add('held');
    grip.setPointerCapture(event.pointerId);
    grip.onpointermove = function (event) {
      card.style.transform = 'translateY(' + (event.clientY - from) + 'px)';
    };
    grip.onpointerup = grip.onpointercancel = function (event) {
      var middle = card.getBoundingClientRect().top + card.offsetHeight / 2;
      var cards = Array.prototype.slice.call(card.parentNode.children);
      var at = cards.indexOf(card);
      cards.forEach(function (other, place) {
        var box = other.getBoundingClientRect();
        var line = box.top + box.height / 2;
        if (place < at && middle < line) by--;
        if (place > at && middle > line) by++;
      });
      grip.onpointermove = grip.onpointerup = grip.onpointercancel = null;
      card.classList.remove('held');
      card.style.transform = '';
      if (event.type === 'pointerup') move();
    };
    function move() {
      if (!by) return;
      card.querySelector(by < 0 ? '.up' : '.down').click();
      by -= Math.sign(by);
      requestAnimationFrame(move);
    }
  });

  // A key that is held down presses once: what comes next is not pressed by it.
  document.addEventListener('keydown', function (event) {
    if (event.repeat && event.key === 'Enter' && event.target.closest('a, button, summary')) event.preventDefault();
  }, true);
})();
