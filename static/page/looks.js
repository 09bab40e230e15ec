// In the single file: what its later screens look like is packed beside the rest, which takes a third of the room.
(function () {
  'use strict';
  var saqbol = window.saqbol;
  if (!saqbol) return; // The browser is too old for the app.
  saqbol.inside('styles').then(function (bytes) { saqbol.adopt(new TextDecoder().decode(bytes)); })
    .catch(function (error) { console.warn('styles:', error); });
})();
