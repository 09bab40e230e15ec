// What is judged is seen before it is: as long as the end of a situation lies below the three answers, a mark on the bar's
// edge says so, and a press of a finger or a mouse on an answer first scrolls there, once. Keys and whoever hears the page
// are never held up. A profile that was not opened is answered like anything else, and open with the verdict. Where the
// answers themselves lie below the screen, the mark leads to them. Replies of a chat that lie below have a mark as well; and
// what one opens on a board comes up with its ways. It comes after the first screen.
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

  function end() {
    var parts = asked.querySelectorAll('.detail, .opens, .scene-things');
    return (parts[parts.length - 1] || asked).getBoundingClientRect().bottom;
  }
  function more() {
    var bar = app.querySelector('.walk-foot');
    var replies = app.querySelectorAll('.replies .option, .build .piece');
    var last = replies[replies.length - 1];
    if (!bar) return;
    bar.toggleAttribute('data-more', !!last && getComputedStyle(bar).position === 'sticky' &&
      last.getBoundingClientRect().bottom > bar.getBoundingClientRect().top + 8);
  }
  function look() {
    more();
    var foot = app.querySelector('.asks .answer-bar');
    asked = foot && app.querySelector('.situation');
    if (asked && asked.parentNode !== step) grows.observe(step = asked.parentNode);
    if (!asked || rests) return;
    // On a small screen the answers stay there alone.
    var stays = [foot, foot.parentNode].some(function (bar) { return getComputedStyle(bar).position === 'sticky'; });
    var place = foot.getBoundingClientRect();
    var under = !stays && place.bottom > innerHeight + 4;
    foot.toggleAttribute('data-under', under);
    foot.toggleAttribute('data-partly', under && place.top <= innerHeight - 80);
    if (!stays || end() <= place.top + 4) see();
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
    var open = app.querySelector('.pinned.open');
    var bar = app.querySelector('.walk-bar');
    var foot = app.querySelector('.walk-foot');
    if (!open || !bar || !foot) return;
    var box = open.getBoundingClientRect();
    var low = getComputedStyle(foot).position === 'sticky' ? foot.getBoundingClientRect().top : innerHeight;
    move(Math.min(box.top - bar.getBoundingClientRect().bottom - 8, Math.max(0, box.bottom + 8 - low)));
  }

  document.addEventListener('click', function (event) {
    if (event.target.matches && event.target.matches('[data-more]')) {
      return document.querySelector('.replies, .build').scrollIntoView({ block: 'end', behavior: 'smooth' });
    }
    var foot = event.target.closest && event.target.closest('.asks .answer-bar');
    if (event.target.closest && event.target.closest('.clue')) setTimeout(opened, 60);
    if (!foot || !asked) return;
    var mark = event.target.closest('.below');
    if (mark && foot.hasAttribute('data-under')) return move(foot.getBoundingClientRect().bottom - innerHeight);
    var answer = event.target.closest('.answer');
    if (foot.hasAttribute('data-below') && (mark || answer && event.detail)) {
      event.preventDefault();
      event.stopImmediatePropagation();
      see();
      move(end() + 12 - foot.getBoundingClientRect().top);
      look();
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
