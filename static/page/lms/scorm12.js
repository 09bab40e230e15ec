// SCORM 1.2 (ADL, The SCORM Run-Time Environment 1.2). See scorm.js.
if (window.saqbol) saqbol.port = function () {
  return saqbol.scorm({
    api: 'API', call: 'LMS', end: 'Finish', core: 'core.', mode: 'lesson_mode', status: 'lesson_status', met: 'status',
    given: 'student_response', wrong: 'wrong',
    // HH:MM:SS; a sitting that goes on for more than a day is told as one.
    time: function (seconds) { return new Date(Math.min(seconds, 86399) * 1000).toISOString().slice(11, 19); }
  });
};
