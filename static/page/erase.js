// Erasing what is kept: only the pages that a lesson does not need do it. See store.js.
(function () {
  'use strict';
  var saqbol = window.saqbol;
  if (!saqbol) return;

  // Erases all records under ids that are doomed, and leaves marks, in one transaction.
  function wipe(doomed, marks) {
    return saqbol.transact('readwrite', function (store, end) {
      store.openCursor().onsuccess = function (event) {
        var cursor = event.target.result;
        if (cursor) {
          if (doomed(String(cursor.value && cursor.value.who))) cursor.delete();
          return cursor.continue();
        }
        marks.forEach(function (mark) {
          store.add({ who: '@gone', line: mark }).onsuccess = function (event) { saqbol.marks[event.target.result] = true; };
        });
        end();
      };
    });
  }

  saqbol.erase = function (ids) {
    return wipe(function (who) {
      return ids.some(function (id) { return who === id || who === '@' + id; });
    }, ids);
  };

  // Some of the lines under an id. The others stay, so there is no mark.
  saqbol.eraseLines = function (id, doomed) {
    return saqbol.transact('readwrite', function (store, end) {
      store.index('who').openCursor(id).onsuccess = function (event) {
        var cursor = event.target.result;
        if (!cursor) return end();
        if (doomed.indexOf(cursor.value.line) >= 0) cursor.delete();
        cursor.continue();
      };
    });
  };

  // The script that takes the app off the device comes a second after the page: it does so as soon as it is here.
  saqbol.uninstall = function () { saqbol.goes = true; return Promise.resolve(); };

  // All learners; the classes of a teacher and the school's own line stay.
  saqbol.erasePupils = function () { return wipe(saqbol.isPupils, ['* ' + Math.random()]); };
})();
