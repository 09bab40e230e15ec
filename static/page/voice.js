// The recorded voice: finds what was recorded of the words on the screen, and plays it. It comes when the voice is switched
// on, and only where something was recorded (aloud.js). A lesson's recordings are one file: a line with the key, the hash of
// the words and the length of each, then one after the other (xtask/voice/src/pack.rs).
(function () {
  'use strict';
  var saqbol = window.saqbol;
  var Audio = window.AudioContext || window.webkitAudioContext;
  if (!saqbol || !Audio) return;
  var packs = {}; // By language and id: a promise that it is here, or that there is none.
  var found = {}; // By language: of each hash of words, the bytes.
  var indexes = {};
  var context = null;
  var playing = null;
  var number = 0; // Of the present recording; an older one is not heard any more.

  // The CRC-32 of the words, as xtask/content/src/voice/words.rs writes it.
  function hash(text) {
    var sum = -1;
    new TextEncoder().encode(saqbol.spoken(text)).forEach(function (byte) {
      sum ^= byte;
      for (var bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xEDB88320 : sum >>> 1;
    });
    return ((~sum >>> 0) + 0x100000000).toString(16).slice(1);
  }

  function version(lang) {
    var all = (saqbol.root.getAttribute('data-voice') || '').split(' ');
    var own = all.filter(function (one) { return one.split('=')[0] === lang; })[0];
    return own && own.split('=')[1];
  }

  // The bytes of a pack: inside the page, else from the site, else out of the folder beside the page.
  function bytes(lang, id) {
    var inside = document.querySelector('script[data-name="voice.' + id + '.' + lang + '"]');
    if (inside) return Promise.resolve(saqbol.bytes(inside.textContent.trim()));
    return document.getElementById('files') ? fetched(lang, id) : beside(lang, id);
  }

  function fetched(lang, id) {
    indexes[lang] = indexes[lang] || get('voice/index-' + lang + '-' + version(lang) + '.json').then(function (answer) { return answer.json(); });
    indexes[lang].catch(function () { delete indexes[lang]; });
    return indexes[lang].then(function (index) {
      if (!index[id]) throw new Error('nothing of ' + id + ' is recorded');
      return get(index[id]);
    }).then(function (answer) { return answer.arrayBuffer(); }).then(function (all) { return new Uint8Array(all); });
  }

  function get(path) {
    // What came before the worker did is kept by asking again: the browser still has it.
    var worker = navigator.serviceWorker;
    if (worker && !worker.controller && saqbol.root.getAttribute('data-worker')) {
      worker.addEventListener('controllerchange', function () { fetch(path).catch(function () {}); }, { once: true });
    }
    return fetch(path).then(function (answer) {
      if (!answer.ok) throw new Error(path + ': ' + answer.status);
      return answer;
    });
  }

  // A page from a disk may read no other file; but one that is shown in it can hand over what it holds. It may do nothing
  // else: it is shut in.
  function beside(lang, id) {
    var band = /^(?:check-)?([abc])/.exec(id === 'common' ? '' : id);
    return new Promise(function (resolve, reject) {
      var frame = document.createElement('iframe');
      var wait = 0;
      function end() {
        clearTimeout(wait);
        window.removeEventListener('message', hear);
        frame.remove();
      }
      function hear(event) {
        if (event.source !== frame.contentWindow || typeof event.data !== 'string') return;
        end();
        resolve(saqbol.bytes(event.data));
      }
      function within(time) {
        clearTimeout(wait);
        wait = setTimeout(function () { end(); reject(new Error('no voice/ beside the page, or nothing of ' + id)); }, time);
      }
      window.addEventListener('message', hear);
      frame.setAttribute('sandbox', 'allow-scripts');
      frame.hidden = true;
      // Where no such file is, Chromium shows that instead, and nothing is handed over; Firefox and WebKit never come to
      // the end. A large one on a slow disk takes a while.
      frame.onload = function () { within(2000); };
      within(20000);
      frame.src = ['voice', band ? band[1] : 'all', lang, id + '.html'].join('/');
      document.body.appendChild(frame);
    });
  }

  function pack(lang, id) {
    var name = lang + ' ' + id;
    packs[name] = packs[name] || bytes(lang, id).then(function (all) {
      var from = all.indexOf(10) + 1;
      var known = found[lang] = found[lang] || {};
      JSON.parse(new TextDecoder().decode(all.subarray(0, from))).forEach(function (one) {
        known[one[1]] = all.subarray(from, from += one[2]);
      });
    });
    return packs[name];
  }

  saqbol.voice = {
    // Loads what the address may need. A promise; what is not there is not missed.
    load: function () {
      var lang = saqbol.root.getAttribute('lang');
      if (!version(lang)) return Promise.resolve();
      var place = location.hash.split('/');
      var lesson = /^(play|module|result|boost|check)$/.test(place[2]) && place[3];
      return Promise.all([lesson, 'common'].filter(Boolean).map(function (id) {
        return pack(lang, id).catch(function (error) {
          delete packs[lang + ' ' + id];
          console.warn('recorded voice:', error.message);
        });
      }));
    },
    // Whether these words were recorded and are here.
    has: function (text) {
      return Boolean((found[saqbol.root.getAttribute('lang')] || {})[hash(text)]);
    },
    // Sound is allowed after a press alone: this is called in one.
    wake: function () {
      context = context || new Audio();
      if (context.state === 'suspended') context.resume().catch(function () {});
    },
    // Plays the words, more slowly if they are to be slow, and calls `done` with whether they were heard.
    say: function (text, slow, done) {
      var mine = ++number;
      var bytes = found[saqbol.root.getAttribute('lang')][hash(text)];
      function end(well) {
        if (mine !== number) return;
        number++;
        done(well);
      }
      context.decodeAudioData(bytes.slice().buffer, function (sound) {
        if (mine !== number) return;
        var rate = slow ? 0.9 : 1;
        playing = context.createBufferSource();
        playing.buffer = sound;
        playing.playbackRate.value = rate;
        playing.connect(context.destination);
        // Whoever reads slowly is given time to look, too.
        playing.onended = function () { setTimeout(function () { end(true); }, slow ? 700 : 150); };
        playing.start();
        // A device without a loudspeaker never comes to the end.
        setTimeout(function () { end(true); }, sound.duration / rate * 1000 + 3000);
      }, function () { end(false); });
    },
    stop: function () {
      number++;
      if (playing) {
        playing.onended = null;
        try { playing.stop(); } catch (error) { /* it has not begun */ }
      }
      playing = null;
    }
  };
})();
