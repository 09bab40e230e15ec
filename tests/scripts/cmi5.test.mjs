import assert from 'node:assert/strict';
import test from 'node:test';
import { app, line, open, settle, storage } from './page.mjs';
import { Store } from './store.mjs';

const START = line('start', '12345');
const ANSWER = line('answer', 's1', 'a');
const END = 'score 80\nitem s1 a c 0\nitem s2 c c 1\nsign f2 2 1\n';
const OWN = /^(initialized|completed|passed|terminated)$/;
const own = (store) => store.session.filter((verb) => OWN.test(verb));
const statements = (method, path) => method === 'POST' && path === 'statements';

/** A launch in a tab of its own, opened; `more` is in the page's world. */
async function enter(store, more = {}) {
  const world = { ...store.launch(storage()), ...more };
  const page = open('cmi5', {}, world);
  await settle();
  return { page, world, keeps: app(page) };
}
/** The same tab, loaded anew. */
async function reload({ page, world }) {
  page.go();
  const again = open('cmi5', {}, world);
  await settle();
  return { page: again, world, keeps: app(again) };
}
async function finish({ page, keeps }) {
  page.saqbol.report(END);
  const kept = await keeps.add(line('finish'));
  await settle();
  return kept;
}

test('a page that is loaded anew while it loads says nothing before its first word', async () => {
  const store = new Store();
  store.holds = (method, path, url) => url.searchParams.get('stateId') === 'LMS.LaunchData';
  let lesson = await enter(store);
  store.held.length = 0; // The answer finds nobody.
  lesson = await reload(lesson);
  store.let();
  await settle();
  assert.deepEqual(store.session, ['initialized']);
  assert.equal(await lesson.keeps.add(START, ANSWER), true);
  // And in the middle, twice in a row.
  lesson = await reload(lesson);
  store.holds = (method, path) => path === 'activities/state';
  lesson = await reload(lesson);
  store.held.length = 0;
  store.holds = () => false;
  lesson = await reload(lesson);
  assert.equal(await lesson.keeps.add(line('answer', 's2', 'b')), true);
  assert.deepEqual(own(store), ['initialized']);
  assert.deepEqual(store.refused, []);
});

test('a launch without its data ends nothing', async () => {
  const store = new Store();
  store.answers = (method, path) => path === 'activities/state' ? 500 : 0;
  const { page } = await enter(store);
  page.go();
  await settle();
  assert.deepEqual([store.session, store.refused], [[], []]);
});

test('what is on its way when the page goes is not sent twice', async () => {
  for (const held of ['initialized', 'completed', 'answered', 'scored']) {
    const store = new Store();
    store.data.launchMode = held === 'initialized' ? 'Review' : 'Normal';
    const lesson = held === 'initialized' ? null : await enter(store);
    if (lesson) await lesson.keeps.add(START, ANSWER);
    const fetch = store.fetch.bind(store);
    store.fetch = (address, how) => {
      const is = statements(how.method, 'statements') && (how.body || '').includes(`verbs/${held}`) && !(how.body || '').includes('terminated');
      store.holds = () => is;
      return fetch(address, how);
    };
    const { page } = lesson || await enter(store);
    if (lesson) await finish(lesson);
    assert.equal(store.held.length, 1, held);
    // It arrives first, as it was sent first; its answer finds nobody.
    store.fetch = (address, how) => { store.let(); return fetch(address, how); };
    page.go();
    await settle();
    assert.equal(store.session.at(-1), 'terminated', held);
    assert.deepEqual(store.refused, [], held);
  }
});

test('what was on its way when the page was loaded anew is not sent twice', async () => {
  const store = new Store();
  store.holds = statements;
  let lesson = await enter(store);
  store.held.splice(0).forEach((ask) => store.answer(ask)); // It arrives, and nobody sees its answer.
  store.holds = () => false;
  lesson = await reload(lesson);
  assert.deepEqual([store.session, store.refused], [['initialized'], []]);
  await lesson.keeps.add(START, ANSWER);
  await finish(lesson);
  assert.deepEqual(own(store), ['initialized', 'completed']);
});

