// Asks for the first screens of a lesson, or for a page to read, while the rest of the page is still on its way: the only script that stands before
// leave.js, and it does nothing but that. Only in the web folder; load.js, which knows how files are named, takes over what was
// asked for (`asked`, by its path) and asks for everything else. Old syntax, as in boot.js.
(function () {
  'use strict';
  var place = location.hash.split('/');
  if (!/^(play|module|read)$/.test(place[2]) || !window.fetch) return;
  var path = 'b/first.' + place[3] + '.' + place[1] + '-' + JSON.parse(document.getElementById('files').textContent).b + '.bin';
  window.asked = {};
  window.asked[path] = fetch(path);
  window.asked[path].catch(function () { /* load.js says it */ });
})();
