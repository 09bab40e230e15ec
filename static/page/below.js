// What is judged is seen before it is: as long as the end of a situation lies below the three answers, a mark on the bar's
// edge says so, and a press of a finger or a mouse on an answer first scrolls there, once. Keys and whoever hears the page
// are never held up. A profile that was not opened is opened by that press. Replies of a chat that lie below have a mark as
// well. It comes after the first screen.
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
    var replies = app.querySelectorAll('.replies .option');
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
    if (!stays || end() <= foot.getBoundingClientRect().top + 4) see();
    foot.toggleAttribute('data-below', seen !== asked || end() + scrollY > deep + 1);
  }
  function shut() {
    return asked.querySelector('.opens:not([open])');
  }
  function see() {
    seen = asked;
    deep = end() + scrollY;
  }
  function down(foot) {
    var still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    scrollBy({ top: end() + 12 - foot.getBoundingClientRect().top, behavior: still ? 'instant' : 'smooth' });
  }

  document.addEventListener('click', function (event) {
    if (event.target.matches && event.target.matches('[data-more]')) {
      return document.querySelector('.replies').scrollIntoView({ block: 'end', behavior: 'smooth' });
    }
    var foot = event.target.closest && event.target.closest('.asks .answer-bar');
    if (!foot || !asked || !(foot.hasAttribute('data-below') || shut())) return;
    var mark = event.target.closest('.below');
    if (!mark && !(event.target.closest('.answer') && event.detail)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (shut()) shut().open = true;
    see();
    down(foot);
    look();
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
