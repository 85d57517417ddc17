// A phone in chromium with nothing of a test tool in its pages: what such a tool puts there to look and to wait takes a slow
// phone 100 to 200 ms of its first second. Spoken to through the debugging pipe, with commands only.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const lookEvery = 250;
const patience = 30_000;

/** Starts chromium; `visit` opens a page as somebody who was never here and returns what `result` is there once it is not undefined. */
export async function startPhone({ executablePath, phone, slowDown }) {
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'leerspoor-phone-'));
  const flags = ['--headless', '--remote-debugging-pipe', '--no-first-run', '--disable-background-networking'];
  const child = spawn(
    executablePath,
    [...flags, `--user-data-dir=${profile}`, ...(process.getuid() === 0 ? ['--no-sandbox'] : [])],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  );
  const send = commandsTo(child);

  async function visit({ url, cookie, prepare, result }) {
    const { browserContextId } = await send('Target.createBrowserContext');
    const { targetId } = await send('Target.createTarget', { url: 'about:blank', browserContextId });
    const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true });
    const page = (method, params) => send(method, params, sessionId);
    if (cookie) await send('Storage.setCookies', { browserContextId, cookies: [{ ...cookie, url }] });
    await page('Emulation.setDeviceMetricsOverride', {
      ...phone.viewport,
      deviceScaleFactor: phone.deviceScaleFactor,
      mobile: true,
    });
    await page('Emulation.setTouchEmulationEnabled', { enabled: true });
    await page('Emulation.setUserAgentOverride', { userAgent: phone.userAgent, acceptLanguage: phone.locale });
    await page('Emulation.setCPUThrottlingRate', { rate: slowDown });
    await page('Page.enable');
    await page('Page.addScriptToEvaluateOnNewDocument', { source: prepare });
    await page('Page.navigate', { url });
    const began = performance.now();
    for (;;) {
      await pause(lookEvery);
      const { value } = (await page('Runtime.evaluate', { expression: result, returnByValue: true })).result;
      if (value !== undefined) {
        await send('Target.disposeBrowserContext', { browserContextId });
        return value;
      }
      if (performance.now() - began > patience) throw new Error(`${url} showed nothing useful.`);
    }
  }

  async function stop() {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    await send('Browser.close').catch(() => child.kill());
    await ended;
    fs.rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }

  return { visit, stop };
}

/** Commands of the protocol over the pipe: JSON, each ended by a zero. */
function commandsTo(child) {
  const [, , , out, back] = child.stdio;
  const waiting = new Map();
  let last = 0;
  let rest = '';
  back.setEncoding('utf8').on('data', (text) => {
    const parts = (rest + text).split('\0');
    rest = parts.pop();
    for (const part of parts) {
      const { id, result, error } = JSON.parse(part);
      const { resolve, reject } = waiting.get(id) ?? {};
      waiting.delete(id);
      if (error) reject?.(new Error(error.message));
      else resolve?.(result);
    }
  });
  const fail = (why) => waiting.forEach(({ reject }) => reject(why));
  child.once('error', fail).once('exit', () => fail(new Error('chromium ended.')));
  return (method, params = {}, sessionId = undefined) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      out.write(`${JSON.stringify({ id: last, method, params, sessionId })}\0`);
    });
}
