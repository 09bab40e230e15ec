// What is judged is seen before it is: as long as the end of a situation lies below the three answers, a mark in the bar
// says so, and a press of a finger or a mouse on an answer first scrolls there, once; a finger on that answer says that it
// counts now. Keys and whoever hears the page are never held up. A post or an advert is asked about as a whole: what people
// write below it holds nobody up. A profile that was not opened is answered like anything else, and open with the verdict. Wherever the
// last thing that can be chosen lies below the foot's edge, an arrow says so and leads down, a screen at most; and what one
// opens on a board comes up with its ways. It comes after the first screen.
(function () {
  'use strict';
  var app = document.getElementById('app');
  if (!app) return;
  var asked = null; // The situation on the screen, until its end was seen.
  var seen = null; // The one whose end was seen,
  var deep = 0; // and how far down the page it was: letters that come later, or what somebody opens, push it down.
  var step = null;
  var grows = new ResizeObserver(look);
  var rests = 0; // A screen that comes is scrolled to its top first: what is seen before that was not looked at.

  // Half a line that is cut was read.
  var CUT = 12;
  function end() {
    var parts = asked.querySelectorAll('.detail, .opens, .scene-things');
    return (parts[parts.length - 1] || asked).getBoundingClientRect().bottom;
  }
  // The last thing that can be chosen here. In a class that is what the teacher presses, and stands in the bar.
  function last() {
    var all = app.querySelectorAll(app.querySelector('.whole') ? '.replies .option, .build .piece' : '.step button:enabled');
    for (var at = all.length; at--;) {
      if (all[at].getClientRects().length && !all[at].closest('.aloud, .hurry, .chat-head, .countdown, [aria-hidden]')) return all[at];
    }
  }
  // The edge above which things are seen; the strip with the arrow goes as soon as there is nothing below.
  function low(bar) {
    var mark = getComputedStyle(bar, '::before');
    var strip = mark.position === 'absolute' ? 0 : parseFloat(mark.height) || 0;
    return getComputedStyle(bar).position === 'sticky' ? bar.getBoundingClientRect().top + strip : innerHeight;
  }
  var shown = null; // What the arrow leads down to.
  function more() {
    var bar = app.querySelector('.walk-foot');
    if (!bar) return;
    var choose = !bar.matches('.up') && !bar.querySelector('.answer-bar') && last();
    // Where nothing is chosen it is what is told, or how a chat ended, and where the way on lies below, that; the youngest
    // hear it.
    var told = document.querySelector(':root:not([data-band="a"]) #app :is(.kind-say .told, .chat-over)');
    var stays = getComputedStyle(bar).position === 'sticky';
    shown = choose || !bar.matches('.up') && told && (stays ? told : bar.querySelector('#walk-next')) || null;
    var below = shown && shown.getBoundingClientRect().bottom > low(bar) + 8;
    if (below) bar.setAttribute('data-more', stays ? '' : 'low');
    else bar.removeAttribute('data-more');
  }
  // Down to something, but no further than to what stands below the screen now.
  function down(to, edge) {
    var heads = ['.walk-bar', '.chat-head'].map(function (head) {
      head = app.querySelector(head);
      return head && getComputedStyle(head).position === 'sticky' ? head.getBoundingClientRect().bottom : 0;
    });
    move(Math.min(to.getBoundingClientRect().bottom + 12 - edge, edge - Math.max.apply(null, heads) - 40));
  }
  function look() {
    // Letters that come late, or grow, and pictures change how far down all of it goes.
    var now = app.querySelector('#screen');
    if (now && now !== step) {
      grows.disconnect();
      grows.observe(step = now);
    }
    more();
    var foot = app.querySelector('.asks .answer-bar');
    asked = foot && app.querySelector('.situation');
    if (!asked || rests) return;
    // On a small screen the answers stay there alone.
    var stays = [foot, foot.parentNode].some(function (bar) { return getComputedStyle(bar).position === 'sticky'; });
    var place = foot.getBoundingClientRect();
    var under = !stays && place.bottom > innerHeight + 4;
    foot.toggleAttribute('data-under', under);
    foot.toggleAttribute('data-partly', under && place.top <= innerHeight - 80);
    if (!stays || end() <= place.top + CUT) see();
    foot.toggleAttribute('data-below', seen !== asked || end() + scrollY > deep + 1);
  }
  function shut() {
    return asked.querySelector('.opens:not([open])');
  }
  function see() {
    seen = asked;
    deep = end() + scrollY;
  }
  function move(by) {
    var still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (by) scrollBy({ top: by, behavior: still ? 'instant' : 'smooth' });
  }
  // What was opened is seen with all that it asks, as far as there is room.
  function opened() {
    var open = app.querySelector('.pinned.open, .glass, .phone-page.opened');
    var bar = app.querySelector('.walk-bar');
    var foot = app.querySelector('.walk-foot');
    if (!open || !bar || !foot) return;
    var box = open.getBoundingClientRect();
    // The number of a magnifier's line stands on its rim.
    var top = (open.querySelector('.glass-at') || open).getBoundingClientRect().top;
    var low = getComputedStyle(foot).position === 'sticky' ? foot.getBoundingClientRect().top : innerHeight;
    move(Math.min(top - bar.getBoundingClientRect().bottom - 8, Math.max(0, box.bottom + 8 - low)));
  }

  document.addEventListener('click', function (event) {
    var bar = event.target.closest && event.target.closest('.walk-foot');
    if (bar && bar.hasAttribute('data-more') && event.target.matches('.walk-foot, .foot-row')) {
      // The strip with the arrow lies above the edge of a screen whose foot is not in sight.
      var edge = low(bar) - (bar.getAttribute('data-more') === 'low' ? 48 : 0);
      return shown && down(shown, edge);
    }
    var foot = event.target.closest && event.target.closest('.asks .answer-bar');
    if (event.target.closest && event.target.closest('.clue, .lens-step .print, .phone-page button, #more')) setTimeout(opened, 60);
    if (!foot || !asked) return;
    var mark = event.target.closest('.below');
    if (mark && foot.hasAttribute('data-under')) return down(foot.lastElementChild, innerHeight);
    var answer = event.target.closest('.answer');
    if (foot.hasAttribute('data-below') && (mark || answer && event.detail && !asked.querySelector('.at-feed, .at-advert'))) {
      event.preventDefault();
      event.stopImmediatePropagation();
      see();
      look();
      if (answer) answer.setAttribute('data-again', '');
      move(end() + 12 - foot.getBoundingClientRect().top);
    } else if (answer && shut()) shut().open = true;
  }, true);
  function soon() {
    clearTimeout(rests);
    rests = setTimeout(function () { rests = 0; look(); }, 80);
  }
  new MutationObserver(soon).observe(app, { childList: true, subtree: true });
  addEventListener('scroll', look, { passive: true });
  addEventListener('resize', look);
  look();
})();
