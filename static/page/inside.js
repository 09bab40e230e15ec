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

  saqbol.inside = function (name) {
    var packed = document.querySelector('script[data-name="' + name + '"]');
    if (!packed) return Promise.reject(new Error('no ' + name + ' in the page'));
    // Unpacking holds the page: first its first screens are shown and painted.
    return saqbol.rested().then(function () {
      var all = new OutputBuffer(1 << 19);
      new Decoder().decompress(new InputBuffer(bytes(packed.textContent.trim())), all);
      return all.toArray().buffer;
    });
  };

  // A bundle that is inside the page. All bundles are packed together, which takes a quarter less room than one by one: a
  // line with their names and lengths, then one after the other.
  var parts = null;
  saqbol.bundled = function (name) {
    if (name === 'art') return saqbol.inside(name);
    parts = parts || saqbol.inside('bundles').then(function (all) {
      var bytes = new Uint8Array(all);
      var at = bytes.indexOf(10) + 1;
      var found = {};
      JSON.parse(new TextDecoder().decode(bytes.subarray(0, at))).forEach(function (part) {
        found[part[0]] = all.slice(at, at + part[1]);
        at += part[1];
      });
      return found;
    });
    return parts.then(function (found) {
      if (!found[name]) throw new Error('no ' + name + ' in the page');
      return found[name];
    });
  };
})();
