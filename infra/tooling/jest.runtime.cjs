// Jest gives every test file a world of its own and loads everything in it again: for the server that was half the time of a
// run. Here a worker loads a module once, as the product does; only the test file itself is new. Node loads the libraries.
// All share one realm, or `value instanceof Date` would be false: that of the worker (jest.node-environment.mjs).
const { compileFunction, SyntheticModule } = require('node:vm');
const { pathToFileURL } = require('node:url');
const { default: Runtime } = require('jest-runtime');

const libraries = new Map();
const sources = new Map();
const sourceMaps = new Map();
const internals = new Map();
let current;

const isBare = (specifier) => /^[^./]/.test(specifier) && !/^(node:|data:|@jest\/globals$)/.test(specifier);
const isTest = (key) => /\.spec\.tsx?$/.test(key);

async function loadLibrary(file) {
  const namespace = await import(pathToFileURL(file).href);
  const names = Object.keys(namespace);
  const fill = (module) => names.forEach((name) => module.setExport(name, namespace[name]));
  const module = new SyntheticModule(names, () => fill(module), { identifier: file });
  if (module.status === 'unlinked') await module.link(() => undefined);
  await module.evaluate();
  return module;
}

module.exports = class OneRealmRuntime extends Runtime {
  constructor(...args) {
    super(...args);
    const { esmLoader, executor, transformCache, _resolution: resolution } = this;
    current = esmLoader.dynamicImport;
    transformCache.sourceMaps = sourceMaps;
    resolution.canResolveSync = () => false; // Newer Nodes too load in the one way that is steered here.
    esmLoader.dynamicImport = (...request) => current(...request);
    esmLoader.getContext = () => undefined;
    const resolve = esmLoader.resolveModule.bind(esmLoader);
    esmLoader.resolveModule = async (specifier, from, context) => {
      const file = isBare(specifier) ? await resolution.resolveEsmAsync(from, specifier) : '';
      if (!file.includes('/node_modules/')) return resolve(specifier, from, context);
      if (!libraries.has(file)) libraries.set(file, loadLibrary(file));
      return libraries.get(file);
    };
    // Jest's own parts do begin anew for every file, but need not be compiled anew.
    executor.compile = (source, filename) => {
      if (!internals.has(filename))
        internals.set(filename, compileFunction(source, executor.injectedModuleParameters, { filename }));
      return internals.get(filename);
    };
    const registry = this.registries.getActiveEsmRegistry();
    for (const [key, module] of sources) registry.set(key, module);
  }

  teardown() {
    for (const [key, module] of this.registries.getActiveEsmRegistry()) {
      if (!isTest(key) && module.status === 'evaluated') sources.set(key, module);
    }
    super.teardown();
  }
};
