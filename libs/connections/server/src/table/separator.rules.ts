import { type Separator } from './table.js';

const separators: readonly Separator[] = [';', '\t', ',', '|'];
const mostRecords = 60;

/** How often each separator stands outside quotation marks, per record that is not empty. */
function countsOf(head: string): Map<Separator, number>[] {
  const records: Map<Separator, number>[] = [];
  let record = new Map<Separator, number>();
  let quoted = false;
  let filled = false;
  for (const letter of head) {
    if (letter === '"') quoted = !quoted;
    if (!quoted && (letter === '\n' || letter === '\r')) {
      if (filled) records.push(record);
      if (records.length >= mostRecords) return records;
      record = new Map();
      filled = false;
      continue;
    }
    filled = true;
    if (!quoted && separators.includes(letter as Separator)) {
      record.set(letter as Separator, (record.get(letter as Separator) ?? 0) + 1);
    }
  }
  if (filled) records.push(record);
  return records;
}

function mostCommon(numbers: readonly number[]): { value: number; times: number } {
  const times = new Map<number, number>();
  let best = { value: 0, times: 0 };
  for (const value of numbers) {
    const count = (times.get(value) ?? 0) + 1;
    times.set(value, count);
    if (value > 0 && count > best.times) best = { value, times: count };
  }
  return best;
}

/**
 * The separator of a text: the one that parts most records into the same number of cells, and the header above all. A first
 * line `sep=;`, as spreadsheets write it, decides; `skip` is its length.
 */
export function separatorOf(head: string): { separator: Separator; skip: number } {
  const told = /^sep=([;,|\t])\r?\n/i.exec(head);
  if (told) return { separator: told[1] as Separator, skip: told[0].length };
  const records = countsOf(head);
  let best: Separator = ';';
  let bestScore = 0;
  for (const separator of separators) {
    const counts = records.map((record) => record.get(separator) ?? 0);
    const common = mostCommon(counts);
    const agreeing = records.length === 0 ? 0 : common.times / records.length;
    const header = (counts[0] ?? 0) > 0 ? 1 : 0;
    const score = agreeing * agreeing * Math.min(common.value, 12) + header * 0.5;
    if (score > bestScore) [best, bestScore] = [separator, score];
  }
  return { separator: best, skip: 0 };
}
