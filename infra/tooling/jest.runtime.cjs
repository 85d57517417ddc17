// Jest gives every test file a world of its own and loads everything in it again: that was half the time of a run. Here a
// worker loads once what holds nothing of a test.
const { compileFunction, SyntheticModule } = require('node:vm');
const { pathToFileURL } = require('node:url');
const { default: Runtime } = require('jest-runtime');

const libraries = new Map();
const isLibrary = (key) => key.includes('/node_modules/');
const stores = { server: newStore((key) => !/\.spec\.ts$|^@jest\//.test(key)), web: newStore(isLibrary) };
const isBare = (specifier) => /^[^./]/.test(specifier) && !/^(node:|data:|@jest\/globals$)/.test(specifier);

/** What lasts. Of the server all but the tests: it keeps no state. Of the website, which does, only the libraries. */
function newStore(lasts) {
  return {
    lasts,
    modules: new Map(),
    scripts: new Map(),
    internals: new Map(),
    sourceMaps: new Map(),
    latest: null,
  };
}

async function loadLibrary(file) {
  const namespace = await import(pathToFileURL(file).href);
  const names = Object.keys(namespace);
  const fill = (module) => names.forEach((name) => module.setExport(name, namespace[name]));
  const module = new SyntheticModule(names, () => fill(module), { identifier: file });
  if (module.status === 'unlinked') await module.link(() => undefined);
  await module.evaluate();
  return module;
}

module.exports = class LastingRuntime extends Runtime {
  constructor(config, environment, ...rest) {
    super(config, environment, ...rest);
    this.store = environment.ofWorker ? stores.server : stores.web;
    if (environment.ofWorker) this.shareRealm();
    const { esmLoader, executor, registries, store } = this;
    this.transformCache.sourceMaps = store.sourceMaps;
    this._resolution.canResolveSync = () => false; // Newer Nodes too load in the one way that is steered here.
    // What was loaded for an earlier file asks the runtime of this one for more.
    store.latest = this;
    this.importNow = esmLoader.dynamicImport;
    esmLoader.dynamicImport = (...request) => store.latest.importNow(...request);
    // Jest's own parts do begin anew for every file, but need not be compiled anew.
    const compile = executor.compile.bind(executor);
    executor.compile = (source, filename) => {
      if (!store.internals.has(filename)) store.internals.set(filename, compile(source, filename));
      return store.internals.get(filename);
    };
    for (const [key, module] of store.modules) registries.getActiveEsmRegistry().set(key, module);
    for (const [key, module] of store.scripts) registries.getActiveCjsRegistry().set(key, module);
  }

  /** Node loads the libraries. All then share one realm, or `value instanceof Date` would be false: that of the worker. */
  shareRealm() {
    const { esmLoader, executor, _resolution: resolution } = this;
    const resolve = esmLoader.resolveModule.bind(esmLoader);
    esmLoader.getContext = () => undefined;
    esmLoader.resolveModule = async (specifier, from, context) => {
      const file = isBare(specifier) ? await resolution.resolveEsmAsync(from, specifier) : '';
      if (!isLibrary(file)) return resolve(specifier, from, context);
      if (!libraries.has(file)) libraries.set(file, loadLibrary(file));
      return libraries.get(file);
    };
    executor.compile = (source, filename) => compileFunction(source, executor.injectedModuleParameters, { filename });
  }

  requireModuleOrMock(from, name) {
    const { latest } = this.store;
    return latest === this ? super.requireModuleOrMock(from, name) : latest.requireModuleOrMock(from, name);
  }

  teardown() {
    const { registries, store } = this;
    for (const [key, module] of registries.getActiveEsmRegistry()) {
      if (store.lasts(key) && module.status === 'evaluated') store.modules.set(key, module);
    }
    for (const [key, script] of registries.getActiveCjsRegistry()) if (script.loaded) store.scripts.set(key, script);
    super.teardown();
  }
};
