import type { FieldId } from '../../domain/read-in/fields';
import { words } from '../language';
import { fieldWords, type FieldWords } from './round-fields';

/** The questions of a round and their answers as a reader is shown them. */
export const questionText = words('questions', {
  fields: fieldWords,
  /** Answers by the words that files and forms hold of them; one that is not here is shown as it is held. */
  answers: {} as Readonly<Record<string, string>>,
} satisfies { readonly fields: Readonly<Record<FieldId, FieldWords>>; readonly answers: Readonly<Record<string, string>> });
