// Pages to read: a way that leads to a closed line of the same page opens it, brings it into view and the focus to it. It
// works as soon as the page is shown, before the app is here, and the address says nothing of what was chosen.
(function () {
  'use strict';
  document.addEventListener('click', function (event) {
    var way = event.target.closest && event.target.closest('.ways-here a');
    if (!way || event.button || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    var line = document.getElementById(way.getAttribute('data-id'));
    line.parentNode.open = true;
    line.focus({ preventScroll: true });
    line.scrollIntoView({ block: 'start', behavior: 'instant' });
  }, true);
})();
