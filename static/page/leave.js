// Leaving quickly: the page becomes a clock and a calculator. Here and not in the app, because it has to work before the
// app has come and after it has stopped. A button (.quick-exit) or Shift pressed three times, as on GOV.UK's pages.
(function () {
  'use strict';
  var root = document.documentElement;
  var left = false;
  // When Shift was let go, up to three times; and since when it is held, 0 if it is not.
  var shifts = [];
  var held = 0;

  // These listeners are the page's first, so nothing that comes later can hold an event back from them.
  window.addEventListener('click', function (event) {
    if (event.target.closest && event.target.closest('.quick-exit')) leave();
  }, true);
  // Shift alone, pressed and let go three times. With another key, with the mouse, held down or kept down for people who
  // press one key at a time, it means something else: switching the keyboard's language, selecting, a capital letter.
  window.addEventListener('keydown', function (event) {
    if (event.key !== 'Shift' || event.ctrlKey || event.altKey || event.metaKey || held) return other();
    held = event.timeStamp;
  }, true);
  window.addEventListener('keyup', function (event) {
    if (event.key !== 'Shift') return other();
    if (!held || event.timeStamp - held > 700) return other();
    held = 0;
    shifts = shifts.concat(event.timeStamp).slice(-3);
    if (shifts.length === 3 && shifts[2] - shifts[0] < 3000) leave();
  }, true);
  ['pointerdown', 'wheel', 'blur'].forEach(function (name) { window.addEventListener(name, other, true); });
  function other() {
    shifts = [];
    held = 0;
  }
  // The app must not answer to an address that it has been taken away from.
  window.addEventListener('hashchange', function (event) { if (left) event.stopImmediatePropagation(); }, true);
  // Screens replace each other in the history, so that "back" does not walk through the lesson.
  document.addEventListener('click', function (event) {
    var link = event.target.closest && event.target.closest('a[href*="#/"]');
    if (!link || event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    location.replace(link.getAttribute('href'));
  });
  // The languages inside a lesson: they close behind whoever chose one, or pressed elsewhere.
  document.addEventListener('click', function (event) {
    var open = document.querySelector('.speak[open]');
    if (!open || !event.target.closest || event.target.closest('.speak summary')) return;
    open.open = false;
    if (open.contains(event.target)) open.firstChild.focus();
  });

  function leave() {
    if (left) return;
    left = true;
    if (window.speechSynthesis) speechSynthesis.cancel();
    clear();
    window.addEventListener('pagehide', clear);
    Array.prototype.forEach.call(document.querySelectorAll('video'), function (video) {
      if (video.srcObject) video.srcObject.getTracks().forEach(function (track) { track.stop(); });
    });
    var title = document.getElementById('neutral-' + root.getAttribute('lang'));
    title = title ? title.content.children : [];
    document.title = title[0] ? title[0].textContent : '';
    document.body.textContent = '';
    root.className = '';
    document.body.className = 'neutral';
    var drawn = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect x="3" y="1" width="10" height="14" rx="2" fill="#667"/><rect x="5" y="3" width="6" height="3" fill="#dde"/></svg>';
    var icon = document.querySelector('link[rel=icon]');
    if (icon) icon.href = URL.createObjectURL(new Blob([drawn], { type: 'image/svg+xml' }));
    var manifest = document.querySelector('link[rel=manifest]');
    if (manifest) manifest.parentNode.removeChild(manifest);
    location.replace('#');
    window.scrollTo(0, 0);
    clock();
    calculator();
    // How to come back: an installed app may have no reload.
    add('p', 'again', document.body).textContent = title[1] ? title[1].textContent : '';
  }

  // What a guest answered is held by the tab alone. (Earlier builds held it in the tab's name, which whatever page comes next
  // can read.)
  function clear() {
    window.name = '';
    try { sessionStorage.clear(); } catch (error) { /* there is none */ }
  }

  function add(kind, name, parent) {
    var element = document.createElement(kind);
    element.className = name;
    parent.appendChild(element);
    return element;
  }

  function clock() {
    var face = add('time', 'clock', document.body);
    function two(number) { return (number < 10 ? '0' : '') + number; }
    function tick() {
      var now = new Date();
      face.textContent = two(now.getHours()) + ':' + two(now.getMinutes());
    }
    tick();
    setInterval(tick, 1000);
  }

  // Works from left to right, as pocket calculators do.
  function calculator() {
    var box = add('main', 'calculator', document.body);
    var shown = add('output', 'display', box);
    var kept = 0, sign = '', typed = '0', fresh = true, cleared = 0;
    function show(number) { shown.textContent = String(number).replace('-', '−').replace('.', ','); }
    function result() {
      var number = Number(typed);
      if (sign === '+') kept += number;
      else if (sign === '−') kept -= number;
      else if (sign === '×') kept *= number;
      else if (sign === '÷') kept = number ? kept / number : NaN;
      else kept = number;
      kept = Math.round(kept * 1e9) / 1e9;
      typed = String(kept);
      show(isFinite(kept) ? kept : '–');
    }
    function press(key) {
      cleared = key === 'C' ? cleared + 1 : 0;
      if (cleared === 3) return location.reload();
      if (key === 'C') { kept = 0; sign = ''; typed = '0'; fresh = true; show(0); }
      else if (/[0-9,]/.test(key)) {
        if (fresh) { typed = '0'; fresh = false; }
        if (key === ',' ? typed.indexOf('.') < 0 : true) typed = (typed === '0' && key !== ',' ? '' : typed) + (key === ',' ? '.' : key);
        typed = typed.slice(0, 12);
        show(typed);
      } else {
        if (!fresh || key === '=') result();
        sign = key === '=' ? '' : key;
        fresh = true;
      }
    }
    '789÷456×123−0,=+C'.split('').forEach(function (key) {
      var button = add('button', 'key', box);
      button.textContent = key;
      button.addEventListener('click', function () { press(key); });
    });
    show(0);
  }
})();
