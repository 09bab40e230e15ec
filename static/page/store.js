// What is kept on the device: one record {who, line} for each event, in IndexedDB. localStorage loses the last seconds
// when a browser is killed; a transaction that has reported "complete" does not (measured: after SIGKILL localStorage
// kept 1 of 16 answers, IndexedDB 16 of 16). Records are only ever added, so two tabs cannot overwrite each other.
(function () {
  'use strict';
  var saqbol = window.saqbol;
  if (!saqbol) return; // The browser is too old for the app.
  var KEY = 'saqbol.who';
  var database = null;

  // Who learns in this tab, as far as it was said; 'me' is whoever learns here first.
  function whose() {
    try { return sessionStorage.getItem(KEY) || 'me'; } catch (error) { return 'me'; }
  }

  function lines(records) {
    return records.map(function (record) { return record && record.line; })
      .filter(function (line) { return typeof line === 'string'; });
  }

  function records(mode) { return database.transaction('lines', mode).objectStore('lines'); }

  // A promise for what a request gives.
  function answer(request) {
    return new Promise(function (resolve, reject) {
      request.onsuccess = function () { resolve(request.result); };
      request.onerror = reject;
    });
  }

  // What is kept of each of some (ids, or a range of them): a promise for a list each. A transaction is told to end, here
  // and below: left to itself, WebKit on a busy computer forgets one now and then, and every write waits behind it for good.
  function found(method, ids) {
    var store = records('readonly');
    var lists = ids.map(function (id) { return answer(store.index('who')[method](id)); });
    store.transaction.commit();
    return Promise.all(lists);
  }

  // A promise that a transaction came to its end.
  function complete(store) {
    return new Promise(function (resolve, reject) {
      store.transaction.oncomplete = resolve;
      store.transaction.onerror = store.transaction.onabort = reject;
      store.transaction.commit();
    });
  }

  // Opened and read at once with the page, while the app is still coming: the lines of all profiles (their records stand
  // under "@" and the id), whose lines were read, and these. Some private windows never answer; an old disk may take seconds.
  saqbol.opened = new Promise(function (resolve, reject) {
    setTimeout(reject, 6000);
    var request = indexedDB.open('saqbol', 1);
    request.onupgradeneeded = function () {
      request.result.createObjectStore('lines', { autoIncrement: true }).createIndex('who', 'who');
    };
    request.onerror = reject;
    request.onsuccess = function () {
      database = request.result;
      var who = whose();
      found('getAll', [IDBKeyRange.bound('@', '@\uffff'), who])
        .then(function (read) { resolve([lines(read[0]), who, lines(read[1])]); }, reject);
    };
  });
  saqbol.opened.catch(function () {});

  saqbol.read = function (who) { return found('getAll', [who]).then(function (read) { return lines(read[0]); }); };

  saqbol.append = function (who, more) {
    var store = records('readwrite');
    more.forEach(function (line) { store.add({ who: who, line: line }); });
    return complete(store);
  };

  // Erases what is kept of one learner, or everything of everybody for an empty id.
  saqbol.erase = function (who) {
    return found('getAllKeys', who ? [who, '@' + who] : [])
      .then(function (lists) {
        var store = records('readwrite');
        if (!who) store.clear();
        lists.forEach(function (keys) { keys.forEach(function (key) { store.delete(key); }); });
        return complete(store);
      })
      .then(function () { if (others) others.postMessage(who); });
  };

  // Another tab must not go on writing what this one has erased: it begins anew.
  var others = window.BroadcastChannel ? new BroadcastChannel('saqbol') : null;
  if (others) others.onmessage = function (event) {
    if (event.data && event.data !== whose()) return;
    try { sessionStorage.removeItem(KEY); } catch (error) { /* nothing was remembered */ }
    location.replace('#');
    location.reload();
  };
})();
