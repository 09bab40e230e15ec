// A lesson alone, in a learning platform: nothing is kept on the device, whose browser all pupils may share, and the page
// begins with its lesson. It comes before boot.js, which asks for what was kept. Old syntax, as there.
(function () {
  'use strict';
  var root = document.documentElement;

  // In the place of what the browser keeps: the same, as long as this page lives.
  function memory() {
    var kept = {};
    return {
      getItem: function (key) { return key in kept ? kept[key] : null; },
      setItem: function (key, text) { kept[key] = String(text); },
      removeItem: function (key) { delete kept[key]; },
      clear: function () { kept = {}; }
    };
  }
  // What a launch over the network has to find again after a reload (cmi5.js) is the only thing for which the tab is asked.
  try { window.tab = window.sessionStorage; } catch (error) { /* there is none */ }
  ['localStorage', 'sessionStorage'].forEach(function (name) {
    try { Object.defineProperty(window, name, { value: memory() }); } catch (error) { /* nothing is kept either */ }
  });

  // Another address, of which nothing on the page is told.
  window.readdress = function (hash) {
    try { history.replaceState(null, '', hash); } catch (error) { location.replace(hash); }
  };

  // There is one language, and no page but the lesson and its end.
  if (!/^#\/[a-z]+\/(play|result)\//.test(location.hash)) {
    window.readdress('#/' + root.getAttribute('data-languages') + '/play/' + root.getAttribute('data-lms'));
  }
})();
