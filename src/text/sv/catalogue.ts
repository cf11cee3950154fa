import type { Dataset } from '../../domain/dataset';
import { words } from '../language';

/** What the snapshots say, in the language in use; Swedish is the one that they are written in. */
export const catalogueText = words('catalogue', {
  /** Indicators, groups of municipalities, the name of an invented round. */
  dataset: (dataset: Dataset): Dataset => dataset,
  /** County and themes as well, where nothing is read in or written of them: files name them as they are. */
  shown: (dataset: Dataset): Dataset => dataset,
});
