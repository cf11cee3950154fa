/** The Scenes whose pictures are kept. */
import type { Dataset } from '../../domain/dataset';
import { isAvailable, momentsOf } from '../../domain/moment';
import { defaultScene, MISSING_CLASS, type Scene } from '../../domain/scene';
import type { Picture } from '../../map/picture';

/** Every indicator by its own choice, by each method, with its first, its second class and its missing ones held, at its first moment, chosen and compared. */
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
    add('second class held', { highlight: 1 });
    add('missing held', { highlight: MISSING_CLASS });
    add('chosen and compared', { municipality: first ?? null, compare: [second, third].filter((code) => code !== undefined) });
    const [earliest] = momentsOf(indicator, dataset);
    if (earliest?.year !== null && earliest?.year !== undefined) add('first year', { year: earliest.year });
    if (indicator.circles) add('circles', { form: 'circles' });
  }
  return scenes;
}

/** What a picture has to show, in words; two pictures of which this is the same may look the same. */
export function contentOf({ scheme, form, areas }: Picture): string {
  return JSON.stringify([scheme, form, areas.map(({ code, paint, dimmed, chosen, compared, radius }) => ({
    code, paint: paint.kind === 'class' ? paint.shade : paint.kind, dimmed, chosen, compared, radius,
  }))]);
}
