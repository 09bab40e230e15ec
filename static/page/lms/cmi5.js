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

  function uuid() {
    var bytes = crypto.getRandomValues(new Uint8Array(16));
    bytes[6] = bytes[6] & 15 | 64;
    bytes[8] = bytes[8] & 63 | 128;
    var text = Array.from(bytes, function (byte) { return (byte + 256).toString(16).slice(1); }).join('');
    return text.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
  }
  function nothing() {}
  function part(score) { return Math.round(score) / 100; }
  function span(milliseconds) { return 'PT' + Math.round(milliseconds / 1000) + 'S'; }

  saqbol.port = function () { return port || (launch.actor && launch.fetch && (port = connect())); };

  function connect() {
    var key = 'saqbol ' + launch.fetch;
    var words = saqbol.words || {};
    // Of this session: the token, when it began, the verbs that were said, and what is still to be sent, in order.
    var tab = { said: {}, unsent: [], begun: Date.now() };
    // Of all sessions: the walk, the score, whether it was completed and passed.
    var kept = { walk: '' };
    var data = {};
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
    // A document, or nothing where there is none.
    function read(path) {
      return ask('GET', path).then(function (answer) { return answer.json(); }).catch(function (error) {
        if (error.status !== 404 && error.status !== 403) throw error;
      });
    }

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
      var counts = result && (result.completion || result.success);
      tab.unsent.push([statement(verb, { id: launch.activityId }, result, counts ? ['cmi5', 'moveon'] : ['cmi5'], extensions)]);
      note();
    }

    // Sends what is still to be sent, one group after the other. What is refused would be refused again.
    function send() {
      sending = sending.then(function next() {
        var group = tab.unsent[0];
        return !closed && group && ask('POST', 'statements', JSON.stringify(group)).catch(function (error) {
          if (!(error.status >= 400 && error.status < 500)) throw error;
        }).then(function () {
          if (tab.unsent[0] === group) tab.unsent.shift();
          note();
          return next();
        });
      }).catch(nothing);
      return sending;
    }

    function end() {
      say('terminated', { duration: span(Date.now() - tab.begun) });
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
      var text = JSON.stringify(kept);
      if (text === written) return Promise.resolve();
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
        function go() { location.replace(url.href); }
        setTimeout(go, 3000);
        Promise.resolve(normal() && write()).catch(nothing).then(function () {
          if (!tab.over) end();
          return send();
        }).then(go);
      });
      document.body.appendChild(button);
    }

    function normal() { return data.launchMode === 'Normal' && !tab.over; }

    function begin(documents) {
      if (!documents[0]) throw new Error('missing');
      data = documents[0];
      kept = Object.assign(kept, documents[1]);
      written = documents[1] ? JSON.stringify(kept) : '';
      if ((documents[2] || {}).audioPreference === 'off') { try { localStorage.setItem('saqbol.sound', 'off'); } catch (error) { /* it sounds */ } }
      tab.mode = data.launchMode;
      tab.walk = kept.walk;
      say('initialized');
      send();
      back();
      return { state: kept.walk, mode: String(data.launchMode).toLowerCase(), score: kept.score, done: kept.done };
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
        var begun = token.then(function () { return Promise.all([read(at('LMS.LaunchData')), read(at(DOCUMENT)), read(preferences).catch(nothing)]); }).then(begin);
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
        var spent = span(Date.now() - tab.begun);
        var first = !kept.done;
        var mastery = data.masteryScore;
        kept.done = true;
        kept.score = result.score;
        if (first) {
          tab.unsent.push(details(result));
          say('completed', { completion: true, duration: spent });
        }
        // No package of ours has a mastery score; where a platform has set one, it is answered. Nothing is ever failed.
        if (!kept.passed && typeof mastery === 'number' && part(result.score) >= mastery) {
          var extensions = {};
          extensions[CMI5 + 'extensions/masteryscore'] = mastery;
          kept.passed = true;
          say('passed', { success: true, score: { scaled: part(result.score) }, duration: spent }, extensions);
        }
        send().then(write).catch(nothing);
      },
      close: function () {
        if (tab.over || !tab.token || (normal() && !kept.done)) return;
        end();
        closed = true;
        // No answer is waited for any more: all that is left goes at once.
        ask('POST', 'statements', JSON.stringify([].concat.apply([], tab.unsent))).catch(nothing);
      }
    };
  }
})();
