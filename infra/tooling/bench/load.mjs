// Requests per second and slowest answers at 32 connections, by autocannon, the addresses in turn.
import autocannon from 'autocannon';

/** Seconds after which one stops waiting for an answer. */
const patience = 30;

/** `slow`: 97.5 of 100 answers came within so many milliseconds (autocannon does not tell the 95th).
 * `refused`: answers that were none. */
export async function load(address, requests, seconds) {
  const result = await autocannon({ url: address, connections: 32, duration: seconds, timeout: patience, requests });
  return {
    perSecond: result.requests.average,
    slow: result.latency.p97_5,
    bytes: Math.round(result.throughput.average / Math.max(1, result.requests.average)),
    answers: result.requests.total,
    refused: result.non2xx + result.errors,
  };
}
