// Where the app's parts come from: files of the site, or what is inside the single file (inside.js). The only way to load.
(function () {
  'use strict';
  var saqbol = window.saqbol;
  if (!saqbol) return; // The browser is too old for the app.
  var root = saqbol.root;
  var files = null;
  var pending = {};
  var element = document.getElementById('files');
  if (element) files = JSON.parse(element.textContent);

  // The page knows three versions: the app's, that of all bundles, that of all pictures (`app`, `b`, `art`). A file's path
  // is its name and its version (xtask/builder/src/ship/web.rs writes the files so), so nothing grows with more modules.
  function fetched(name) {
    var path = name === 'app' ? 'app-' + files.app + '.wasm' : 'b/' + encodeURIComponent(name) + '-' + files.b + '.bin';
    // What ahead.js has asked for is taken once: another try asks again.
    var answer = (window.asked || {})[path] || fetch(path);
    window.asked = 0;
    return answer.then(right);
  }

  // A host may send a page of its own for a file that it does not have.
  function right(response) {
    if (!response.ok) throw new Error(response.url + ': ' + response.status);
    return response;
  }

  saqbol.files = files || {};

  // A promise of an ArrayBuffer.
  saqbol.load = function (name) {
    if (!pending[name]) {
      pending[name] = files
        ? fetched(name).then(function (response) { return response.arrayBuffer(); })
        : saqbol.bundled(name);
      pending[name].catch(function () { saqbol.forget(name); });
    }
    return pending[name];
  };
  saqbol.forget = function (name) { delete pending[name]; };

  // Three style sheets are files of their own, which no other page's first words pay for: that of what lessons ask for behind
  // their first screens, that of the youngest's lessons and that of the pages around lessons. Where the page has all styles it
  // knows no such file. A promise that what the address needs is here (`how`: 'first' where a lesson's first screens are all
  // that is shown, 'all' for what any address needs later); without them a page is plain, not broken.
  var sheets = {};
  saqbol.styled = function (how) {
    var page = location.hash.split('/')[2];
    var young = /\/(check-)?a(\d|-|\/|$)/.test(location.hash);
    var around = how === 'all' || page && !/^(play|module|boost|check)$/.test(page);
    return Promise.all([how !== 'first' && (page || how) && sheet('tasks'), young && sheet('young'), around && sheet('around')]);
  };
  function sheet(name) {
    if (!files || !files[name]) return null;
    sheets[name] = sheets[name] || fetch(name + '-' + files[name] + '.css').then(right).then(function (response) { return response.text(); })
      .then(function (text) { saqbol.adopt(text, name === 'tasks'); }).catch(function () { sheets[name] = null; });
    return sheets[name];
  }
  window.addEventListener('hashchange', function () { saqbol.styled(root.className === 'able here' ? '' : 'first'); });

  // What wasm-bindgen instantiates: compiled while it comes and while the page goes on, or the bytes.
  saqbol.wasm = function () { return files ? fetched('app').then(compiled) : saqbol.inside('app'); };
  function compiled(response) {
    if (/^application\/wasm/.test(response.headers.get('content-type'))) return WebAssembly.compileStreaming(response);
    return response.arrayBuffer().then(function (bytes) { return WebAssembly.compile(bytes); });
  }

  // Asked for at once with the page: the app, the language, and the module that the address names. In the single file the
  // parts stand further down; they are unpacked when the page is read.
  if (files) begin();
  function begin() {
    var lang = root.getAttribute('lang');
    var place = location.hash.split('/');
    var lesson = /^(play|module|result|read)$/.test(place[2]) && place[3];
    var reads = lesson && place[2] !== 'result';
    if (reads) saqbol.load('first.' + lesson + '.' + lang);
    saqbol.styled(reads ? 'first' : '');
    // A lesson's first screens have the line and the machine for themselves: they are read while the rest comes (start.js).
    // Where a worker keeps everything there is no line to share, but the app is compiled on the same processor that looks
    // up where the learner was.
    saqbol.near = navigator.serviceWorker && navigator.serviceWorker.controller;
    if (reads) saqbol.rest = rest;
    else rest();

    function rest() {
      saqbol.app = saqbol.wasm();
      saqbol.app.catch(function () {});
      saqbol.load('ui.' + lang);
      if (lesson) saqbol.load((place[2] === 'read' ? 'read.' : 'module.') + lesson + '.' + lang);
      // The list of a band's modules: a module's id begins with its band's letter.
      var band = /^(learn|module)$/.test(place[2]) && /^[abc]/.exec(place[3] || 'b');
      if (band) saqbol.load('path.' + band[0] + '.' + lang);
    }
  }
})();
