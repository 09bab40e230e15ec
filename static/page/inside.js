// What is inside the page of the single file: bytes packed with LZMA, as text, and how they are taken out. The browser's
// own way (gzip) takes a sixth more, which the file's size has no room for; this one takes some 30 ms for the app.
// Bundled by esbuild in xtask/npm, where the library is.
import { Decoder } from './node_modules/lzma1/lib/decoder.js';
import { InputBuffer, OutputBuffer } from './node_modules/lzma1/lib/streams.js';

(function () {
  'use strict';
  var saqbol = window.saqbol;
  if (!saqbol) return; // The browser is too old for the app.

  // Four bytes are five signs, 42 to 126 in ASCII; '!' stands for '<', which would end the script (xtask's package.rs
  // writes them so). Base 64 would take a sixteenth more.
  function bytes(text) {
    var all = new Uint8Array(Math.ceil(text.length / 5) * 4);
    var view = new DataView(all.buffer);
    for (var i = 0, to = 0; i < text.length; i += 5, to += 4) {
      var value = 0;
      for (var j = i; j < i + 5; j++) {
        var sign = j < text.length ? text.charCodeAt(j) : 126;
        value = value * 85 + (sign === 33 ? 18 : sign - 42);
      }
      view.setUint32(to, value);
    }
    return all.subarray(0, Math.floor(text.length * 4 / 5));
  }

  saqbol.bytes = bytes;

  // A promise of a part of the page that can be unpacked piece by piece: how it is unpacked, and what has come out.
  function opened(name) {
    // Unpacking holds the page: first its first screens are shown and painted. Pages to read are such screens themselves.
    return (name === 'read' ? whole() : saqbol.rested()).then(function () {
      var packed = document.querySelector('script[data-name="' + name + '"]');
      if (!packed) throw new Error('no ' + name + ' in the page');
      var pack = { decoder: new Decoder(), out: new OutputBuffer(1 << 19) };
      pack.decoder.initDecompression(new InputBuffer(bytes(packed.textContent.trim())), pack.out);
      return pack;
    });
  }

  // A promise that all of the page is here.
  function whole() {
    return new Promise(function (resolve) {
      if (document.readyState !== 'loading') resolve();
      else document.addEventListener('DOMContentLoaded', resolve);
    });
  }

  // Unpacks until so many bytes have come out, or all. Whether that was all.
  function reach(pack, count) {
    var decoder = pack.decoder;
    var whole = Number(decoder.outSize);
    var wanted = BigInt(Math.min(count, whole));
    while (decoder.nowPos64 < wanted) if (decoder.codeOneChunk()) throw new Error('corrupted input');
    decoder.flush();
    return pack.out.count >= whole;
  }

  saqbol.inside = function (name) {
    return opened(name).then(function (pack) {
      reach(pack, Infinity);
      return pack.out.toArray().buffer;
    });
  };

  // A bundle that is inside the page. All bundles are packed together, which takes a quarter less room than one by one: a
  // line with their names and lengths, then one after the other, first those that lessons begin with (xtask's single.rs). So
  // what stands behind the wanted one need not be unpacked yet. Pages to read are a pack of their own, at the page's end.
  var PIECE = 1 << 15;
  var packs = {};
  function list(name) {
    return opened(name).then(function (pack) {
      var size = PIECE;
      while (!reach(pack, size) && pack.out.buf.indexOf(10) < 0) size += PIECE;
      var at = pack.out.buf.indexOf(10) + 1;
      var found = {};
      JSON.parse(new TextDecoder().decode(pack.out.buf.subarray(0, at))).forEach(function (part) {
        found[part[0]] = [at, at += part[1]];
      });
      if (name === 'bundles') setTimeout(ahead, 3000, pack);
      return { pack: pack, found: found };
    });
  }

  // The rest, a piece a rest, so that nobody waits for it later.
  function ahead(pack) {
    if (saqbol.stopped || reach(pack, pack.out.count + PIECE)) return;
    if (window.requestIdleCallback) requestIdleCallback(function () { ahead(pack); });
    else setTimeout(ahead, 100, pack);
  }

  saqbol.bundled = function (name) {
    if (name === 'art') return saqbol.inside(name);
    var of = /^(read|first)\./.test(name) ? 'read' : 'bundles';
    packs[of] = packs[of] || list(of);
    return packs[of].then(function (all) {
      var place = all.found[name];
      if (!place) throw new Error('no ' + name + ' in the page');
      reach(all.pack, place[1]);
      return all.pack.out.buf.slice(place[0], place[1]).buffer;
    });
  };
})();
