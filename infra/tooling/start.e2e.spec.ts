import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import net, { type AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const tool = (name: string) => path.join(import.meta.dirname, name);

/** One run of `npm start`, in a process group of its own as in a terminal. */
class Run {
  private static readonly all: Run[] = [];
  said = '';
  readonly process: ChildProcess;
  readonly code: Promise<number | null>;

  constructor(env: Record<string, string>, nodeFlags: string[] = []) {
    this.process = spawn(process.execPath, [...nodeFlags, tool('start.mjs'), '--no-build'], {
      cwd: root,
      detached: true,
      env: { PATH: process.env['PATH'] ?? '', HOME: os.homedir(), DEMO: '0', ...env },
    });
    Run.all.push(this);
    const hear = (part: Buffer) => (this.said += part.toString());
    this.process.stdout?.on('data', hear);
    this.process.stderr?.on('data', hear);
    this.code = new Promise((resolve) => this.process.once('close', resolve));
  }

  /** Ends what a test that failed left running. */
  static async endAll(): Promise<void> {
    for (const run of Run.all) if (run.process.exitCode === null) run.process.kill('SIGTERM');
    for (const run of Run.all) await run.code;
  }

  /** Resolves when it has said `words`; throws when it ended without. */
  says(words: string): Promise<void> {
    return new Promise((resolve, reject) => {
      const look = () => this.said.includes(words) && resolve();
      this.process.stdout?.on('data', look);
      void this.code.then(() => reject(new Error(`ended without "${words}": ${this.said}`)));
      look();
    });
  }

  /** What Ctrl-C in a terminal does: the whole group hears it. */
  interrupt(): Promise<number | null> {
    process.kill(-(this.process.pid as number), 'SIGINT');
    return this.code;
  }
}

const listen = () =>
  new Promise<net.Server>((resolve) => {
    const server = net.createServer();
    server.listen(0, '0.0.0.0', () => resolve(server));
  });
const portOf = (server: net.Server) => (server.address() as AddressInfo).port;
const close = (server: net.Server) => new Promise((resolve) => server.close(resolve));

async function freePort(): Promise<string> {
  const server = await listen();
  const port = portOf(server);
  await close(server);
  return `${port}`;
}

const gone = (url: string) =>
  fetch(url).then(
    () => false,
    () => true,
  );

describe('npm start', () => {
  let dir: string;
  let port: string;
  const settings = () => ({ DATA_DIR: path.join(dir, 'data'), PORT: port });
  const databaseRuns = () => fs.existsSync(path.join(dir, 'data/postgres/pgdata/postmaster.pid'));

  beforeAll(async () => {
    execFileSync(process.execPath, [tool('build.mjs')], { cwd: root });
    dir = fs.mkdtempSync(path.join(os.tmpdir(), 'leerspoor-start-'));
    fs.chmodSync(dir, 0o755);
    port = await freePort();
  }, 180_000);

  afterAll(async () => {
    await Run.endAll();
    fs.rmSync(dir, { recursive: true, force: true });
  }, 60_000);

  it('brings everything up, stops at SIGTERM and Ctrl-C without a trace, and keeps the data', async () => {
    const health = `http://127.0.0.1:${port}/api/health/ready`;
    const first = new Run(settings());
    await first.says('Ready in');
    expect(first.said).toMatch(/new steps/);
    expect((await fetch(health)).status).toBe(200);
    first.process.kill('SIGTERM');
    expect(await first.code).toBe(0);
    expect(await gone(health)).toBe(true);
    expect(databaseRuns()).toBe(false);

    const second = new Run(settings());
    await second.says('Ready in');
    expect(second.said).not.toMatch(/new steps/);
    expect(await second.interrupt()).toBe(0);
    expect(second.said).toMatch(/Stopped\.\n$/);
    expect(await gone(health)).toBe(true);
    expect(databaseRuns()).toBe(false);
  }, 180_000);

  it('finds its database again after it was killed, and lets nobody else use the folder meanwhile', async () => {
    const killed = new Run(settings());
    await killed.says('Ready in');
    const other = new Run({ ...settings(), PORT: await freePort() });
    expect(await other.code).toBe(1);
    expect(other.said).toMatch(/^Leerspoor is already running on .*\n$/);
    killed.process.kill('SIGKILL');
    await killed.code;

    const next = new Run(settings());
    await next.says('Ready in');
    expect(next.said).toMatch(/was still running/);
    expect(await next.interrupt()).toBe(0);
    expect(databaseRuns()).toBe(false);
  }, 180_000);

  const oneSentence = async (run: Run) => {
    expect(await run.code).toBe(1);
    const lines = run.said.trim().split('\n');
    expect(lines).toHaveLength(1);
    return lines[0];
  };

  it('says in one sentence that the port is in use', async () => {
    const server = await listen();
    const run = new Run({ ...settings(), PORT: `${portOf(server)}` });
    expect(await oneSentence(run)).toBe(
      `Port ${portOf(server)} is in use: stop what uses it, or choose another with PORT=${portOf(server) + 1}.`,
    );
    await close(server);
  }, 60_000);

  it('says in one sentence what is wrong with DATABASE_URL', async () => {
    const nobody = await freePort();
    const run = new Run({ ...settings(), DATABASE_URL: `postgres://a:b@127.0.0.1:${nobody}/c` });
    expect(await oneSentence(run)).toBe(
      `The database of DATABASE_URL (127.0.0.1:${nobody}/c) cannot be used: nothing listens there.`,
    );
  }, 60_000);

  it('says in one sentence which setting is wrong', async () => {
    expect(await oneSentence(new Run({ ...settings(), SMTP_URL: 'nonsense' }))).toMatch(/SMTP_URL/);
  }, 60_000);

  it('says in one sentence that the data folder cannot be used', async () => {
    const file = path.join(dir, 'a-file');
    fs.writeFileSync(file, '');
    expect(await oneSentence(new Run({ ...settings(), DATA_DIR: file }))).toBe(
      `${file} is not a folder: choose another place with DATA_DIR.`,
    );
  }, 60_000);

  it('says in one sentence that Node is too old', async () => {
    const older = `data:text/javascript,Object.defineProperty(process.versions, 'node', { value: '18.20.0' })`;
    expect(await oneSentence(new Run(settings(), ['--import', older]))).toMatch(
      /^Leerspoor needs Node 20.19 or later, and this is 18.20.0/,
    );
  }, 60_000);
});
