// A press counts where it was aimed.
(function () {
  'use strict';
  var saqbol = window.saqbol;
  if (!saqbol) return; // The browser is too old for the app.

  // The second press of a double click, or a second tap within a moment, meets what the first one has brought: it would
  // answer a card that nobody has read. It counts only on the same control, with nothing new on the page, and does not
  // take back a mark. Keys are never held back: their clicks have no detail.
  var drawn = 0; // How many elements have come so far.
  var first = null;
  var finger = false;
  saqbol.watch = function () {
    new MutationObserver(function (changes) {
      changes.forEach(function (change) {
        change.addedNodes.forEach(function (node) {
          if (node.nodeType === 1 && !(first && first.control.contains(node))) drawn++;
        });
      });
    }).observe(document.getElementById('app'), { childList: true, subtree: true });
  };
  window.addEventListener('pointerdown', function (event) { finger = event.pointerType === 'touch'; }, true);
  window.addEventListener('click', function (event) {
    var control = event.detail && event.target.closest && event.target.closest('a, button, summary');
    if (!control) return;
    var past = first ? event.timeStamp - first.time : Infinity;
    var second = event.detail > 1 ? past < 1500 : finger && past < 350;
    if (second && (control !== first.control || drawn !== first.drawn || control.hasAttribute('aria-pressed'))) {
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    first = { control: control, drawn: drawn, time: event.timeStamp };
  }, true);
})();
