/** The measured figures of every page as a Markdown table. */
import type { Sample, Subject } from './cold-load.ts';
import { markdownTable, spreadOf, written } from './statistics.ts';

type Row = readonly (Sample | null)[];

const KILO = 1000;
const MEGA = 1e6;

const HEAD = [
  'page', 'map px', 'kB on the wire', 'kB before ready', 'kB at rest', 'requests', 'FCP ms', 'ready ms', 'take-over ms',
  'switch, 1st ms', 'switch, median of 3 ms', 'CLS', 'heap MB',
];

function cells({ label, switches, reaches }: Subject, samples: Row): readonly string[] {
  const good = samples.filter((sample) => sample !== null);
  const of = (pick: (sample: Sample) => number | null, decimals: number): string => written(spreadOf(good.map(pick)), decimals);
  const middle = (pick: (sample: Sample) => number | null): string => {
    const spread = spreadOf(good.map(pick));
    return spread === null ? '–' : spread.median.toFixed(0);
  };
  const kilo = (bytes: number | null): number | null => (bytes === null ? null : bytes / KILO);
  const failed = samples.length - good.length;
  return [
    failed === 0 ? label : `${label} (${failed} of ${samples.length} failed)`,
    good[0]?.mapSize ?? '–',
    middle((sample) => kilo(sample.bytes)),
    middle((sample) => kilo(sample.bytesBeforeReady)),
    middle((sample) => kilo(sample.bytesAtRest)),
    middle((sample) => sample.requests),
    of((sample) => sample.fcp, 0),
    of((sample) => sample.ready, 0),
    reaches === 'take-over' ? of((sample) => sample.takeOver, 0) : '–',
    switches ? of((sample) => sample.firstSwitch, 1) : '–',
    switches ? of((sample) => sample.medianSwitch, 1) : '–',
    of((sample) => sample.cls, 3),
    of((sample) => sample.heap / MEGA, 1),
  ];
}

export function sampleTable(subjects: readonly Subject[], rounds: ReadonlyMap<string, Row>): string {
  return markdownTable(HEAD, subjects.map((subject) => cells(subject, rounds.get(subject.id) ?? [])));
}
