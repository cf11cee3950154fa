/** One table for all: every page at every number of areas, under every profile. */
import type { Sample, Subject } from './cold-load.ts';
import { SCRIPTED_PEERS } from './peer-ids.ts';
import type { Rounds } from './promises.ts';
import { markdownTable, spreadOf, written } from './statistics.ts';

/** What was measured of one number of areas under one profile. */
export interface Measured {
  readonly areas: number;
  readonly profile: string;
  readonly subjects: readonly Subject[];
  readonly rounds: Rounds;
}

const KILO = 1000;
const MEGA = 1e6;
const HEAD = ['areas', 'profile', 'page', 'first picture ms', 'answering ms', 'map taken over ms', 'switch ms', 'kB on the wire', 'heap MB'];

function kilo(bytes: number): number {
  return bytes / KILO;
}

/** A scripted peer first paints its buttons: its first picture is there when it is ready. */
function firstPicture(page: string): (sample: Sample) => number | null {
  return (SCRIPTED_PEERS as readonly string[]).includes(page) ? ({ ready }) => ready : ({ fcp }) => fcp;
}

/** Medians (least–most). */
export function summaryTable(all: readonly Measured[]): string {
  return markdownTable(HEAD, all.flatMap(({ areas, profile, subjects, rounds }) => subjects.map(({ id, label, reaches, switches }) => {
    const good = (rounds.get(id) ?? []).filter((sample) => sample !== null);
    const of = (pick: (sample: Sample) => number | null, decimals: number): string => written(spreadOf(good.map(pick)), decimals);
    return [
      String(areas), profile, label, of(firstPicture(id), 0), of(({ ready }) => ready, 0),
      reaches === 'take-over' ? of(({ takeOver }) => takeOver, 0) : '–', switches ? of(({ medianSwitch }) => medianSwitch, 1) : '–',
      of(({ bytes }) => kilo(bytes), 0), of(({ heap }) => heap / MEGA, 1),
    ];
  })));
}
