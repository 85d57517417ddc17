// Requests per second and slowest answers at 32 connections, by autocannon, the addresses in turn.
import autocannon from 'autocannon';

/** `slow`: 97.5 of 100 answers came within so many milliseconds (autocannon does not tell the 95th). */
export async function load(address, requests, seconds) {
  const result = await autocannon({ url: address, connections: 32, duration: seconds, requests });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${address}: ${result.non2xx} refusals and ${result.errors} errors under load.`);
  return {
    perSecond: result.requests.average,
    slow: result.latency.p97_5,
    bytes: Math.round(result.throughput.average / result.requests.average),
  };
}
