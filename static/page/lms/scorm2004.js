// SCORM 2004, 4th edition (ADL, Run-Time Environment; IEEE 1484.11.2). See port.js.
(function () {
  'use strict';
  var saqbol = window.saqbol;
  if (!saqbol) return; // The browser is too old for the app.

  saqbol.port = function () {
    var api = saqbol.seek('API_1484_11', 'Initialize');
    if (!api) return null;

    // Some platforms answer nothing, or fail at single values: only "false" is a refusal.
    function ask(name, of, value) {
      try { return String(value === undefined ? api[name](of) : api[name]('cmi.' + of, String(value))); } catch (error) { return 'false'; }
    }
    function get(name) {
      var value = ask('GetValue', 'cmi.' + name);
      return value === 'false' || value === 'undefined' || value === 'null' ? '' : value;
    }
    function set(name, value) { return ask('SetValue', name, value) !== 'false'; }
    function commit() { return ask('Commit', '') !== 'false'; }
    function score(of, raw) {
      set(of + 'score.scaled', raw / 100);
      set(of + 'score.min', 0);
      set(of + 'score.max', 100);
      set(of + 'score.raw', raw);
    }

    return {
      open: function () {
        api.Initialize('');
        return { state: get('suspend_data'), mode: get('mode'), score: get('score.raw'), done: get('completion_status') === 'completed' };
      },
      save: function (state, seconds) {
        var kept = set('suspend_data', state);
        set('session_time', 'PT' + seconds + 'S');
        return commit() && kept;
      },
      // Whether it was passed is nobody's to say here: `success_status` stays unknown.
      report: function (result) {
        set('exit', 'suspend');
        if (result.score !== undefined) score('', result.score);
        (result.interactions || []).forEach(function (one, at) {
          var of = 'interactions.' + at + '.';
          set(of + 'id', one.id);
          set(of + 'type', 'choice');
          set(of + 'correct_responses.0.pattern', one.right);
          set(of + 'learner_response', one.given);
          set(of + 'result', one.good ? 'correct' : 'incorrect');
        });
        (result.objectives || []).forEach(function (one, at) {
          var of = 'objectives.' + at + '.';
          set(of + 'id', one.id);
          if (!one.met) return;
          score(of, one.score);
          set(of + 'completion_status', 'completed');
        });
        if (result.done) set('progress_measure', 1);
        set('completion_status', result.done ? 'completed' : 'incomplete');
        commit();
      },
      close: function (seconds) {
        set('session_time', 'PT' + seconds + 'S');
        set('exit', 'suspend');
        commit();
        ask('Terminate', '');
      }
    };
  };
})();
