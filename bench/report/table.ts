import type { Whole } from '../load/program.ts';
import { type Growth, type Line, median } from './figures.ts';

const number = (value: number, digits = 2): string => value.toFixed(digits);
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
const verdict = (value: number, aim: number | null): string => (aim === null ? 'no aim' : `${value <= aim ? 'met' : 'missed'} (≤ ${aim})`);

export const linesTable = (lines: readonly Line[]): string =>
  table(
    [
      'requests',
      'what',
      'ours: CPU ms (+ PostgreSQL)',
      'bare: CPU ms (+ PostgreSQL)',
      'ratio of all CPU',
      'aim',
      'ratio of the servers alone',
      'ours: p50 / p99 ms',
      'bare: p50 / p99 ms',
    ],
    lines.map(({ size, says, ours, bare, ratio, serverRatio, aim }) => [
      size.toLocaleString('en-US'),
      says,
      `${number(ours.cpuMs)} (+ ${number(ours.postgresMs)})`,
      `${number(bare.cpuMs)} (+ ${number(bare.postgresMs)})`,
      number(ratio),
      verdict(ratio, aim),
      number(serverRatio),
      `${number(ours.p50, 0)} / ${number(ours.p99, 0)}`,
      `${number(bare.p50, 0)} / ${number(bare.p99, 0)}`,
    ]),
  );

export const growthTable = (growth: readonly Growth[]): string =>
  table(
    ['what', 'ours, large over small', 'of which our server alone', 'bare, large over small', 'aim'],
    growth.map(({ says, ours, serverOnly, bare, aim }) => [says, number(ours), number(serverOnly), number(bare), verdict(ours, aim)]),
  );

const readyAimMs = 2_000;
const memoryAimMegabytes = 256;

export const programTable = ({ readyMs, readyCpuMs, idleMegabytes, mostMegabytes }: Whole): string =>
  table(
    ['the whole program', 'value', 'aim'],
    [
      [
        'ready on an existing database, ms (CPU of it)',
        `${number(median(readyMs), 0)} (${number(median(readyCpuMs), 0)})`,
        verdict(median(readyMs), readyAimMs),
      ],
      ['memory at rest, MB', String(idleMegabytes), 'no aim'],
      ['memory under load, most, MB', String(mostMegabytes), verdict(mostMegabytes, memoryAimMegabytes)],
    ],
  );
