// npm test [lint] [types] [jest] [browser]: all of them, or the ones named. Ends with the line "N passed, N failed".
import { install, requireNode } from './preflight.mjs';

let summed = false;
process.on('exit', (code) => {
  if (!summed && code !== 0) process.stdout.write('0 passed, 1 failed\n');
});
requireNode();
await install();
const { runSteps } = await import('./test-steps.mjs');
const { passed, failed } = await runSteps(process.argv.slice(2));
summed = true;
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
