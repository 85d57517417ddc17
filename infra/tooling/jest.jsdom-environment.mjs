import { TestEnvironment } from 'jest-environment-jsdom';

const fromNode = [
  'fetch',
  'Headers',
  'Request',
  'Response',
  'structuredClone',
  'TextEncoder',
  'TextDecoder',
  'BroadcastChannel',
  'ReadableStream',
];
let ofWorker;

/** Milliseconds from which a timer is one that nobody in a test waits for: it would keep the worker from ending. */
const long = 1000;

/** Remembers long timers, for them to go with the file that set them. */
function longTimers(window) {
  const waiting = new Set();
  for (const name of ['setTimeout', 'setInterval']) {
    const set = window[name].bind(window);
    window[name] = (work, after, ...rest) => {
      const timer = set(work, after, ...rest);
      if (after >= long) waiting.add(timer);
      return timer;
    };
  }
  return () => {
    for (const timer of waiting) window.clearTimeout(timer);
    waiting.clear();
  };
}

/** jsdom with what every browser has and jsdom lacks: one window per worker, as empty for every file as for the first. */
export default class Browser extends TestEnvironment {
  constructor(...args) {
    if (ofWorker) return ofWorker;
    super(...args);
    for (const name of fromNode) this.global[name] ??= globalThis[name];
    this.forgetTimers = longTimers(this.global);
    this.address = this.global.location.href;
    this.exit = this.global.process.exit;
    this.before = new Map(
      Reflect.ownKeys(this.global).map((key) => [key, Object.getOwnPropertyDescriptor(this.global, key)]),
    );
    ofWorker = this;
  }

  setup() {}

  teardown() {
    const { global, before } = this;
    const { document, history, localStorage, sessionStorage } = global;
    this.forgetTimers();
    document.body.replaceChildren();
    document.head.replaceChildren();
    for (const element of [document.documentElement, document.body])
      for (const name of element.getAttributeNames()) element.removeAttribute(name);
    document.title = '';
    localStorage.clear();
    sessionStorage.clear();
    history.replaceState(null, '', this.address);
    for (const key of Reflect.ownKeys(global)) if (!before.has(key)) Reflect.deleteProperty(global, key);
    for (const [key, was] of before) if (was?.configurable) Object.defineProperty(global, key, was);
    global.process.exit = this.exit;
  }
}
