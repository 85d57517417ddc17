// npm run dev: the product with the website from Vite (changes show at once), API and worker restarted when their code changes.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { install, requireNode } from './preflight.mjs';

requireNode();
await install();
const { build, say, sentenceOf, withProduct } = await import('./product.mjs');
const { choosePort } = await import('./port.mjs');
const { root } = await import('./workspace.mjs');

const calm = 100;
const serverCode = /^(libs\/[^/]+\/(contract|server)|apps\/(api|worker)|infra\/database)\/src\/.*(?<!\.spec)\.ts$/;

/** Calls `changed` once after each burst of changes in server code; never twice at the same time. */
function watch(changed) {
  let timer;
  let running = Promise.resolve();
  for (const top of ['apps', 'libs', 'infra']) {
    fs.watch(path.join(root, top), { recursive: true }, (_event, file) => {
      if (!file || !serverCode.test(`${top}/${file.replaceAll(path.sep, '/')}`)) return;
      clearTimeout(timer);
      timer = setTimeout(() => (running = running.then(changed)), calm);
    });
  }
}

function startVite(env) {
  const vite = spawn(process.execPath, [path.join(root, 'node_modules/vite/bin/vite.js'), '--clearScreen', 'false'], {
    cwd: path.join(root, 'apps/web'),
    env: { ...process.env, API_ORIGIN: `http://127.0.0.1:${env.PORT}` },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  process.once('exit', () => vite.kill());
}

await withProduct(async (product) => {
  product.lenient = true; // Code that does not start is being worked on: the next change starts it again.
  process.env.PORT = await choosePort();
  await product.prepare(build('--server'));
  product.startServers();
  await product.ready();
  startVite(product.env);
  watch(async () => {
    try {
      await build('--server');
      await product.children.stop('API');
      await product.children.stop('worker');
      await product.run('migrate');
      product.startServers();
      await product.ready();
      say('Restarted the API and the worker.');
    } catch (error) {
      process.stderr.write(`${sentenceOf(error, root)}\n`);
    }
  });
});
