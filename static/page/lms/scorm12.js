// SCORM 1.2 (ADL, The SCORM Run-Time Environment 1.2). See port.js.
(function () {
  'use strict';
  var saqbol = window.saqbol;
  if (!saqbol) return; // The browser is too old for the app.

  saqbol.port = function () {
    var api = saqbol.seek('API', 'LMSInitialize');
    if (!api) return null;

    // Some platforms answer nothing, or fail at single values: only "false" is a refusal.
    function ask(name, of, value) {
      try { return String(value === undefined ? api['LMS' + name](of) : api['LMS' + name]('cmi.' + of, String(value))); } catch (error) { return 'false'; }
    }
    function get(name) {
      var value = ask('GetValue', 'cmi.' + name);
      return value === 'false' || value === 'undefined' || value === 'null' ? '' : value;
    }
    function set(name, value) { return ask('SetValue', name, value) !== 'false'; }
    function commit() { return ask('Commit', '') !== 'false'; }
    function two(number) { return (number < 10 ? '0' : '') + number; }
    function time(seconds) {
      set('core.session_time', two(Math.floor(seconds / 3600)) + ':' + two(Math.floor(seconds / 60) % 60) + ':' + two(seconds % 60));
    }
    function score(of, raw) {
      set(of + 'score.raw', raw);
      set(of + 'score.min', 0);
      set(of + 'score.max', 100);
    }

    return {
      open: function () {
        api.LMSInitialize('');
        return { state: get('suspend_data'), mode: get('core.lesson_mode'), score: get('core.score.raw'), done: /passed|completed/.test(get('core.lesson_status')) };
      },
      save: function (state, seconds) {
        var kept = set('suspend_data', state);
        time(seconds);
        return commit() && kept;
      },
      report: function (result) {
        set('core.exit', 'suspend');
        if (result.score !== undefined) score('core.', result.score);
        (result.interactions || []).forEach(function (one, at) {
          var of = 'interactions.' + at + '.';
          set(of + 'id', one.id);
          set(of + 'type', 'choice');
          set(of + 'student_response', one.given);
          set(of + 'correct_responses.0.pattern', one.right);
          set(of + 'result', one.good ? 'correct' : 'wrong');
        });
        (result.objectives || []).forEach(function (one, at) {
          var of = 'objectives.' + at + '.';
          set(of + 'id', one.id);
          if (!one.met) return;
          score(of, one.score);
          set(of + 'status', 'completed');
        });
        set('core.lesson_status', result.done ? 'completed' : 'incomplete');
        commit();
      },
      close: function (seconds) {
        time(seconds);
        set('core.exit', 'suspend');
        commit();
        ask('Finish', '');
      }
    };
  };
})();
