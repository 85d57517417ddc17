// Preloaded into a process of the product: writes down four times a second how much memory it holds and how long its event
// loop kept others waiting (ms, above the 10 ms between two looks).
import fs from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';

const resolution = 10;
const delay = monitorEventLoopDelay({ resolution });
delay.enable();
setInterval(() => {
  const waited = Math.max(0, delay.max / 1e6 - resolution);
  delay.reset();
  fs.appendFileSync(process.env.BENCH_WATCH, `${Date.now()} ${process.memoryUsage.rss()} ${waited}\n`);
}, 250).unref();
