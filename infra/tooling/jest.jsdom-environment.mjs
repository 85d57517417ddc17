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

/** jsdom with what every browser has and jsdom lacks: one window per worker, as empty for every file as for the first. */
export default class Browser extends TestEnvironment {
  constructor(...args) {
    if (ofWorker) return ofWorker;
    super(...args);
    for (const name of fromNode) this.global[name] ??= globalThis[name];
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
