// cmi5, first edition ("Quartz"), a profile of xAPI 1.0.3: the platform's record store is reached over the network, where the
// launch says, and nothing else is. See port.js. What a statement is about stands in `saqbol.words` (xtask's ship/lms/cmi5.rs):
// {module, verbs, choices, items, signs, leave}, each text in all languages but the last.
//
// The address of the token works once and each verb is said once, so the tab keeps both: a reload goes on with the session.
// It is over ("terminated") when the page of a finished lesson goes, or of one that is only looked at, or when the learner
// takes the way back to the platform. A page that goes in the middle may only be loaded anew: that session is the platform's
// to call abandoned, and the next one goes on from the state document.
(function () {
  'use strict';
  var saqbol = window.saqbol;
  if (!saqbol) return; // The browser is too old for the app.
  var ADL = 'http://adlnet.gov/expapi/';
  var CMI5 = 'https://w3id.org/xapi/cmi5/context/';
  var OURS = 'https://saqbol.invalid/'; // Ids, not addresses: the name can belong to nobody (RFC 6761).
  var DOCUMENT = 'saqbol'; // The state document with the walk.
  var PATIENCE = 15000; // Milliseconds: a lesson does not wait longer for its platform.
  var COUNTS = /^(completed|passed)$/;
  var MOST = 3e4; // A page that goes may still send so many characters.
  var given = new URLSearchParams(location.search);
  var launch = {};
  var port = null;
  ['endpoint', 'fetch', 'actor', 'registration', 'activityId'].forEach(function (name) { launch[name] = given.get(name) || ''; });
  try { launch.actor = JSON.parse(launch.actor); } catch (error) { launch.actor = null; }

  // From here on the page may speak to the launch's addresses alone.
  (function () {
    var rule = document.createElement('meta');
    rule.httpEquiv = 'Content-Security-Policy';
    rule.content = 'connect-src ' + ((launch.actor ? [launch.endpoint, launch.fetch] : []).map(function (address) {
      try { return new URL(address, location.href).origin; } catch (error) { return ''; }
    }).join(' ') || "'none'");
    document.head.appendChild(rule);
  })();

  // The address of a blob ends with one (W3C File API); `crypto.randomUUID` is only there on https.
  function uuid() {
    var address = URL.createObjectURL(new Blob());
    URL.revokeObjectURL(address);
    return address.slice(-36);
  }
  function nothing() {}
  function verbOf(group) { return group[0].verb.id.slice(ADL.length + 6); }
  function part(score) { return Math.round(score) / 100; }

  saqbol.port = function () { return port || (launch.actor && launch.fetch && (port = connect())); };

  function connect() {
    var key = 'saqbol ' + launch.fetch;
    var words = saqbol.words || {};
    // Of this session: the token, when it began, the verbs that were said, and what is still to be sent, in order.
    var tab = { said: {}, unsent: [], begun: Date.now() };
    // Of all sessions: the walk, the score, whether it was completed and passed; and `open`, the statements of these of which
    // it is not known whether the store has taken them: [verb, id].
    var kept = { walk: '' };
    var data = {};
    var busy = null; // The group of statements that is on its way.
    var written = '', writing = null, again = false, closed = false;
    var sending = Promise.resolve();
    try { tab = JSON.parse(window.tab.getItem(key)) || tab; } catch (error) { /* this page alone knows */ }

    function note() { try { window.tab.setItem(key, JSON.stringify(tab)); } catch (error) { /* as above */ } }

    function ask(method, path, body) {
      return fetch(launch.endpoint.replace(/\/?$/, '/') + path, {
        method: method,
        headers: { 'Authorization': 'Basic ' + tab.token, 'X-Experience-API-Version': '1.0.3', 'Content-Type': 'application/json' },
        body: body,
        keepalive: !!body && body.length < MOST
      }).then(function (answer) {
        if (!answer.ok) throw Object.assign(new Error('refused'), { status: answer.status });
        return answer;
      });
    }
    function at(id) {
      return 'activities/state?' + new URLSearchParams({ activityId: launch.activityId, agent: JSON.stringify(launch.actor), registration: launch.registration, stateId: id });
    }
    // A document, or a statement, or nothing where there is none.
    function read(path) {
      return ask('GET', path).then(function (answer) { return answer.json(); }).catch(function (error) {
        if (error.status !== 404 && error.status !== 403) throw error;
      });
    }
    // Whether the store has taken a statement whose answer was not seen: to strict ones the same once more is another.
    function taken(id) { return read('statements?statementId=' + id).catch(nothing); }

    // ---- statements ----

    function statement(verb, object, result, categories, extensions) {
      var context = JSON.parse(JSON.stringify(data.contextTemplate || {}));
      var around = context.contextActivities = context.contextActivities || {};
      context.registration = launch.registration;
      around.category = [].concat(around.category || [], categories.map(function (name) { return { id: CMI5 + 'categories/' + name }; }));
      if (!around.category.length) delete around.category;
      if (object.id !== launch.activityId) around.parent = [].concat(around.parent || [], { id: launch.activityId, objectType: 'Activity' });
      context.extensions = Object.assign({}, extensions, context.extensions);
      var made = { id: uuid(), timestamp: new Date().toISOString(), actor: launch.actor, verb: { id: ADL + 'verbs/' + verb, display: (words.verbs || {})[verb] }, object: object, context: context };
      object.objectType = 'Activity';
      if (result) made.result = result;
      return made;
    }

    // One of cmi5's own statements, once.
    function say(verb, result, extensions) {
      if (tab.said[verb]) return;
      tab.said[verb] = true;
      tab.unsent.push([statement(verb, { id: launch.activityId }, result, COUNTS.test(verb) ? ['cmi5', 'moveon'] : ['cmi5'], extensions)]);
      note();
    }
    function complete() { say('completed', { completion: true, duration: span() }); }
    // No package of ours has a mastery score; where a platform has set one, it is answered. Nothing is ever failed.
    function pass() {
      var mastery = data.masteryScore;
      var extensions = {};
      if (typeof mastery !== 'number' || !(part(kept.score) >= mastery)) return;
      extensions[CMI5 + 'extensions/masteryscore'] = mastery;
      kept.passed = true;
      say('passed', { success: true, score: { scaled: part(kept.score) }, duration: span() }, extensions);
    }
    // How long this session has lasted.
    function span() { return 'PT' + Math.round((Date.now() - tab.begun) / 1000) + 'S'; }

    // Sends what is still to be sent, one group after the other. What is refused would be refused again, but for "later" (408,
    // 425, 429).
    function send() {
      sending = sending.then(function next() {
        busy = !closed && tab.unsent[0];
        return busy && ask('POST', 'statements', JSON.stringify(busy)).catch(function (error) {
          if (!/^4(?!08|25|29)/.test(error.status)) throw error;
        }).then(function () {
          tab.unsent.shift();
          note();
          return next();
        });
      }).catch(function () { busy = null; });
      return sending;
    }

    function end() {
      say('terminated', { duration: span() });
      tab.over = true;
      note();
    }

    // What is told besides: how each situation was judged, each sign, and the score, all between initialized and terminated.
    function details(result) {
      var module = OURS + words.module + '/';
      var all = (result.interactions || []).map(function (one) {
        return statement('answered', { id: module + one.id, definition: {
          type: ADL + 'activities/cmi.interaction', interactionType: 'choice', name: (words.items || {})[one.id],
          choices: words.choices, correctResponsesPattern: [one.right]
        } }, { response: one.given, success: one.good }, []);
      });
      (result.objectives || []).forEach(function (one) {
        if (one.met) all.push(statement('scored', { id: module + one.id, definition: { type: ADL + 'activities/objective', name: (words.signs || {})[one.id] } }, { score: { scaled: part(one.score) } }, []));
      });
      if (result.score !== undefined) all.push(statement('scored', { id: launch.activityId }, { score: { scaled: part(result.score), raw: result.score, min: 0, max: 100 } }, []));
      return all;
    }

    // ---- the state document ----

    function write() {
      again = false;
      kept.open = tab.unsent.map(function (group) { return [verbOf(group), group[0].id]; }).filter(function (one) { return COUNTS.test(one[0]); });
      var text = JSON.stringify(kept);
      if (tab.over || text === written) return Promise.resolve();
      writing = ask('PUT', at(DOCUMENT), text).then(function () {
        written = text;
        writing = null;
        return again ? write() : undefined;
      }, function (error) {
        writing = null;
        throw error;
      });
      return writing;
    }

    // The way back, where the platform wants one: below the lesson, on every screen.
    function back() {
      var url;
      try { url = new URL(data.returnURL, location.href); } catch (error) { return; }
      if (!/^https?:$/.test(url.protocol)) return;
      var button = document.createElement('button');
      button.id = 'platform';
      button.className = 'button quiet';
      button.textContent = words.leave;
      button.addEventListener('click', function () {
        button.disabled = true;
        function go() {
          if (!tab.over) end();
          location.replace(url.href); // What is still to be sent is sent by `close`.
        }
        setTimeout(go, 3000);
        Promise.resolve(normal() && write()).catch(nothing).then(function () {
          if (!tab.over) end();
          return send();
        }).then(go);
      });
      document.body.appendChild(button);
    }

    function normal() { return data.launchMode === 'Normal' && !tab.over; }

    function begin(documents, open) {
      if (!documents[0]) throw new Error('missing');
      data = documents[0];
      kept = Object.assign(kept, documents[1]);
      written = documents[1] ? JSON.stringify(kept) : '';
      if ((documents[2] || {}).audioPreference === 'off') { try { localStorage.setItem('saqbol.sound', 'off'); } catch (error) { /* it sounds */ } }
      tab.mode = data.launchMode;
      tab.walk = kept.walk;
      say('initialized');
      // What the last session said in vain.
      if (normal()) open.forEach(function (verb) { if (verb === 'passed') pass(); else complete(); });
      send();
      back();
      return { state: kept.walk, mode: String(data.launchMode).toLowerCase(), score: kept.score, done: kept.done };
    }

    // The documents of a launch, and those verbs of the last session that the store has not taken.
    function find(documents) {
      // One group at a time was on its way when the page was loaded anew.
      if (documents[3]) tab.unsent.shift();
      var open = (documents[1] || {}).open || [];
      return Promise.all(open.map(function (one) { return taken(one[1]); })).then(function (found) {
        return begin(documents, open.filter(function (one, at) { return !found[at]; }).map(function (one) { return one[0]; }));
      });
    }

    return {
      open: function () {
        // A reload after the end of the session: it is looked at, and nobody is told.
        if (tab.over) return { state: tab.walk || '', mode: tab.mode === 'Browse' ? 'browse' : 'review', done: true };
        var token = tab.token ? Promise.resolve() : fetch(launch.fetch, { method: 'POST' }).then(function (answer) { return answer.json(); }).then(function (answer) {
          tab.token = answer['auth-token'];
          if (!tab.token) throw new Error('missing');
          note();
        });
        var preferences = 'agents/profile?' + new URLSearchParams({ agent: JSON.stringify(launch.actor), profileId: 'cmi5LearnerPreferences' });
        var begun = token.then(function () {
          return Promise.all([read(at('LMS.LaunchData')), read(at(DOCUMENT)), read(preferences).catch(nothing), tab.unsent[0] && taken(tab.unsent[0][0].id)]);
        }).then(find);
        return Promise.race([begun, new Promise(function (resolve, reject) { setTimeout(reject, PATIENCE, new Error('missing')); })]);
      },
      save: function (walk) {
        if (tab.over) return false;
        // Whether it was completed stands beside it: a page that goes has nothing new to write, and says its last word at once.
        kept.walk = tab.walk = walk.replace(/^1!/, '1.');
        note();
        send();
        // A moment later: where the page goes, the session may be over by then, and its last word is the last.
        return Promise.resolve().then(function () {
          var hidden = document.visibilityState === 'hidden';
          if (tab.over || (hidden && kept.done)) return;
          if (!writing || hidden) return write();
          again = true;
          return writing;
        });
      },
      report: function (result) {
        if (!result.done) return;
        var first = !kept.done;
        kept.done = true;
        kept.score = result.score;
        if (first) complete();
        if (!kept.passed) pass();
        var all = first ? details(result) : [];
        // In parts that a page that goes can still send.
        while (all.length) tab.unsent.push(all.splice(0, 5));
        send().then(write).catch(nothing);
      },
      close: function () {
        // Before the launch's data is here nothing was begun, and nothing is ended.
        if (closed || !data.launchMode || (normal() && !kept.done)) return;
        if (!tab.over) end();
        closed = true;
        // No answer is waited for any more: all that is left goes at once, but for what is on its way already.
        var left = [].concat.apply([], tab.unsent.filter(function (group) { return group !== busy; }));
        if (left.length) ask('POST', 'statements', JSON.stringify(left)).catch(nothing);
      }
    };
  }
})();