test('the way back has "terminated" before it, however slow the store is', async () => {
  for (const slow of [(method) => method === 'PUT', statements]) {
    const store = new Store();
    store.data.returnURL = 'https://platform.example/back';
    const due = [];
    const lesson = await enter(store, { setTimeout: (act, after) => { if (after === 3000) due.push(act); } });
    await lesson.keeps.add(START, ANSWER);
    store.holds = slow;
    lesson.page.saqbol.append('me', [line('answer', 's2', 'b')]).catch(() => {});
    lesson.page.button.click();
    await settle();
    store.holds = () => false; // Held is what was on its way; what comes now gets through.
    due.forEach((act) => act());
    store.let();
    await settle();
    assert.equal(lesson.page.went, 'https://platform.example/back');
    assert.deepEqual(own(store), ['initialized', 'terminated']);
  }
});

test('completed is said till the store has it, and once', async () => {
  const lost = {
    'never sent': (store) => { store.holds = statements; return () => { store.held.length = 0; store.holds = () => false; }; },
    'arrived, and its answer was not seen': (store) => { store.holds = statements; return () => { store.held.splice(0).forEach((ask) => store.answer(ask)); store.holds = () => false; }; },
    'not now': (store) => { store.answers = (method, path) => statements(method, path) ? 503 : 0; return () => { store.answers = () => 0; }; },
    'a limit on requests': (store) => { store.answers = (method, path) => statements(method, path) ? 429 : 0; return () => { store.answers = () => 0; }; },
  };
  for (const [how, lose] of Object.entries(lost)) {
    const store = new Store();
    store.data.masteryScore = 0.5;
    const lesson = await enter(store);
    await lesson.keeps.add(START, ANSWER);
    const found = lose(store);
    await finish(lesson);
    // The browser is killed; nothing else is said.
    found();
    const next = await enter(store);
    await settle();
    const all = store.statements.map(([verb]) => verb);
    assert.equal(all.filter((verb) => verb === 'completed').length, 1, how);
    assert.equal(all.filter((verb) => verb === 'passed').length, 1, how);
    // Nor is it said again later.
    await next.keeps.add(line('start', '7'), ANSWER);
    await finish(next);
    next.page.go();
    await settle();
    assert.deepEqual(store.refused, [], how);
    const last = await enter(store);
    await settle();
    assert.deepEqual(own(store), ['initialized'], how);
    assert.deepEqual(store.document.open, [], how);
    last.page.go();
  }
});

test('what was not taken now is sent with what comes next', async () => {
  for (const status of [408, 425, 429, 500, 503]) {
    const store = new Store();
    store.answers = (method, path) => statements(method, path) ? status : 0;
    const { keeps } = await enter(store);
    store.answers = () => 0;
    await keeps.add(START, ANSWER);
    await settle();
    assert.deepEqual(store.session, ['initialized'], `${status}`);
  }
  const store = new Store();
  store.answers = (method, path) => statements(method, path) ? 400 : 0;
  const { keeps } = await enter(store);
  store.answers = () => 0;
  await keeps.add(START, ANSWER);
  await settle();
  assert.deepEqual(store.session, [], 'what is refused for what it is would be refused again');
});

test('a document that is refused changes nothing, and is written again', async () => {
  const store = new Store();
  const { page, keeps } = await enter(store);
  await keeps.add(START);
  store.answers = (method) => method === 'PUT' ? 503 : 0;
  assert.equal(await keeps.add(ANSWER), false);
  assert.equal(await keeps.again(), false);
  store.answers = () => 0;
  assert.equal(await keeps.again(), true);
  assert.deepEqual(page.saqbol.unpack(store.document.walk).slice(1), [line('answer', 's1', 'a')]);
});

test('a part of what is told can still be sent by a page that goes', async () => {
  const store = new Store();
  const sent = [];
  const fetch = store.fetch.bind(store);
  store.fetch = (address, how = {}) => { if (how.method === 'POST' && how.body) sent.push(how); return fetch(address, how); };
  const lesson = await enter(store);
  await lesson.keeps.add(START, ANSWER);
  lesson.page.saqbol.report(Array.from({ length: 24 }, (_, at) => `item s${at} a c 0`).join('\n'));
  await lesson.keeps.add(line('finish'));
  await settle();
  assert.equal(store.session.filter((verb) => verb === 'answered').length, 24);
  assert.ok(sent.length > 5 && sent.every((one) => one.keepalive));
});
