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

  // On paper nothing stays folded: what was closed is opened for the printer, and closed again afterwards.
  var opened = [];
  window.addEventListener('beforeprint', function () {
    opened = Array.prototype.slice.call(document.querySelectorAll('.read details:not([open]), .from:not([open]), .on-paper:not([open])'));
    opened.forEach(function (part) { part.open = true; });
  });
  window.addEventListener('afterprint', function () {
    opened.forEach(function (part) { part.open = false; });
  });

  // A clicker sends Page Down and Page Up, or arrows: on, and back. In a field arrows stay what they are.
  document.addEventListener('keydown', function (event) {
    var arrow = event.key === 'ArrowRight' || event.key === 'ArrowLeft';
    var on = event.key === 'PageDown' || event.key === 'ArrowRight';
    if ((!on && !arrow && event.key !== 'PageUp') || !document.querySelector('.whole')) return;
    if (arrow && (event.altKey || event.ctrlKey || event.metaKey || /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName))) return;
    event.preventDefault();
    // What is below is read before the lesson goes on: an open vote or a button that can be pressed waits for it.
    var page = document.scrollingElement;
    var left = page.scrollHeight - page.clientHeight - page.scrollTop;
    if (on && left > 24) return page.scrollBy({ top: Math.min(left, page.clientHeight * 0.7), behavior: 'instant' });
    var names = on ? ['vote-open', 'check', 'more', 'walk-next', 'walk-pass'] : ['walk-back'];
    for (var i = 0; i < names.length; i++) {
      var button = document.getElementById(names[i]);
      if (button && !button.disabled) return button.click();
    }
  });

  // The sheet about the class covers answers: Enter, Escape and a press outside close it.
  function shut(outside) {
    var sheet = document.querySelector('#class-set[open]');
    if (sheet && !(outside && sheet.contains(outside))) sheet.open = false;
  }
  document.addEventListener('keydown', function (event) {
    if (event.key === 'Escape' || (event.key === 'Enter' && event.target.id === 'here')) shut();
  });
  document.addEventListener('pointerdown', function (event) { shut(event.target); });

  // A discreet clock in a lesson with the class: whole minutes since it began. After an hour in which nothing was done it
  // stands where it stood then: the class has left.
  setInterval(clock, 500);
  function clock() {
    var place = document.getElementById('class-clock');
    if (!place) return;
    var spent = +place.getAttribute('data-spent');
    var since = Date.now() - place.getAttribute('data-began');
    var minutes = String(Math.max(0, Math.floor((since > spent + 3600000 ? spent : since) / 60000)));
    if (place.textContent !== minutes) place.textContent = minutes;
    // Beside it stands how many the plan has: past these it looks otherwise.
    var plan = parseInt(((place.nextSibling || place).textContent.match(/\d+/) || [])[0], 10);
    place.classList.toggle('late', place.nextSibling && +minutes >= plan);
  }

  // The certificate as a picture, drawn here from what stands on the sheet: the name that was typed goes nowhere else.
  document.addEventListener('click', function (event) {
    if (event.target.id !== 'cert-picture') return;
    var sheet = document.querySelector('.sheet');
    var canvas = document.createElement('canvas');
    var W = canvas.width = 1240;
    var H = canvas.height = 1754; // A4 at 150 dots an inch.
    var pen = canvas.getContext('2d');
    var y = 130;
    function frame(inset, width, colour) {
      pen.strokeStyle = colour;
      pen.lineWidth = width;
      pen.strokeRect(inset, inset, W - 2 * inset, H - 2 * inset);
    }
    function write(words, size, colour, weight) {
      pen.font = weight + ' ' + size + 'px Nunito, sans-serif';
      pen.fillStyle = colour;
      var line = '';
      words.replace(/[\u00AD\u2060]/g, '').trim().split(/\s+/).forEach(function (word) {
        var longer = line ? line + ' ' + word : word;
        if (line && pen.measureText(longer).width > W - 280) {
          pen.fillText(line, W / 2, y);
          y += size * 1.35;
          line = word;
        } else line = longer;
      });
      pen.fillText(line, W / 2, y);
      y += size * 1.75;
    }
    function text(selector) { return sheet.querySelector(selector).textContent; }
    pen.fillStyle = '#fff';
    pen.fillRect(0, 0, W, H);
    frame(44, 10, '#e9b44c');
    frame(64, 3, '#e9b44c');
    pen.textAlign = 'center';
    pen.textBaseline = 'top';
    var guide = sheet.querySelector('.guide');
    if (guide && guide.complete && guide.naturalWidth) pen.drawImage(guide, W / 2 - 150, y, 300, 300);
    y += 330;
    write(text('h1'), 84, '#1d5580', 800);
    write(document.getElementById('cert-name').value || ' ', 64, '#17324d', 800);
    write(text('.lead'), 40, '#4a6178', 400);
    write(text('.big'), 44, '#17324d', 700);
    sheet.querySelectorAll('li').forEach(function (item) { write(item.textContent, 34, '#17324d', 400); });
    y = H - 170;
    write(text('.cert-brand'), 44, '#1d5580', 800);
    canvas.toBlob(function (blob) {
      var link = document.createElement('a');
      link.href = URL.createObjectURL(blob);
      link.download = 'saqbol.png';
      link.click();
      setTimeout(function () { URL.revokeObjectURL(link.href); }, 60000);
    });
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
