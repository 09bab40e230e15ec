// Pages to read: a way that leads to a closed line of the same page opens it, brings it into view and the focus to it; at the
// end of the line a way leads back to the list, and closes it again. A way to a section leads there. All of it works as soon
// as the page is shown, before the app is here, and the address says nothing of what was chosen.
(function () {
  'use strict';
  document.addEventListener('click', function (event) {
    var way = event.target.closest && event.target.closest('.ways-here a, .way-up');
    if (!way || event.button || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    var to = document.getElementById(way.getAttribute('data-id'));
    var line = way.closest('details');
    var shown = to;
    if (line) {
      line.open = false;
      shown = to.closest('section');
    } else if (to.localName === 'summary') to.parentNode.open = true;
    else to.tabIndex = -1;
    to.focus({ preventScroll: true });
    shown.scrollIntoView({ block: 'start', behavior: 'instant' });
  }, true);
})();
