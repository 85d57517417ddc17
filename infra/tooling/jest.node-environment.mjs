import { ModuleMocker } from 'jest-mock';

/** What tslib, zod and TypeORM keep on the global object: it lasts, as they do. */
const ofLibraries = /^(__\w+|typeormMetadataArgsStorage)$/;

/** Tests in the realm of the worker itself. What a file puts on the global object or changes there goes with the file. */
export default class OneRealm {
  global = globalThis;
  ofWorker = true;
  fakeTimers = null; // The product asks its own clock.
  fakeTimersModern = null;
  moduleMocker = new ModuleMocker(globalThis);
  #before = new Map(Object.entries(Object.getOwnPropertyDescriptors(globalThis)));
  #known = new Set(Reflect.ownKeys(globalThis));
  #exit = process.exit;
  #env = { ...process.env };
  #conditions;

  constructor({ projectConfig }) {
    this.#conditions = projectConfig.testEnvironmentOptions.customExportConditions;
  }

  setup() {}

  teardown() {
    const added = Reflect.ownKeys(globalThis).filter((key) => !this.#known.has(key) && !ofLibraries.test(String(key)));
    for (const key of added) Reflect.deleteProperty(globalThis, key);
    for (const [key, was] of this.#before) if (was.configurable) Object.defineProperty(globalThis, key, was);
    process.exit = this.#exit;
    for (const name of Object.keys(process.env)) if (!(name in this.#env)) delete process.env[name];
    Object.assign(process.env, this.#env);
  }

  exportConditions() {
    return this.#conditions;
  }

  getVmContext() {
    return {};
  }
}
