// What is kept on the device: one record {who, line} for each event, in IndexedDB. localStorage loses the last seconds
// when a browser is killed; a transaction that has reported "complete" does not (measured: after SIGKILL localStorage
// kept 1 of 16 answers, IndexedDB 16 of 16). Records are only ever added, so two tabs cannot overwrite each other.
//
// Ids: a learner's lines stand under their id, what is said about the learner under "@" and the id, a class under "#…", a
// school's own help line under "@own". What was erased leaves a mark under "@gone": the id, or "*" for all learners, so
// that no other tab that still runs writes it anew.
(function () {
  'use strict';
  var saqbol = window.saqbol;
  if (!saqbol) return; // The browser is too old for the app.
  var KEY = 'saqbol.who';
  var GONE = '@gone';
  var connection = null; // A promise of the open database.
  var last = Infinity; // The key of the last mark that stood there when this tab opened the store.
  var mine = {}; // The keys of the marks that this tab has left itself.
  var asked = false;

  // Who learns in this tab, as far as it was said; 'me' is whoever learns here first.
  function whose() {
    try { return sessionStorage.getItem(KEY) || 'me'; } catch (error) { return 'me'; }
  }

  function forget() { connection = null; }

  // A page that is left may be kept as it stands, to come back to. In WebKit a transaction that is under way stands still with
  // it, and whatever the next page wants of the store waits behind it for good. So it is broken off: nothing of it was said
  // to be saved, and a page that comes back tries again.
  var running = new Set();
  addEventListener('pagehide', function (event) {
    if (event.persisted) running.forEach(function (transaction) {
      try { transaction.abort(); } catch (error) { /* It has ended already. */ }
    });
  });

  function connect() {
    if (!connection) {
      connection = new Promise(function (resolve, reject) {
        var request = indexedDB.open('saqbol', 1);
        request.onupgradeneeded = function () {
          request.result.createObjectStore('lines', { autoIncrement: true }).createIndex('who', 'who');
        };
        request.onerror = function () { reject(request.error); };
        request.onsuccess = function () {
          var opened = request.result;
          opened.onclose = forget;
          opened.onversionchange = function () { opened.close(); forget(); };
          resolve(opened);
        };
      });
      connection.catch(forget);
    }
    return connection;
  }

  // One transaction: a promise that comes true when it is complete. `work` gets the object store; it calls `end` with the
  // result, or `fail` with an error (its name alone matters) and nothing is written. A connection that the browser or
  // another tab has closed is opened again, once. The app is told "erased", "full", "closed" or "refused". A transaction is
  // told to end: left to itself, WebKit on a busy computer forgets one now and then, and every write waits behind it for good.
  function transact(mode, work, again) {
    return connect().then(function (database) {
      return new Promise(function (resolve, reject) {
        var result, why;
        var transaction = database.transaction('lines', mode);
        running.add(transaction);
        transaction.oncomplete = function () {
          running.delete(transaction);
          resolve(result);
        };
        transaction.onabort = function () {
          running.delete(transaction);
          reject(why || transaction.error || { name: 'AbortError' });
        };
        work(transaction.objectStore('lines'), function (got) {
          result = got;
          transaction.commit();
        }, function (error) {
          why = error;
          transaction.abort();
        });
      });
    }).catch(function (error) {
      var closed = /^(InvalidState|Abort)/.test(error.name);
      if (closed && !again) {
        forget();
        return transact(mode, work, true);
      }
      throw new Error(closed ? 'closed' : /^Quota/.test(error.name) ? 'full' : error.name === 'erased' ? 'erased' : 'refused');
    });
  }

  function each(request, step) { request.onsuccess = function () { step(request.result); }; }

  function lines(records) {
    return records.filter(function (record) { return record && typeof record.line === 'string' && record.who !== GONE; })
      .map(function (record) { return record.line; });
  }

  // Opens the store and reads: [all that stands under "@…", whose lines were read, these lines]. It begins with the page,
  // while the app is still coming. Some private windows never answer; an old disk may take seconds.
  saqbol.open = function () {
    var who = whose();
    saqbol.opened = new Promise(function (resolve, reject) {
      var late = false;
      setTimeout(function () {
        late = true;
        reject(new Error('closed'));
      }, 6000);
      transact('readonly', function (store, end) {
        var index = store.index('who');
        each(index.getAll(IDBKeyRange.bound('@', '@\uffff')), function (about) {
          each(index.openKeyCursor(GONE, 'prev'), function (mark) {
            last = mark ? mark.primaryKey : 0;
            each(index.getAll(who), function (own) { end([lines(about), who, lines(own)]); });
          });
        });
      }).then(function (read) {
        resolve(read);
        // Learning has begun without it; now it can be kept.
        if (late && saqbol.heard) saqbol.heard('opened late');
      }, reject);
    });
    saqbol.opened.catch(function () {});
    return saqbol.opened;
  };
  saqbol.open();

  saqbol.read = function (who) {
    return transact('readonly', function (store, end) {
      each(store.index('who').getAll(who), function (own) { end(lines(own)); });
    });
  };

  saqbol.isPupils = function (who) { return who[0] !== '#' && who !== '@own' && who !== GONE; };

  // Whether a mark forbids lines under an id.
  function bars(mark, who) {
    return mark === who || '@' + mark === who || (mark[0] === '*' && saqbol.isPupils(who));
  }

  saqbol.append = function (who, more) {
    return transact('readwrite', function (store, end, fail) {
      each(store.index('who').openCursor(GONE, 'prev'), function (mark) {
        if (mark && mark.primaryKey > last) {
          if (!mine[mark.primaryKey] && bars(String(mark.value.line), who)) return fail({ name: 'erased' });
          return mark.continue();
        }
        try {
          more.forEach(function (line) { store.add({ who: who, line: line }); });
          end();
        } catch (error) { fail(error); }
      });
    }).then(function () {
      // A browser that is short of room asks those first that did not ask it to keep things.
      if (!asked && navigator.storage && navigator.storage.persist) navigator.storage.persist().catch(function () {});
      asked = true;
    });
  };
  saqbol.transact = transact;
  saqbol.marks = mine;

  // What tabs tell each other: "erased ID", "erased *", "seated ID", "changed ID". The app sets `heard`.
  var others = window.BroadcastChannel ? new BroadcastChannel('saqbol') : null;
  saqbol.tell = function (text) { if (others) others.postMessage(text); };
  if (others) others.onmessage = function (event) {
    if (saqbol.heard) saqbol.heard(String(event.data));
  };
})();
