import assert from 'node:assert/strict';
import test from 'node:test';
import { app, line, open, settle } from './page.mjs';
import { scorm } from './platform.mjs';

const START = line('start', '12345');
const answer = (given, step = 's1') => line('answer', step, given);
const END = 'score 80\nitem s1 a c 0\nsign f2 2 1\n';

for (const standard of ['scorm12', 'scorm2004']) {
  const is12 = standard === 'scorm12';
  const core = is12 ? 'cmi.core.' : 'cmi.';
  const status = core + (is12 ? 'lesson_status' : 'completion_status');
  const raw = `${core}score.raw`;

  const enter = (state) => {
    const platform = scorm(is12, state);
    const page = open(standard, platform.around);
    return { page, keeps: app(page), ...platform };
  };
  const finish = async ({ page, keeps }) => { page.saqbol.report(END); return keeps.add(line('finish')); };
  const text = (state) => state.values['cmi.suspend_data'];

  test(`${standard}: a commit that is refused changes nothing, and is tried again`, async () => {
    const whole = { };
    const { keeps } = enter(whole);
    const broken = { };
    const other = enter(broken);
    for (const one of [[START], [answer('b')], [answer('a')], [line('next', 's1'), answer('c', 's2')]]) {
      assert.equal(await keeps.add(...one), true);
      broken.fails = 3;
      assert.equal(await other.keeps.add(...one), false);
      assert.equal(await other.keeps.again(), false);
      assert.equal(await other.keeps.again(), false);
      assert.equal(await other.keeps.again(), true);
    }
    const plain = (text) => text.replace(/^(1.)0*/, '$1');
    assert.equal(plain(text(broken)), plain(text(whole)));
    assert.deepEqual(other.page.saqbol.unpack(text(broken)), other.page.saqbol.unpack(text(whole)));
  });

  test(`${standard}: a page that goes brings along what was refused`, async () => {
    const state = {};
    const { page, keeps } = enter(state);
    await keeps.add(START);
    state.fails = 1;
    assert.equal(await keeps.add(answer('b')), false);
    page.go();
    assert.match(text(state), /;s1=b$/);
  });

  test(`${standard}: the end reaches a platform whose network fails for a while`, async () => {
    const state = {};
    const lesson = enter(state);
    await lesson.keeps.add(START, answer('a'));
    state.fails = 2;
    assert.equal(await finish(lesson), false);
    assert.equal(await lesson.keeps.again(), false);
    assert.equal(await lesson.keeps.again(), true);
    assert.deepEqual([state.values[status], state.values[raw]], ['completed', '80']);
    assert.equal(state.values['cmi.interactions.0.id'], 's1');
  });

  test(`${standard}: an end that was lost is told by the next sitting`, async () => {
    const state = {};
    const lesson = enter(state);
    await lesson.keeps.add(START, answer('a'));
    await finish(lesson);
    state.values[status] = 'incomplete'; // It never came.
    const next = enter(state);
    next.page.go();
    assert.equal(state.values[status], 'completed');
  });

  test(`${standard}: who only looks writes nothing, also when the page goes`, async () => {
    for (const mode of ['review', 'browse']) {
      const state = { mode };
      const { page, keeps, calls } = enter(state);
      assert.equal(await keeps.add(START, answer('a')), false);
      page.go();
      await settle();
      assert.deepEqual(calls.filter(([name]) => /SetValue|Commit/.test(name)), []);
      assert.match(calls.at(-1)[0], /Finish|Terminate/);
    }
  });

  test(`${standard}: exit is set in every sitting, whatever it begins with`, async () => {
    const state = {};
    const first = enter(state);
    await first.keeps.add(START, answer('a'));
    await finish(first);
    first.page.go();
    delete state.values[`${core}exit`];
    const { keeps } = enter(state);
    await keeps.add(line('start', '7'));
    assert.equal(state.values[`${core}exit`], 'suspend');
  });

  test(`${standard}: nothing goes backwards where nothing can be read`, async () => {
    const state = { unread: true };
    const first = enter(state);
    await first.keeps.add(START, answer('a'));
    await finish(first);
    first.page.go();
    const next = enter(state);
    await next.keeps.add(line('start', '7'), answer('b'));
    next.page.saqbol.report(END.replace('80', '40'));
    await next.keeps.add(line('finish'));
    assert.deepEqual([state.values[raw], state.values[status]], ['80', 'completed']);
  });

  test(`${standard}: a text that is too long leaves the one of before`, async () => {
    const state = {};
    const first = enter(state);
    const long = Array.from({ length: 900 }, (_, at) => answer(String(at % 10), `s${at % 9}`));
    await first.keeps.add(START, ...long.slice(0, 780));
    const before = text(state);
    assert.ok(before.length > 3_900 && before.length <= 4_000, `${before.length}`);
    first.page.go();
    const next = enter(state);
    await next.keeps.add(...long.slice(0, 100));
    assert.deepEqual(next.page.saqbol.unpack(text(state)), next.page.saqbol.unpack(before));
  });

  if (is12) {
    test('scorm12: passed, by a mastery score of the platform\'s own, stays passed', async () => {
      const state = { values: { [status]: 'passed', [raw]: '70' } };
      const lesson = enter(state);
      await lesson.keeps.add(START, answer('a'));
      await finish(lesson);
      lesson.page.go();
      assert.deepEqual([state.values[status], state.values[raw]], ['passed', '80']);
    });
  }
}

test('kolibri: the end is told twice over, once in each way', async () => {
  const state = {};
  const said = [];
  const platform = scorm(true, state);
  const page = open('kolibri', { ...platform.around, xAPI: { sendStatement: async (one) => { said.push(one.verb.id); } } });
  const keeps = app(page);
  await keeps.add(START);
  assert.deepEqual(said, []);
  page.saqbol.report(END);
  await keeps.add(line('finish'));
  assert.deepEqual(said, ['http://adlnet.gov/expapi/verbs/completed']);
  assert.equal(state.values['cmi.core.lesson_status'], 'completed');
});
