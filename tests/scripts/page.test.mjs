// What the page's own scripts decide, where a browser would need a second version, a class or half an hour for it.
import assert from 'node:assert/strict';
import test from 'node:test';
import { element, run } from './bare.mjs';

const settle = async () => { for (let i = 0; i < 10; i++) await new Promise(setImmediate); };

/** Whether Shift, pressed and let go at these times, takes the lesson away. */
function leaves(...presses) {
  const page = run('leave');
  for (const [down, up] of presses) {
    page.tell('keydown', { key: 'Shift', timeStamp: down });
    page.tell('keyup', { key: 'Shift', timeStamp: up });
  }
  return page.document.body.className === 'neutral';
}

test('Shift three times takes the lesson away, within three seconds', () => {
  assert.equal(leaves([1, 100], [500, 600], [900, 1000]), true);
  assert.equal(leaves([1, 100], [500, 600]), false);
  assert.equal(leaves([1, 100], [1500, 1600], [2900, 3050]), true);
  assert.equal(leaves([1, 100], [1500, 1600], [2950, 3150]), false, 'three times in more than three seconds');
  // The last three count.
  assert.equal(leaves([1, 100], [5000, 5100], [5500, 5600], [6000, 6100]), true);
});

test('Shift that is held means something else', () => {
  assert.equal(leaves([1, 650], [700, 1350], [1400, 2050]), true);
  assert.equal(leaves([1, 750], [800, 850], [900, 950]), false, 'the first was held');
  assert.equal(leaves([1, 50], [100, 850], [900, 950]), false, 'one between was held');
});

/** How often a page loads itself anew when a version takes over that had waited when the page came. */
async function taken({ hash, drawn = true, pressed = false, waits = true }) {
  let changed;
  const told = [];
  const worker = { postMessage: (word) => told.push(word) };
  const registration = { scope: 'https://school.example/saqbol/', waiting: waits ? worker : null, active: worker };
  const serviceWorker = { getRegistration: async () => registration, addEventListener: (name, act) => { changed = act; } };
  const root = element({ className: drawn ? 'able here' : 'able', attributes: { 'data-worker': '1' } });
  const page = run('start', { saqbol: { root }, root, location: { hash }, world: { navigator: { serviceWorker } } });
  await settle();
  assert.deepEqual(told, ['a page starts']);
  if (pressed) page.tell('click');
  changed();
  changed();
  return page.reloads;
}

test('a new version takes no lesson away that stands there', async () => {
  for (const hash of ['#/kk/play/m', '#/ru/boost/m', '#/kk/check/b/entry']) {
    assert.equal(await taken({ hash }), 0, hash);
    assert.equal(await taken({ hash, drawn: false }), 1, 'nothing was drawn yet');
  }
  for (const hash of ['', '#/kk/learn/b', '#/kk/teach']) {
    assert.equal(await taken({ hash }), 1, hash);
    assert.equal(await taken({ hash, pressed: true }), 0, 'something was pressed');
  }
  assert.equal(await taken({ hash: '', waits: false }), 0, 'none waited');
});

/** Whether a lesson's first screen is shown before the app is there. */
async function shown({ used, tab = '', plays = false }) {
  const module = { band: 'b', screens: [['hook', [['article', {}, 'Words']]], ['model', [['article', {}, 'Words']]]] };
  const bytes = new TextEncoder().encode(JSON.stringify(module));
  const root = element({ attributes: { lang: 'kk', ...(plays && { 'data-class': '1' }) } });
  const saqbol = {
    load: async () => bytes, styled: async () => {}, read: async () => [], mounted() {},
    opened: Promise.resolve([used.map((id) => `used\t${id}`), used[0] || 'me', []]),
  };
  const made = () => element({ querySelector: () => element() });
  const page = run('first', {
    saqbol, root, location: { hash: '#/kk/play/m' }, kept: { getItem: (key) => key === 'saqbol.who' ? tab : null },
  });
  page.document.createElement = made;
  page.document.createTextNode = (text) => text;
  const box = element({ parentNode: {} });
  saqbol.first(box);
  await saqbol.seen;
  return box.children.length === 1;
}

test('whoever comes where a class plays sees nobody\'s place before the app is here', async () => {
  assert.equal(await shown({ used: [] }), true, 'a new device');
  assert.equal(await shown({ used: [], plays: true }), true, 'nobody has learned here yet');
  assert.equal(await shown({ used: ['one'] }), true, 'the only one of a home');
  assert.equal(await shown({ used: ['one'], plays: true }), false, 'the next pupil may sit here');
  assert.equal(await shown({ used: ['one'], plays: true, tab: 'one' }), true, 'this tab knows who it is');
  assert.equal(await shown({ used: ['one', 'two'] }), false, 'two learn here');
  assert.equal(await shown({ used: ['one'], tab: 'gone' }), false, 'this tab knew another');
});

test('what another page has said is not read again', () => {
  const said = element();
  const page = run('spoken', {
    saqbol: {}, found: { '#app': element(), '#said': said }, world: { matchMedia: () => ({ matches: true }) },
  });
  said.textContent = 'The words of the page before.';
  page.tell('hashchange');
  assert.equal(said.textContent, '');
});

/** How many notes are heard when something that sounds comes. */
function notes({ before = {} } = {}) {
  let count = 0;
  const part = () => ({ setValueAtTime() {}, exponentialRampToValueAtTime() {}, value: 0 });
  class Audio {
    state = 'running';
    currentTime = 1;
    createOscillator() { count++; return { frequency: part(), connect: (to) => to, start() {}, stop() {} }; }
    createGain() { return { gain: part(), connect: (to) => to }; }
  }
  const page = run('sound', { Audio, found: { '#app': element(), ...before } });
  page.tell('pointerdown');
  const sounding = element({ nodeType: 1, matches: (what) => what === '[data-sound]', attributes: { 'data-sound': 'right' } });
  page.observers[0]([{ addedNodes: [sounding] }]);
  return count;
}

test('before a whole class nothing sounds', () => {
  assert.equal(notes(), 3);
  assert.equal(notes({ before: { '.page.whole': element() } }), 0);
});
