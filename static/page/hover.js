// What a mouse changes where it hovers (static/styles/65-hover.css): no first screen needs it.
(function () {
  'use strict';
  var sheet = new CSSStyleSheet();
  sheet.replaceSync({{styles}});
  document.adoptedStyleSheets = document.adoptedStyleSheets.concat(sheet);
})();
