// What only the full build needs: dropping files, the camera, a clicker's keys. It comes after the first screen.
(function () {
  'use strict';
  var saqbol = window.saqbol;
  if (!saqbol) return;

  // Files that are dropped anywhere on a page that takes files go into its field, as if they had been chosen.
  function field() { return document.getElementById('bring-files'); }
  document.addEventListener('dragover', function (event) { if (field()) event.preventDefault(); });
  document.addEventListener('drop', function (event) {
    var input = field();
    if (!input || !event.dataTransfer || !event.dataTransfer.files.length) return;
    event.preventDefault();
    input.files = event.dataTransfer.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });

  // A clicker sends Page Down and Page Up: on, and back.
  document.addEventListener('keydown', function (event) {
    var on = event.key === 'PageDown';
    if ((!on && event.key !== 'PageUp') || !document.querySelector('.whole')) return;
    event.preventDefault();
    var names = on ? ['vote-open', 'check', 'mend', 'more', 'walk-next'] : ['walk-back'];
    for (var i = 0; i < names.length; i++) {
      var button = document.getElementById(names[i]);
      if (button && !button.disabled) return button.click();
    }
  });

  // Whoever scrolls over a number that was just typed does not change it.
  document.addEventListener('wheel', function (event) {
    if (event.target === document.activeElement && event.target.type === 'number') event.target.blur();
  }, { passive: true });

  // The camera runs from a press on its button until it is stopped or its picture has left the page.
  var stream = null;
  var running = 0;
  saqbol.noCamera = function () {
    running++;
    if (stream) stream.getTracks().forEach(function (track) { track.stop(); });
    stream = null;
  };
  saqbol.camera = function (id, seen) {
    saqbol.noCamera();
    var mine = running;
    return navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment', width: { ideal: 1280 } }, audio: false })
      .then(function (got) {
        var video = document.getElementById(id);
        stream = got;
        if (!video || mine !== running) {
          saqbol.noCamera();
          throw new Error('the page has gone on');
        }
        video.muted = true;
        video.setAttribute('playsinline', '');
        video.srcObject = got;
        video.play();
        native().then(function (reader) { watch(video, mine, reader, seen); });
      });
  };

  // The browser's own reader of codes, where it has one.
  function native() {
    if (!window.BarcodeDetector) return Promise.resolve(null);
    return BarcodeDetector.getSupportedFormats().then(function (formats) {
      return formats.indexOf('qr_code') < 0 ? null : new BarcodeDetector({ formats: ['qr_code'] });
    }).catch(function () { return null; });
  }

  function watch(video, mine, reader, seen) {
    var canvas = document.createElement('canvas');
    var pen = canvas.getContext('2d', { willReadFrequently: true });
    (function look() {
      if (mine !== running) return;
      if (!document.contains(video)) return saqbol.noCamera();
      var again = function () { setTimeout(look, 250); };
      if (!video.videoWidth) return again();
      if (reader) {
        reader.detect(video).then(function (codes) {
          codes.forEach(function (code) { seen(code.rawValue, 0, 0, null); });
        }).then(again, function () { reader = null; again(); });
        return;
      }
      var scale = Math.min(1, 800 / video.videoWidth);
      var width = canvas.width = Math.round(video.videoWidth * scale);
      var height = canvas.height = Math.round(video.videoHeight * scale);
      pen.drawImage(video, 0, 0, width, height);
      var points = pen.getImageData(0, 0, width, height).data;
      var grey = new Uint8Array(width * height);
      for (var i = 0; i < grey.length; i++) {
        grey[i] = (points[4 * i] * 3 + points[4 * i + 1] * 6 + points[4 * i + 2]) / 10;
      }
      seen('', width, height, grey);
      again();
    })();
  }
})();
