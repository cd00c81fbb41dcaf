import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import type { Load, Slice } from './slice.ts';

/** One question that is put to every contestant, and what was seen of each: a slice for each round. */
export interface Cell extends Load {
  /** Milliseconds before each answer of upstream. */
  readonly latency: number;
  readonly rounds: number;
  /** By contestant, the floor first. */
  readonly slices: Map<string, Slice[]>;
}

/** CPU for a request that differs from all others, as a ratio to the floor: what this is all about, in one table. */
export function summary(cells: readonly Cell[]): string {
  const differ = cells.filter(({ mode, latency }) => mode === 'differ' && latency === 0);
  const rows = namesIn(cells).map((name) => [name, ...differ.map((cell) => ratio(cell, name, ({ cpu }) => cpu).toFixed(2))]);
  return table(['CPU per request / raw-bytes', ...differ.map(({ query }) => query.name)], rows);
}

/** All that was measured, a table for each question. */
export const details = (cells: readonly Cell[]): string => cells.map((cell) => `${titleOf(cell)}\n\n${detailsOf(cell)}`).join('\n\n');

const titleOf = ({ query, mode, latency, connections }: Cell): string =>
  `### ${query.name}, ${connections === 1 ? 'one at a time' : `${connections} at a time`}, ${mode === 'differ' ? 'each different' : 'all identical'}, upstream takes ${latency} ms`;

function detailsOf(cell: Cell): string {
  const figures: readonly (readonly [title: string, figure: (slice: Slice) => number, digits: number])[] = [
    ['CPU ms', ({ cpu }) => cpu, 3],
    ['requests / s', ({ perSecond }) => perSecond, 0],
    ['p50 ms', ({ times }) => quantile(times, 0.5), 2],
    ['p99 ms', ({ times }) => quantile(times, 0.99), 2],
    ['peak MiB', ({ peakMiB }) => peakMiB, 0],
  ];
  const rows = namesIn([cell]).map((name) => {
    const slices = cell.slices.get(name) ?? [];
    const calls = median(slices.map(({ upstreamCalls }) => upstreamCalls));
    return [name, ...figures.map(([, figure, digits]) => `${median(slices.map(figure)).toFixed(digits)} (${ratio(cell, name, figure).toFixed(2)})`), String(Number(calls.toFixed(2)))];
  });
  return table(['', ...figures.map(([title]) => `${title} (/ raw)`), 'upstream calls'], rows);
}

/** The median over the rounds of what a contestant took, by what the floor took in the same round. */
function ratio({ slices }: Cell, name: string, figure: (slice: Slice) => number): number {
  const floor = [...slices.values()][0] ?? [];
  return median((slices.get(name) ?? []).map((slice, round) => figure(slice) / figure(floor[round] ?? slice)));
}

/** In the order in which they took turns first, which begins with the floor. */
const namesIn = ([cell]: readonly Cell[]): string[] => [...(cell?.slices.keys() ?? [])];

const median = (values: readonly number[]): number => quantile(values, 0.5);

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function table([first = '', ...others]: readonly string[], rows: readonly (readonly string[])[]): string {
  return [line([first, ...others]), line(['---', ...others.map(() => '--:')]), ...rows.map(line)].join('\n');
}

const line = (texts: readonly string[]): string => `| ${texts.join(' | ')} |`;

const docs = new URL('../docs/speed.md', import.meta.url);

/** Puts the figures between their markers in docs/speed.md. */
export function writeDocs(cells: readonly Cell[], requests: number): void {
  const machine = `Measured on ${new Date().toISOString().slice(0, 10)} with Node ${process.version} on ${cpus().length} cores (${cpus()[0]?.model.trim()}), ${requests} requests, all answers right. The load average was ${loadavg()[1]?.toFixed(1)}, of which the benchmark is about 2.`;
  const text = readFileSync(docs, 'utf8').replace(
    /(<!-- figures: .*? -->\n).*(<!-- \/figures -->)/s,
    (_all, begin: string, end: string) => `${begin}\n${machine}\n\n${summary(cells)}\n\n${details(cells)}\n${end}`,
  );
  writeFileSync(docs, text);
}
