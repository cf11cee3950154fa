import type { Dataset } from './dataset';
import { compareSwedish } from './fold';
import type { County } from './municipality';

/** Snapshots arrive one by one, and each makes a new dataset of the same county: it is put in order once. */
const ordered = new WeakMap<County, County>();

/** The dataset with its municipalities in the order of the Swedish alphabet, in which a person looks for a name. */
export function inNameOrder(dataset: Dataset): Dataset {
  const { county } = dataset;
  const known = ordered.get(county) ?? { ...county, municipalities: county.municipalities.toSorted((a, b) => compareSwedish(a.name, b.name)) };
  ordered.set(county, known);
  return { ...dataset, county: known };
}
