// Small sounds, made here and nowhere loaded: a message, well done, think again, something collected, time. They say what
// stands on the screen as well, so nobody needs them. It comes after the first screen, and is still before the first press.
// Whatever has `data-sound` makes that sound when it comes; `.sound` is what switches them on and off.
(function () {
  'use strict';
  var root = document.documentElement;
  var app = document.getElementById('app');
  var Audio = window.AudioContext || window.webkitAudioContext;
  if (!app || !Audio) return;
  var KEY = 'saqbol.sound';
  var context = null;
  var last = 0; // When a sound was made last: a burst of messages is one.

  // Each sound is notes: [after how many seconds, hertz, how long, the wave].
  var SOUNDS = {
    message: [[0, 587, 0.09, 'sine'], [0.06, 880, 0.12, 'sine']],
    right: [[0, 523, 0.12, 'triangle'], [0.09, 659, 0.12, 'triangle'], [0.18, 784, 0.22, 'triangle']],
    think: [[0, 392, 0.16, 'sine'], [0.13, 330, 0.26, 'sine']],
    collected: [[0, 659, 0.12, 'triangle'], [0.1, 784, 0.12, 'triangle'], [0.2, 988, 0.14, 'triangle'], [0.3, 1319, 0.4, 'sine']],
    time: [[0, 1047, 0.05, 'square'], [0.16, 1047, 0.05, 'square']]
  };

  function remembered() {
    try { return localStorage.getItem(KEY) || ''; } catch (error) { return ''; }
  }
  var chosen = remembered();

  // On, unless it was switched off; where a class plays, off unless it was switched on.
  function isOn() { return chosen ? chosen === 'on' : !root.getAttribute('data-class'); }

  function look() {
    root.setAttribute('data-sound', isOn() ? 'on' : 'off');
    document.querySelectorAll('.sound').forEach(function (button) { button.setAttribute('aria-pressed', String(isOn())); });
  }

  // What makes sounds takes a slow machine a tenth of a second to come: while nobody waits, not with the first press.
  function make() { if (isOn()) context = context || new Audio(); }

  // No browser lets a page sound before somebody has pressed something, and this one does not try.
  function wake() {
    make();
    if (context && context.state === 'suspended') context.resume().catch(function () {});
  }

  function play(name) {
    // A whole class before one screen is spoken with.
    if (!context || !isOn() || !SOUNDS[name] || document.querySelector('.page.whole')) return;
    var now = context.currentTime;
    if (name === 'message' && now - last < 0.15) return;
    last = now;
    SOUNDS[name].forEach(function (note) {
      var tone = context.createOscillator();
      var volume = context.createGain();
      var start = now + note[0];
      tone.type = note[3];
      tone.frequency.value = note[1];
      volume.gain.setValueAtTime(0.0001, start);
      volume.gain.exponentialRampToValueAtTime(note[3] === 'square' ? 0.02 : 0.07, start + 0.012);
      volume.gain.exponentialRampToValueAtTime(0.0001, start + note[2]);
      tone.connect(volume).connect(context.destination);
      tone.start(start);
      tone.stop(start + note[2] + 0.02);
    });
  }

  new MutationObserver(function (changes) {
    var heard = '';
    var buttons = false;
    changes.forEach(function (change) {
      change.addedNodes.forEach(function (node) {
        if (node.nodeType !== 1) return;
        var sounding = node.matches('[data-sound]') ? node : node.querySelector('[data-sound]');
        if (sounding) heard = sounding.getAttribute('data-sound');
        buttons = buttons || node.matches('.sound') || node.querySelector('.sound');
      });
    });
    if (heard) play(heard);
    if (buttons) look();
  }).observe(app, { childList: true, subtree: true });

  document.addEventListener('click', function (event) {
    var button = event.target.closest && event.target.closest('.sound');
    if (!button) return;
    chosen = isOn() ? 'off' : 'on';
    try { localStorage.setItem(KEY, chosen); } catch (error) { /* for this page alone */ }
    look();
    wake();
    play('right');
  });
  ['pointerdown', 'keydown'].forEach(function (kind) { window.addEventListener(kind, wake, true); });
  window.addEventListener('storage', function (event) {
    if (event.key && event.key !== KEY) return;
    chosen = remembered();
    look();
  });
  look();
  (window.requestIdleCallback || setTimeout)(make);
})();
