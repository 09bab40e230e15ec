// SCORM, whichever version: scorm12.js and scorm2004.js say what each calls things. See port.js.
//
// Some platforms take for sent whatever stood in a commit, though it failed, and leave it out of the next (Moodle with 1.2).
// So how a lesson came out is told behind a commit that went through, and a text that is tried again differs from before.
(function () {
  'use strict';
  var saqbol = window.saqbol;
  if (!saqbol) return; // The browser is too old for the app.

  saqbol.scorm = function (names) {
    var api = saqbol.seek(names.api, names.call + 'Initialize');
    if (!api) return null;
    var core = names.core;
    var told = null; // How it came out, as long as the platform has not taken it.
    var odd = ''; // Stands before the seed at every second try: a number with a 0 before it is the same.

    // Some platforms answer nothing, or fail at single values: only "false" is a refusal.
    function ask(name, of, value) {
      try { return String(api[names.call + name].apply(api, value === undefined ? [of] : [of, String(value)])); } catch (error) { return 'false'; }
    }
    function get(name) {
      var value = ask('GetValue', 'cmi.' + name);
      return /^(false|undefined|null)$/.test(value) ? '' : value;
    }
    function set(name, value) { return ask('SetValue', 'cmi.' + name, value) !== 'false'; }
    function score(of, raw) {
      if (names.scaled) set(of + 'score.scaled', raw / 100);
      set(of + 'score.min', 0);
      set(of + 'score.max', 100);
      set(of + 'score.raw', raw);
    }

    function tell(result) {
      set(core + 'exit', 'suspend');
      if (result.score !== undefined) score(core, result.score);
      (result.interactions || []).forEach(function (one, at) {
        var of = 'interactions.' + at + '.';
        set(of + 'id', one.id);
        set(of + 'type', 'choice');
        set(of + 'correct_responses.0.pattern', one.right);
        set(of + names.given, one.given);
        set(of + 'result', one.good ? 'correct' : names.wrong);
      });
      (result.objectives || []).forEach(function (one, at) {
        var of = 'objectives.' + at + '.';
        set(of + 'id', one.id);
        if (!one.met) return;
        score(of, one.score);
        set(of + names.met, 'completed');
      });
      if (names.scaled && result.done) set('progress_measure', 1);
      // Whoever has passed it, by a mastery score of the platform's own, is not taken back.
      if (get(core + names.status) !== 'passed') set(core + names.status, result.done ? 'completed' : 'incomplete');
      if (ask('Commit', '') !== 'false') told = null;
    }

    return {
      open: function () {
        api[names.call + 'Initialize']('');
        var status = get(core + names.status);
        // "failed" is the platform's own judgement of a lesson that was completed.
        return { state: get('suspend_data'), mode: get(core + names.mode), score: get(core + 'score.raw'), done: status && /passed|completed|failed/.test(status) };
      },
      save: function (state, seconds) {
        // In each sitting anew: what ends without it is thrown away by some.
        set(core + 'exit', 'suspend');
        var kept = set('suspend_data', state.slice(0, 2) + odd + state.slice(2));
        set(core + 'session_time', names.time(seconds));
        if (ask('Commit', '') === 'false') {
          odd = odd ? '' : '0';
          return false;
        }
        if (told) tell(told);
        return kept && !told;
      },
      report: function (result) {
        told = result;
        if (!result.done) tell(result);
      },
      close: function () {
        if (told) tell(told);
        ask(names.end, '');
      }
    };
  };
})();
