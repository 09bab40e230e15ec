// A page without a browser: enough of one to run the scripts of `static/page/lms/` in, as a lesson has them.
import { readFileSync } from 'node:fs';

const source = (name) => readFileSync(new URL(`../../static/page/lms/${name}.js`, import.meta.url), 'utf8');
const SCRIPTS = {
  scorm12: ['scorm', 'scorm12', 'port'],
  scorm2004: ['scorm', 'scorm2004', 'port'],
  kolibri: ['scorm', 'scorm12', 'kolibri', 'port'],
  cmi5: ['cmi5', 'port'],
};

/** A place that outlives a page, as `sessionStorage` does. */
export const storage = () => {
  const kept = new Map();
  return { getItem: (key) => kept.get(key) ?? null, setItem: (key, text) => void kept.set(key, text) };
};

/** Promises that are due come true, and what they lead to. */
export const settle = async () => { for (let i = 0; i < 30; i++) await new Promise(setImmediate); };

/** A lesson's page; `around` is what stands in its window (a platform), `world` what its scripts reach besides. */
export function open(standard, around = {}, world = {}) {
  const heard = { window: {}, document: {} };
  const listen = (where) => (name, act) => { (heard[where][name] ||= []).push(act); };
  const tell = (where, name, event = {}) => (heard[where][name] || []).forEach((act) => act(event));
  const attributes = { 'data-lms': 'm', 'data-private': 'own1' };
  const saqbol = { root: { getAttribute: (name) => attributes[name] }, words: { module: 'm', leave: 'leave' } };
  const element = () => ({ addEventListener(name, act) { this[name] = act; } });
  const document = {
    addEventListener: listen('document'), visibilityState: 'visible', body: { className: '', appendChild: (made) => { page.button = made; } },
    head: { appendChild() {} }, createElement: element, getElementById: () => ({ hidden: true }),
  };
  const window = { saqbol, addEventListener: listen('window'), readdress() {}, opener: null, tab: world.tab || storage(), ...around };
  window.parent = window.top = window;
  const location = { hash: '#/kk/play/m', search: world.search || '', href: 'https://lesson.example/index.html', replace: (to) => { page.went = to; page.go(); } };
  const page = {
    saqbol, window, document,
    /** The learner turns to something else. */
    hide() { document.visibilityState = 'hidden'; tell('document', 'visibilitychange'); },
    /** The page goes: closed, left or loaded anew. */
    go() { page.hide(); tell('window', 'pagehide'); page.gone = true; },
  };
  // A page that is gone asks nothing, and sees no answer.
  const never = new Promise(() => {});
  const seen = (answer) => page.gone ? never : answer;
  const fetch = (address, how) => page.gone ? never : world.fetch(address, how).then(seen, (error) => seen(Promise.reject(error)));
  const given = { window, saqbol, document, location, fetch, setTimeout: world.setTimeout || (() => {}) };
  for (const name of SCRIPTS[standard]) new Function(...Object.keys(given), source(name))(...Object.values(given));
  return page;
}

/** A line as the app writes it. */
export const line = (...what) => ['me', 'walk', 'm', '0', ...what].join('\t');

/** The app's side of keeping: one batch at a time, and what was refused comes again before what came after it. */
export function app(page) {
  let waiting = [];
  return {
    async add(...lines) { waiting.push(...lines); return this.again(); },
    async again() {
      const batch = waiting;
      try {
        await page.saqbol.append('me', batch);
        waiting = waiting.slice(batch.length);
        return true;
      } catch { return false; }
    },
  };
}
