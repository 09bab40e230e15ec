// A page without a browser for one script of `static/page/`: it hears what the script listens for, and tells it what happens.
import { readFileSync } from 'node:fs';

/** An element that is nothing more. */
export const element = (more = {}) => ({
  className: '', textContent: '', children: [], listeners: {}, attributes: {},
  addEventListener(name, act) { (this.listeners[name] ||= []).push(act); },
  appendChild(child) { this.children.push(child); return child; },
  setAttribute(name, value) { this.attributes[name] = String(value); },
  getAttribute(name) { return this.attributes[name] ?? null; },
  querySelector: () => null, querySelectorAll: () => [], matches: () => false, closest: () => null,
  ...more,
});

/** Runs a script. `more` is what it reaches besides, `found` what stands on the page by its id or its selector. */
export function run(name, { found = {}, ...more } = {}) {
  const nothing = { disconnect() {}, observe() {} };
  const observers = [];
  class Observer { constructor(act) { observers.push(act); Object.assign(this, nothing); } }
  const document = element({
    documentElement: more.root || element(), body: element(), title: '', activeElement: null,
    getElementById: (id) => found[`#${id}`] || null, querySelector: (one) => found[one] || null, createElement: () => element(),
  });
  const page = {
    document, observers, went: [], reloads: 0,
    window: element({ scrollTo() {}, saqbol: more.saqbol, AudioContext: more.Audio }),
    /** Something happens in the window or in the document. */
    tell(name, event = {}, where = page.window) { (where.listeners[name] || []).forEach((act) => act({ target: element(), ...event })); },
  };
  const location = {
    hash: '', href: 'https://school.example/saqbol/index.html', toString: () => location.href,
    replace: (to) => page.went.push(to), reload: () => { page.reloads++; },
  };
  Object.assign(location, more.location);
  const kept = () => ({ getItem: () => null, setItem() {}, clear() {}, ...more.kept });
  const given = {
    window: page.window, document, location, navigator: {}, MutationObserver: Observer, ResizeObserver: Observer,
    sessionStorage: kept(), localStorage: kept(), setInterval() {}, requestAnimationFrame() {}, ...more.world,
  };
  const source = readFileSync(new URL(`../../static/page/${name}.js`, import.meta.url), 'utf8');
  new Function(...Object.keys(given), source)(...Object.values(given));
  return page;
}
