// What a mouse changes where it hovers (static/styles/65-hover.css): no first screen needs it.
(function () {
  'use strict';
  window.saqbol.adopt({{styles}});
})();
