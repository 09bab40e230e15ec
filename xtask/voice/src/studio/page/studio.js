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
    [['back', '←'], ['play', 'P'], ['approve', 'A'], ['next', '→']].forEach(function (one) { label($(one[0]), words[one[0]], one[1]); });
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
    }).then(enter).catch(function (error) { window.alert(words.errors[error.message] || words.errors.net); });
  };

  function enter() {
    remember('mark', mark);
    return ask('languages').then(function (answer) { return answer.json(); }).then(function (all) {
      languages = all;
      $('door').hidden = true;
      document.querySelector('main').hidden = false;
      $('lang').replaceChildren.apply($('lang'), all.map(function (one) { return new Option(one.name, one.code); }));
      $('lang').value = remember('lang') || all[0].code;
      names();
      if (remember('pack')) $('pack').value = remember('pack');
      return load();
    });
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

  // The lines that are shown: those that are still to be read, those to be listened to, or all.
  function choose() {
    var wanted = { read: ['missing', 'stale'], listen: ['waiting'], all: ['missing', 'stale', 'waiting', 'approved'] }[$('show').value];
    shown = lines.filter(function (line) { return wanted.indexOf(line.state) >= 0; });
    at = 0;
    draw();
  }

  function draw() {
    var line = shown[at];
    var has = function (states) { return lines.filter(function (one) { return states.indexOf(one.state) >= 0; }).length; };
    $('count').textContent = words.count(at + 1, shown.length, has(['waiting', 'approved']), has(['approved']), lines.length);
    var whole = line ? lines.indexOf(line) : -1;
    $('line').textContent = line ? line.words : '✓';
    $('line').lang = $('lang').value;
    $('before').textContent = (lines[whole - 1] || { words: '' }).words;
    $('after').textContent = line ? (lines[whole + 1] || { words: '' }).words : '';
    $('who').replaceChildren();
    if (line) {
      [line.role === 'person' ? line.name : words[line.role], words.moods[line.mood] || words.even].forEach(function (text) {
        var part = document.createElement('span');
        part.textContent = text;
        $('who').append(part);
      });
    }
    var kept = line && line.reader;
    $('record').disabled = !line;
    $('play').disabled = !kept;
    $('approve').disabled = !kept || line.reader === mark || line.state === 'approved';
    $('back').disabled = at === 0;
    $('next').disabled = at + 1 >= shown.length;
    label($('record'), sound && sound.parts ? words.stop : words.record, '␣');
    $('record').setAttribute('aria-pressed', Boolean(sound && sound.parts));
    if (!line) return say('');
    var state = words.states[line.state];
    var told = typeof state === 'function' ? state(line.reader, line.approved) : state;
    var level = line.level ? words.levels[line.level] + '. ' : '';
    say(level + told, line.level === 'low' || line.level === 'cut' || line.state === 'stale' ? 'warn' : kept ? 'good' : '');
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
        };
        context.createMediaStreamSource(stream).connect(node);
        return sound;
      });
    }).catch(function () { throw new Error('microphone'); });
  }

  function record() {
    var line = shown[at];
    if (!line) return;
    if (sound && sound.parts) return stop(line);
    player.pause();
    open().then(function () {
      sound.parts = [];
      draw();
      say(words.recording);
    }).catch(sorry);
  }

  function stop(line) {
    var parts = sound.parts;
    sound.parts = null;
    draw();
    say(words.saving);
    var target = path('take', $('lang').value, $('pack').value, line.hash, mark);
    ask(target, { method: 'POST', body: wav(parts, sound.context.sampleRate) }).then(function (answer) { return answer.text(); }).then(function (level) {
      Object.assign(line, { state: 'waiting', reader: mark, approved: '', level: level });
      counted();
      draw();
    }).catch(sorry);
  }

  function counted() {
    var pack = packs().find(function (one) { return one.id === $('pack').value; });
    pack.read = lines.filter(function (line) { return line.reader; }).length;
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
    if (!line || $('approve').disabled) return;
    ask(path('approve', $('lang').value, $('pack').value, line.hash, mark), { method: 'POST' }).then(function () {
      Object.assign(line, { state: 'approved', approved: mark });
      go(1);
      draw();
    }).catch(sorry);
  }

  $('record').onclick = record;
  $('play').onclick = play;
  $('approve').onclick = approve;
  $('back').onclick = function () { go(-1); };
  $('next').onclick = function () { go(1); };
  $('lang').onchange = function () { names(); load(); };
  $('pack').onchange = load;
  $('show').onchange = choose;
  document.addEventListener('keydown', function (event) {
    if (event.ctrlKey || event.altKey || event.metaKey || event.repeat || document.querySelector('main').hidden) return;
    if (/^(SELECT|INPUT|SUMMARY)$/.test(event.target.tagName)) return;
    var act = { ' ': record, p: play, з: play, a: approve, ф: approve, ArrowLeft: function () { go(-1); }, ArrowRight: function () { go(1); } }[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });

  $('mark').value = remember('mark') || '';
  speak(remember('tongue') || (navigator.language || '').slice(0, 2));
})();
