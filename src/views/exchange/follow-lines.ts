import type { Dataset } from '../../domain/dataset';
import { sceneOf, type FollowItem } from '../../domain/exchange/follow-up';
import { initiativesOf, type InitiativeEntry } from '../../domain/exchange/initiatives';
import { lawRows } from '../../domain/exchange/law';
import { wishesOf } from '../../domain/exchange/wishes';
import type { Scene } from '../../domain/scene';

/** A line of the list beside what the figures say of it now. */
export interface FollowLine {
  readonly item: FollowItem;
  readonly municipality: string | null;
  /** ISO, as precisely as it is known. */
  readonly date: string | null;
  /** The figures no longer hold what was chosen. */
  readonly gone: boolean;
  /** The part of a Scene that shows it. */
  readonly scene: Partial<Scene> | null;
}

function initiativeNow(id: string, dataset: Dataset): { readonly entry: InitiativeEntry; readonly round: string | null } | null {
  for (const round of [null, ...dataset.rounds]) {
    const entry = initiativesOf(dataset, round).find((one) => one.id === id);
    if (entry) return { entry, round: round?.id ?? null };
  }
  return null;
}

/** What the figures say of a line of the list. Never throws: what is gone is told. */
export function followLine(item: FollowItem, dataset: Dataset, today: string): FollowLine {
  const { key } = item;
  const scene = sceneOf(key);
  const { municipalities } = dataset.county;
  const nameOf = (code: string): string | null => municipalities.find((one) => one.code === code)?.name ?? null;
  switch (key.kind) {
    case 'initiative': {
      const now = initiativeNow(key.id, dataset);
      return {
        item, municipality: now?.entry.municipality ?? null, date: null, gone: now === null, scene: now && { ...scene, round: now.round },
      };
    }
    case 'wish': {
      const round = dataset.rounds.find(({ id }) => id === key.round) ?? null;
      const held = wishesOf(round, municipalities, dataset.themes).wishes.some(({ code, theme }) => code === key.code && theme.id === key.theme);
      return { item, municipality: nameOf(key.code), date: null, gone: !held, scene: held ? scene : null };
    }
    case 'law': {
      const round = dataset.rounds.find(({ id }) => id === key.round) ?? null;
      const due = lawRows(round, municipalities, today).find(({ code }) => code === key.code)?.due.find((one) => one.item === key.item);
      return { item, municipality: nameOf(key.code), date: due?.by ?? null, gone: due === undefined, scene: due ? scene : null };
    }
    case 'day':
      return { item, municipality: null, date: key.date, gone: false, scene };
    case 'own':
      return { item, municipality: null, date: key.date, gone: false, scene };
  }
}
