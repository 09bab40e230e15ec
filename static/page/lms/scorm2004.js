// SCORM 2004, 4th edition (ADL, Run-Time Environment; IEEE 1484.11.2). Whether it was passed is nobody's to say here:
// `success_status` stays unknown. See scorm.js.
if (window.saqbol) saqbol.port = function () {
  return saqbol.scorm({
    api: 'API_1484_11', call: '', end: 'Terminate', core: '', mode: 'mode', status: 'completion_status', met: 'completion_status',
    given: 'learner_response', wrong: 'incorrect', scaled: true,
    time: function (seconds) { return 'PT' + seconds + 'S'; }
  });
};
