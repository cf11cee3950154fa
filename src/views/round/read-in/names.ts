import type { Dataset } from '../../../domain/dataset';
import type { ValueNames } from '../../../text/sv/round-fields';

/** What codes and ids of values are called. */
export function namesOf(dataset: Dataset): ValueNames {
  return {
    municipality: (code) => dataset.county.municipalities.find((one) => one.code === code)?.name ?? code,
    theme: (id) => dataset.themes.find((one) => one.id === id)?.label ?? id,
  };
}
