// What is judged is seen before it is: as long as the end of a situation lies below the three answers, a mark on the bar's
// edge says so, and a press of a finger or a mouse on an answer first scrolls there, once. Keys and whoever hears the page
// are never held up. It comes after the first screen.
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
  function look() {
    var foot = app.querySelector('.asks .answer-bar');
    asked = foot && app.querySelector('.situation');
    if (asked && asked.parentNode !== step) grows.observe(step = asked.parentNode);
    if (!asked || rests) return;
    // On a small screen the answers stay there alone.
    var stays = [foot, foot.parentNode].some(function (bar) { return getComputedStyle(bar).position === 'sticky'; });
    if (!stays || end() <= foot.getBoundingClientRect().top + 4) see();
    foot.toggleAttribute('data-below', seen !== asked || end() + scrollY > deep + 1);
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
    var foot = event.target.closest && event.target.closest('[data-below]');
    if (!foot || !asked) return;
    var mark = event.target.closest('.below');
    if (!mark && !(event.target.closest('.answer') && event.detail)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
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
