// The studio's page: shows a line, records it, plays it, goes on. What is kept is kept by the server at once, so whoever
// comes back goes on where they stopped.
(function () {
  'use strict';
  var $ = function (id) { return document.getElementById(id); };
  var words, languages = [], lines = [], shown = [], at = 0, mark = '';
  var sound = null; // The microphone, while it is open.
  var player = new Audio();

  function remember(key, value) {
    try { if (value === undefined) return localStorage.getItem('studio.' + key); localStorage.setItem('studio.' + key, value); } catch (error) { /* for this page alone */ }
    return null;
  }

  function ask(path, options) {
    return fetch(path, options).catch(function () { throw new Error('net'); }).then(function (answer) {
      if (answer.ok) return answer;
      return answer.text().then(function (why) { throw new Error(why); });
    });
  }
  function path() { return Array.prototype.map.call(arguments, encodeURIComponent).join('/'); }

  function say(text, kind) { $('state').textContent = text; $('state').className = kind || ''; }
  function sorry(error) { say(words.errors[error.message] || words.errors.wav, 'warn'); }

  // Words in the chosen language.
  function speak(code) {
    words = WORDS[code] || WORDS.kk;
    code = WORDS[code] ? code : 'kk';
    remember('tongue', code);
    document.documentElement.lang = code;
    document.title = words.title + ' – Сақ бол!';
    document.querySelectorAll('[data-word]').forEach(function (e) { e.textContent = words[e.dataset.word]; });
    $('tongues').replaceChildren.apply($('tongues'), Object.keys(WORDS).map(function (one) {
      var button = document.createElement('button');
      button.textContent = WORDS[one].name;
      button.lang = one;
      button.setAttribute('aria-pressed', one === code);
      button.onclick = function () { speak(one); };
      return button;
    }));
    [['back', '←'], ['play', 'P'], ['approve', 'A'], ['again', 'R'], ['next', '→']].forEach(function (one) { label($(one[0]), words[one[0]], one[1]); });
    $('good').replaceChildren.apply($('good'), words.good.map(function (line) {
      var item = document.createElement('li');
      item.textContent = line;
      return item;
    }));
    if (languages.length) { names(); draw(); }
  }

  function label(button, text, key) {
    var hint = document.createElement('kbd');
    hint.textContent = key;
    button.replaceChildren(text, hint);
  }

  // Who comes in.
  $('door').onsubmit = function (event) {
    event.preventDefault();
    mark = $('mark').value.trim();
    var age = document.querySelector('[name=age]:checked');
    ask(path('reader', mark)).then(function (answer) { return answer.json(); }).then(function (known) {
      if (known) return null;
      if (!$('licence').checked || !age) throw new Error('agree');
      return ask(path('reader', mark, age.value), { method: 'POST' });
    }).then(enter).catch(function (error) { $('wrong').textContent = words.errors[error.message] || words.errors.net; });
  };

  function enter() {
    remember('mark', mark);
    $('me').textContent = mark;
    return ask('languages').then(function (answer) { return answer.json(); }).then(function (all) {
      languages = all;
      inside(true);
      $('lang').replaceChildren.apply($('lang'), all.map(function (one) { return new Option(one.name, one.code); }));
      $('lang').value = remember('lang') || all[0].code;
      names();
      if (remember('pack')) $('pack').value = remember('pack');
      return load();
    });
  }

  function inside(is) {
    $('wrong').textContent = '';
    $('door').hidden = is;
    $('here').hidden = document.querySelector('main').hidden = !is;
  }

  // Somebody else comes: they have a mark of their own, and answer for themselves.
  function leave() {
    if (sound && sound.parts) return;
    player.pause();
    remember('mark', '');
    $('door').reset();
    $('mark').value = '';
    $('show').value = 'read';
    lines = shown = [];
    draw();
    inside(false);
    $('mark').focus();
  }

  function packs() { return languages.find(function (one) { return one.code === $('lang').value; }).packs; }

  function names() {
    var chosen = $('pack').value;
    $('pack').replaceChildren.apply($('pack'), packs().map(function (pack) {
      var title = pack.title || (pack.id === 'common' ? words.common : words.check + ' ' + pack.id.slice(-1).toUpperCase());
      return new Option(title + ' (' + pack.read + '/' + pack.lines + ')', pack.id);
    }));
    if (chosen) $('pack').value = chosen;
    if (!$('pack').value) $('pack').selectedIndex = 0;
  }

  function load() {
    remember('lang', $('lang').value);
    remember('pack', $('pack').value);
    return ask(path('lines', $('lang').value, $('pack').value)).then(function (answer) { return answer.json(); }).then(function (all) {
      lines = all;
      choose();
    }).catch(sorry);
  }

  // The lines that are shown: those that are still to be read, those of others to be listened to, or all.
  function choose() {
    var wanted = { read: ['missing', 'stale'], listen: ['waiting'], all: ['missing', 'stale', 'waiting', 'approved'] }[$('show').value];
    var listens = $('show').value === 'listen';
    shown = lines.filter(function (line) { return wanted.indexOf(line.state) >= 0 && !(listens && line.reader === mark); });
    at = 0;
    draw();
  }

  function count(states) { return lines.filter(function (one) { return states.indexOf(one.state) >= 0; }).length; }

  function draw() {
    var line = shown[at];
    var read = count(['waiting', 'approved']);
    $('count').textContent = words.count(line ? at + 1 : 0, shown.length, lines.length - read, read, count(['approved']));
    $('done').max = lines.length;
    $('done').value = read;
    var whole = line ? lines.indexOf(line) : -1;
    $('line').className = line ? '' : 'empty';
    $('line').textContent = line ? line.words : nothing();
    $('line').lang = line ? $('lang').value : document.documentElement.lang;
    $('before').textContent = (lines[whole - 1] || { words: '' }).words;
    $('after').textContent = line ? (lines[whole + 1] || { words: '' }).words : '';
    $('before').lang = $('after').lang = $('lang').value;
    $('who').replaceChildren();
    if (line) {
      [[words.who, line.role === 'person' ? line.name : words[line.role]], [words.how, words.moods[line.mood] || words.even]].forEach(function (one) {
        var part = document.createElement('span');
        part.textContent = one[1];
        var what = document.createElement('b');
        what.textContent = one[0];
        $('who').append(what, ' ', part);
      });
    }
    buttons(line);
    if (!line) return say('');
    var kept = line.reader;
    var state = words.states[kept === mark && line.state === 'waiting' ? 'own' : line.state];
    var told = typeof state === 'function' ? state(line.reader, line.approved) : state;
    var poor = line.level === 'low' || line.level === 'cut';
    // Whoever is to read again is told nothing else.
    var all = [line.level && words.levels[line.level], !(poor && kept === mark) && told].filter(Boolean);
    say(all.join('. '), poor || line.state === 'stale' ? 'warn' : kept ? 'good' : '');
  }

  // Whoever listens has nothing to record, and whoever reads nothing to approve.
  function buttons(line) {
    var mode = $('show').value, kept = line && line.reader;
    var running = Boolean(sound && sound.parts);
    $('record').hidden = mode === 'listen';
    $('approve').hidden = $('again').hidden = mode === 'read' || !kept || kept === mark || line.state === 'approved';
    $('record').disabled = !line;
    $('play').disabled = !kept || running;
    $('back').disabled = at === 0 || running;
    $('next').disabled = at + 1 >= shown.length || running;
    ['lang', 'pack', 'show', 'leave', 'forget'].forEach(function (id) { $(id).disabled = running; });
    label($('record'), running ? words.stop : kept ? words.redo : words.record, words.space);
    $('record').setAttribute('aria-pressed', running);
  }

  // What is said where no line is left to show.
  function nothing() {
    if (!lines.length) return '';
    if ($('show').value !== 'listen') return words.noneToRead;
    var own = lines.filter(function (line) { return line.state === 'waiting' && line.reader === mark; }).length;
    return own ? words.onlyOwn(own) : words.noneToListen;
  }

  function go(by) {
    if (sound && sound.parts) return;
    player.pause();
    at = Math.max(0, Math.min(shown.length - 1, at + by));
    draw();
  }

  // The microphone as it is, without what browsers do to telephone calls.
  function open() {
    if (sound) return Promise.resolve(sound);
    var plain = { echoCancellation: false, noiseSuppression: false, autoGainControl: false, channelCount: 1 };
    return navigator.mediaDevices.getUserMedia({ audio: plain }).then(function (stream) {
      var context = new AudioContext();
      return context.audioWorklet.addModule('microphone.js').then(function () {
        var node = new AudioWorkletNode(context, 'microphone', { channelCount: 1, channelCountMode: 'explicit' });
        sound = { context: context, parts: null };
        node.port.onmessage = function (event) {
          var top = event.data.reduce(function (most, one) { return Math.max(most, Math.abs(one)); }, 0);
          $('meter').value = Math.max(top, $('meter').value * 0.97);
          if (sound.parts) sound.parts.push(event.data);
          heard(event.timeStamp);
        };
        context.createMediaStreamSource(stream).connect(node);
        return sound;
      });
    }).catch(function () { throw new Error('microphone'); });
  }

  // The level in a word, a few times a second; where it lies is what the meter shows.
  var told = 0;
  function heard(now) {
    if (now - told < 250) return;
    told = now;
    var top = $('meter').value;
    $('heard').textContent = words.heard[top < 0.02 ? 'none' : top < $('meter').low ? 'low' : top > $('meter').high ? 'cut' : 'good'];
  }

  function record() {
    var line = shown[at];
    if (!line || $('record').hidden || saving) return;
    if (sound && sound.parts) return stop(line);
    player.pause();
    open().then(function () {
      sound.parts = [];
      draw();
      say(words.recording);
    }).catch(sorry);
  }

  var saving = false;
  function stop(line) {
    var parts = sound.parts;
    sound.parts = null;
    saving = true;
    draw();
    say(words.saving);
    var target = path('take', $('lang').value, $('pack').value, line.hash, mark);
    ask(target, { method: 'POST', body: wav(parts, sound.context.sampleRate) }).then(function (answer) { return answer.text(); }).then(function (level) {
      Object.assign(line, { state: 'waiting', reader: mark, approved: '', level: level });
      counted();
      draw();
    }).catch(sorry).then(function () { saving = false; });
  }

  function counted() {
    var pack = packs().find(function (one) { return one.id === $('pack').value; });
    pack.read = count(['waiting', 'approved']);
    names();
  }

  // A WAV file of one channel, 16 bits a sample.
  function wav(parts, rate) {
    var length = parts.reduce(function (sum, part) { return sum + part.length; }, 0);
    var view = new DataView(new ArrayBuffer(44 + length * 2));
    var at = 0;
    function text(letters) { for (var i = 0; i < 4; i++) view.setUint8(at++, letters.charCodeAt(i)); }
    function four(number) { view.setUint32(at, number, true); at += 4; }
    function two(number) { view.setUint16(at, number, true); at += 2; }
    text('RIFF'); four(36 + length * 2); text('WAVE'); text('fmt '); four(16); two(1); two(1);
    four(rate); four(rate * 2); two(2); two(16); text('data'); four(length * 2);
    parts.forEach(function (part) {
      part.forEach(function (sample) {
        view.setInt16(at, Math.max(-1, Math.min(1, sample)) * 32767, true);
        at += 2;
      });
    });
    return view.buffer;
  }

  function play() {
    var line = shown[at];
    if (!line || !line.reader) return;
    player.src = path('take', $('lang').value, $('pack').value, line.hash) + '?' + Date.now();
    player.play().catch(function () { sorry(new Error('wav')); });
  }

  function approve() {
    var line = shown[at];
    if (!line || $('approve').hidden) return;
    ask(path('approve', $('lang').value, $('pack').value, line.hash, mark), { method: 'POST' }).then(function () {
      judged(line, { state: 'approved', approved: mark });
    }).catch(sorry);
  }

  // What was not read well is to be read again.
  function again() {
    var line = shown[at];
    if (!line || $('again').hidden) return;
    ask(path('back', $('lang').value, $('pack').value, line.hash), { method: 'POST' }).then(function () {
      judged(line, { state: 'missing', reader: '', approved: '', level: '' });
    }).catch(sorry);
  }

  // What was listened to leaves the list of what waits, and the next comes into its place.
  function judged(line, now) {
    player.pause();
    Object.assign(line, now);
    if ($('show').value === 'listen') shown.splice(shown.indexOf(line), 1);
    at = Math.max(0, Math.min(shown.length - 1, at));
    counted();
    draw();
  }

  // Whoever changes their mind leaves nothing behind on this computer.
  function forget() {
    $('sure-words').textContent = words.sure(mark);
    $('sure').returnValue = '';
    $('sure').showModal();
  }
  $('sure').onclose = function () {
    if ($('sure').returnValue !== 'yes') return;
    ask(path('reader', mark), { method: 'DELETE' }).then(function (answer) { return answer.json(); }).then(function (gone) {
      leave();
      $('wrong').textContent = words.forgotten(gone);
    }).catch(sorry);
  };

  $('record').onclick = record;
  $('play').onclick = play;
  $('approve').onclick = approve;
  $('again').onclick = again;
  $('leave').onclick = leave;
  $('forget').onclick = forget;
  $('back').onclick = function () { go(-1); };
  $('next').onclick = function () { go(1); };
  $('lang').onchange = function () { names(); load(); };
  $('pack').onchange = load;
  $('show').onchange = choose;
  // By the keyboard, whichever letters it has: P and A lie where З and Ф do.
  var KEYS = { ' ': record, p: play, з: play, a: approve, ф: approve, r: again, к: again, ArrowLeft: function () { go(-1); }, ArrowRight: function () { go(1); } };
  function keyed(event) {
    if (event.ctrlKey || event.altKey || event.metaKey || document.querySelector('main').hidden || $('sure').open) return null;
    if (/^(SELECT|INPUT|SUMMARY)$/.test(event.target.tagName)) return null;
    return KEYS[event.key.length === 1 ? event.key.toLowerCase() : event.key];
  }
  document.addEventListener('keydown', function (event) {
    var act = keyed(event);
    if (!act) return;
    event.preventDefault();
    if (!event.repeat) act();
  });
  // Firefox presses the button that has the focus when the space bar is let go.
  document.addEventListener('keyup', function (event) { if (event.key === ' ' && keyed(event)) event.preventDefault(); });

  // The door stands open only now: what is typed before would be lost, and somebody else's mark stand there.
  $('mark').value = remember('mark') || '';
  $('door').hidden = false;
  speak(remember('tongue') || (navigator.language || '').slice(0, 2));
})();
