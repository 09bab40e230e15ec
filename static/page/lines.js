// Pages to read: a way that leads to a closed line of the same page opens it, brings it into view and the focus to it; at the
// end of the line a way leads back to the list, and closes it again. So does the browser's own Back: at night it is the
// first thing a thumb does, and it must not lead out of the page. A way to a section leads there. All of it works as soon
// as the page is shown, before the app is here, and the address says nothing of what was chosen.
(function () {
  'use strict';
  // The address of the page whose line is open with a step of the history behind it; empty where there is none.
  var open = '';
  var back = false; // Whether the address changes because of that step.

  document.addEventListener('click', function (event) {
    var way = event.target.closest && event.target.closest('.ways-here a, .way-up, .read-open summary');
    if (!way || event.button || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (way.localName === 'summary') {
      if (!way.parentNode.open) step();
      return;
    }
    event.preventDefault();
    var to = document.getElementById(way.getAttribute('data-id'));
    if (way.closest('details')) return open ? history.back() : close();
    if (to.localName === 'summary') {
      to.parentNode.open = true;
      step();
    } else to.tabIndex = -1;
    show(to, to);
  }, true);

  function show(to, shown) {
    to.focus({ preventScroll: true });
    shown.scrollIntoView({ block: 'start', behavior: 'instant' });
  }

  // Closes what is open, and leads to the list.
  function close() {
    var to = null;
    Array.prototype.forEach.call(document.querySelectorAll('.read-open details[open]'), function (line) {
      var up = line.querySelector('.way-up');
      if (!up) return;
      line.open = false;
      to = document.getElementById(up.getAttribute('data-id'));
    });
    if (to) show(to, to.closest('section'));
  }

  // A step of the history, for Back to take. What stays behind it is a bare address: hiding the page (leave.js) leaves no
  // more of it than before.
  function step() {
    if (open || !document.querySelector('.way-up')) return;
    var address = location.hash;
    try {
      // The list is shown, not where the page was before.
      history.scrollRestoration = 'manual';
      history.replaceState(null, '', '#');
      history.pushState(null, '', address);
      open = address;
    } catch (error) {
      location.replace(address);
    }
  }

  window.addEventListener('popstate', function () {
    // Every other way to this page or from it has an address.
    if (!open || location.hash || !document.querySelector('.ways-here')) return;
    history.replaceState(null, '', open);
    open = '';
    back = true;
    close();
    // Not before the browser has done with this step: it would lead to where the page was.
    setTimeout(function () { history.scrollRestoration = 'auto'; }, 500);
  });
  // The app need not hear of it.
  window.addEventListener('hashchange', function (event) {
    if (back) event.stopImmediatePropagation();
    else if (open) open = /\/read\//.test(location.hash) ? location.hash : '';
    back = false;
  }, true);
})();
