// In a learning platform, in the place of store.js: what was answered is kept by the platform, as one text of a few hundred
// characters, and how the lesson came out is told to it. The lesson never waits for a platform: where none is found, or it
// fails, it goes on and says that nothing is kept.
//
// What speaks a standard (scorm12.js, scorm2004.js, cmi5.js) stands before this and sets `saqbol.port`, a function that gives
// a port, or nothing while no platform is to be seen. A port is:
//   open()          {state, mode, score, done}, or a promise of it: the text that was kept, "normal" or another mode, the
//                   score ('' or none where it cannot be read), and true or false where the platform says whether the
//                   lesson was completed
//   save(state, s)  keeps the text and the seconds of this sitting; false, or a promise of it, where it was refused: then
//                   it is asked again, with all that has come meanwhile
//   report(result)  {done: false} at the start of a lesson that was not completed; at its end {done: true, score,
//                   interactions: [{id, given, right, good}], objectives: [{id, met, score}]}, or without any of these
//                   where an earlier sitting's end did not reach the platform. It has time until the next `save`.
//   close()         the page goes; what is to be kept was saved just before
// In any mode but "normal" only `open` and `close` are called, and `close` writes nothing.
(function () {
  'use strict';
  var saqbol = window.saqbol;
  if (!saqbol) return; // The browser is too old for the app.
  var root = saqbol.root;
  var PATIENCE = 30; // So often a platform is looked for, five times a second: it may come late.
  var MOST = 4000; // So many characters every platform keeps (SCORM 1.2 allows 4,096).
  var begun = Date.now();
  var own = root.getAttribute('data-private').split(' ');
  var port = null;
  var normal = false;
  var done = false;
  var best = 0;
  var blind = false; // It was completed, and how well cannot be read.
  var walk = []; // The lines of the walk that was begun last.
  var late = []; // Lines that the platform has refused: the app brings them again, before what came after them.
  var fits = ''; // The last text of it that was short enough.

  // An object of the platform's that has a method: in this window, in those around it, in the one that opened it. Each step
  // may be forbidden.
  saqbol.seek = function (name, method) {
    var found = null;
    function up(from) {
      for (var i = 0; i < 11 && !found; i++) {
        try { if (from[name][method]) found = from[name]; } catch (error) { /* not here */ }
        try { from = from.parent; } catch (error) { return; }
      }
    }
    up(window);
    try { up(window.opener); } catch (error) { /* nobody has opened it */ }
    try { up(window.top.opener); } catch (error) { /* nor what is around it */ }
    return found;
  };

  // ---- the text that a platform keeps ----

  // `1`, `!` where the lesson was once completed and `.` where not, the seed in base 36; then for each event the step's id, or
  // nothing for the same step again, and `=` with the answer's ids, `>` for going on, or `!` for the end. An answer that was
  // given before is `~` and its number. Looking back is left out, as going on again is: whoever comes back goes on where
  // they had come to. Private answers are told to nobody.
  function pack(lines) {
    var text = '', seed = 0, last = '', passed = {}, known = [];
    lines.forEach(function (line) {
      var fields = line.split('\t');
      var what = fields[4], step = fields[5] || '';
      if (what === 'start') seed = Number(step);
      var sign = { answer: '=', next: '>', finish: '!' }[what];
      if (!sign || (step && own.indexOf(step) >= 0) || (sign === '>' && passed[step])) return;
      if (sign === '>') passed[step] = true;
      text += (step && step !== last ? ';' + step : '') + sign + (sign === '=' ? brief(fields[6] || '', known) : '');
      last = step || last;
    });
    return '1' + (done ? '!' : '.') + seed.toString(36) + text;
  }

  function brief(given, known) {
    var at = known.indexOf(given);
    var short = '~' + at.toString(36);
    if (at < 0) known.push(given);
    return at < 0 || short.length > given.length ? given : short;
  }

  // The lines that such a text stands for, as src/learning/event.rs reads them; none for any other text.
  function unpack(text) {
    var parts = /^1([.!])(\w+)((?:(?:;[\w-]+)?[=>!]~?[\w,-]*)*)$/.exec(text) || [];
    if (!parts[2]) return [];
    done = parts[1] === '!';
    var before = ['me', 'walk', root.getAttribute('data-lms'), '0'].join('\t') + '\t';
    var lines = [before + 'start\t' + parseInt(parts[2], 36)];
    var step = '', known = [];
    parts[3].replace(/(?:;([\w-]+))?([=>!])(~?[\w,-]*)/g, function (all, id, sign, given) {
      step = id || step;
      if (given[0] === '~') given = known[parseInt(given.slice(1), 36)] || '';
      else if (sign === '=') brief(given, known);
      var what = { '=': 'answer\t' + step, '>': 'next\t' + step, '!': 'finish' }[sign];
      lines.push(before + what + (given && '\t' + given));
    });
    return lines;
  }
  saqbol.pack = pack;
  saqbol.unpack = unpack;

  // ---- what the app asks for, as of store.js ----

  // The walk with lines behind it; a start begins it anew.
  function after(lines) {
    lines = walk.concat(lines);
    return lines.slice(Math.max(0, lines.map(function (line) { return line.split('\t')[4]; }).lastIndexOf('start')));
  }

  // A promise that the platform has taken a walk.
  function keep(lines) {
    var text = pack(lines);
    var kept = false;
    // After more than a thousand answers the place of before has to do.
    fits = text.length > MOST ? fits : text;
    if (!normal) return Promise.reject(new Error('missing'));
    try { kept = port.save(fits, Math.round((Date.now() - begun) / 1000)); } catch (error) { /* it was refused */ }
    return Promise.resolve(kept).then(function (kept) { if (kept === false) throw new Error('refused'); });
  }

  function take(opened) {
    walk = opened.mode === 'browse' ? [] : unpack(opened.state);
    fits = walk.length ? opened.state : '';
    normal = !opened.mode || opened.mode === 'normal';
    done = done || !!opened.done;
    best = done && Number(opened.score) || 0;
    blind = done && opened.done !== false && !/\d/.test(opened.score);
    if (/\tfinish$/.test(walk[walk.length - 1])) window.readdress(location.hash.replace('play', 'result'));
    // Who has come to the end is done, though the platform may not have heard of it.
    if (normal && (!done || opened.done === false)) port.report({ done: done });
    return [[], 'me', walk];
  }

  saqbol.open = function () {
    saqbol.opened = new Promise(function (resolve, reject) {
      var tries = 0;
      (function look() {
        try {
          port = saqbol.port();
          if (port) {
            var opened = port.open();
            // What is known at once is known before anything is shown.
            return opened.then ? opened.then(take).then(resolve, reject) : resolve(take(opened));
          }
        } catch (error) { return reject(error); }
        if (tries++ > PATIENCE || (window.parent === window && !window.opener)) return reject(new Error('missing'));
        setTimeout(look, 200);
      })();
    });
    saqbol.opened.catch(function () {});
    return saqbol.opened;
  };
  saqbol.open();

  // The app begins when it is known where: the first screens are read meanwhile.
  var start = saqbol.start;
  saqbol.start = function (init) {
    function go() { start(init); }
    saqbol.opened.then(go, go);
  };

  saqbol.read = function () { return Promise.resolve(walk); };
  saqbol.tell = saqbol.isPupils = function () {};

  saqbol.append = function (who, more) {
    if (who[0] === '@') return Promise.resolve();
    var before = walk;
    var last = (walk[walk.length - 1] || '').split('\t');
    walk = after(more);
    late = [];
    // Going on from what was just answered needs no errand of its own: whoever comes back stands behind it anyway.
    var next = more.length === 1 && more[0].split('\t');
    if (normal && next && next[4] === 'next' && last[4] === 'answer' && last[5] === next[5] && own.indexOf(next[5]) < 0) return Promise.resolve();
    // As in store.js: what was refused has changed nothing.
    return keep(walk).catch(function (error) {
      walk = before;
      late = more;
      throw error;
    });
  };

  // What src/learning/walk_result.rs writes.
  saqbol.report = function (text) {
    if (!normal) return;
    done = true;
    var result = { done: true, interactions: [], objectives: [] };
    text.split('\n').forEach(function (line) {
      var words = line.split(' ');
      if (words[0] === 'score' && !blind) result.score = best = Math.max(best, Number(words[1]));
      if (words[0] === 'item') result.interactions.push({ id: words[1], given: words[2], right: words[3], good: words[4] === '1' });
      if (words[0] === 'sign') result.objectives.push({ id: words[1], met: words[2] > 0, score: Math.round(100 * words[3] / (words[2] || 1)) || 0 });
    });
    try { port.report(result); } catch (error) { /* the lesson goes on */ }
  };

  // ---- the page goes ----

  function leaving() { if (normal) keep(after(late)).catch(function () {}); }
  document.addEventListener('visibilitychange', function () { if (document.visibilityState === 'hidden') leaving(); });
  window.addEventListener('pagehide', function () {
    leaving();
    // Behind the quick exit and behind a fault the way leads back into the lesson.
    if (!port || document.body.className === 'neutral' || !document.getElementById('sorry').hidden) return;
    normal = false;
    try { port.close(); } catch (error) { /* it is gone */ }
  });
  // A page that the browser brings back was told to be gone.
  window.addEventListener('pageshow', function (event) { if (event.persisted) location.reload(); });
})();
