/** The pictures that the SVG engine makes of a fixed set of Scenes, as files that can be looked at. */
import { createHash } from 'node:crypto';
import type { Dataset } from '../domain/dataset';
import { isAvailable, momentsOf } from '../domain/moment';
import { defaultScene, MISSING_CLASS, type Scene } from '../domain/scene';
import type { Picture } from '../map/picture';

/** What is kept of a picture: enough to draw it again on the same borders. */
export interface KeptPicture {
  readonly hash: string;
  /** "code:class" of each area as it is painted, in order. */
  readonly areas: readonly string[];
}

export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/** Every indicator by its own choice, by each method, with its first class and its missing ones held, at its first moment, chosen and compared. */
export function scenesOf(dataset: Dataset): ReadonlyMap<string, Scene> {
  const [first, second, third] = dataset.county.municipalities.map(({ code }) => code);
  const scenes = new Map<string, Scene>();
  for (const indicator of dataset.indicators.filter((one) => isAvailable(one, dataset))) {
    const base = { ...defaultScene(dataset.indicators[0]?.id ?? ''), indicator: indicator.id };
    const add = (name: string, patch: Partial<Scene>): void => { scenes.set(`${indicator.id} ${name}`, { ...base, ...patch }); };
    add('itself', {});
    if (indicator.kind !== 'category' && indicator.kind !== 'ordinal') {
      for (const method of ['equal', 'quantile', 'jenks'] as const) add(method, { method });
    }
    add('first class held', { highlight: 0 });
    add('missing held', { highlight: MISSING_CLASS });
    add('chosen and compared', { municipality: first ?? null, compare: [second, third].filter((code) => code !== undefined) });
    const [earliest] = momentsOf(indicator, dataset);
    if (earliest?.year !== null && earliest?.year !== undefined) add('first year', { year: earliest.year });
    if (indicator.circles) add('circles', { form: 'circles' });
  }
  return scenes;
}

/** How an area is painted, in one word and more. */
export function areasOf({ areas, form }: Picture): readonly string[] {
  return areas.map(({ code, paint, dimmed, chosen, compared, radius }) => {
    const colour = paint.kind === 'class' && form === 'fill' ? `k${paint.shade}` : paint.kind === 'missing' ? 'missing' : 'blank';
    const marks = [dimmed && 'dimmed', chosen && 'chosen', compared && 'compared', radius !== null && `r${Math.round(radius)}`].filter(Boolean);
    return [`${code}:${colour}`, ...marks].join(' ');
  });
}
