/** What one cell says of one field: the heart of reading in, and what the preview corrects by. */
import { notToCome } from './answer-date';
import { isEmpty, plain, problem, tidy } from './cell-text';
import { initiativePartOf, type FieldId } from './fields';
import type { ReadContext } from './input';
import { missingReason } from './missing-words';
import { functionAlone, holdsPersonal } from './personal-data';
import type { CellReading } from './proposal';
import { readConcern, readLaw, readPrevention, readResource, readVisibility } from './read-choice';
import { readDate } from './read-date';
import { readCodes, readDuties, readThemes } from './read-list';
import { readPeople } from './read-people';
import { readPercent, unitOfHeading } from './read-percent';
import type { Cell } from './sheet';

/** What a field's cell is read by; `heading` is that of its column, which may say a unit. */
export interface FieldContext extends Pick<ReadContext, 'municipalities' | 'themes' | 'today'> {
  readonly heading?: string;
}

const TEXT_LIMITS = { needs: 10_000, title: 120, text: 2000, contact: 200 } as const;
function readText(cell: Cell, limit: number): CellReading {
  const text = cell.text.normalize('NFC').replace(/\r\n?/gu, '\n').trim();
  if (text.length <= limit) return { state: 'read', value: { kind: 'text', text } };
  return { state: 'wrong', problem: problem('too-long', [{ kind: 'text', text: `${text.slice(0, limit - 1).trimEnd()}…` }]) };
}

/** Free text that others will read: an address or a number of a person in it is asked about, however long it is. */
function readFreeText(cell: Cell, limit: number): CellReading {
  return holdsPersonal(cell.text) ? { state: 'doubt', problem: problem('person-in-text') } : readText(cell, limit);
}

function readContact(cell: Cell): CellReading {
  if (!holdsPersonal(cell.text)) return readText(cell, TEXT_LIMITS.contact);
  const alone = cell.text.length > TEXT_LIMITS.text ? null : functionAlone(cell.text);
  return { state: 'doubt', problem: problem('person', alone === null ? [] : [{ kind: 'text', text: alone.slice(0, TEXT_LIMITS.contact) }]) };
}

function readInitiative(field: FieldId, cell: Cell, context: FieldContext): CellReading {
  switch (initiativePartOf(field)?.part) {
    case 'prevention': return readPrevention(cell);
    case 'theme': return readTheme(cell, context);
    case 'contact': return readContact(cell);
    case 'title': return readFreeText(cell, TEXT_LIMITS.title);
    case 'text':
    case undefined: return readFreeText(cell, TEXT_LIMITS.text);
  }
}

/** An initiative has one theme, also when its words hold a comma. */
function readTheme(cell: Cell, context: FieldContext): CellReading {
  const reading = readThemes({ ...cell, text: tidy(cell.text) }, context);
  const oneOrNone = reading.state === 'read' && reading.value.kind === 'themes' && reading.value.themes.length <= 1;
  if (oneOrNone) return reading;
  const text = tidy(cell.text);
  return text.length > TEXT_LIMITS.title
    ? { state: 'wrong', problem: problem('too-long', [{ kind: 'themes', themes: [text.slice(0, TEXT_LIMITS.title)] }]) }
    : { state: 'read', value: { kind: 'themes', themes: [text] } };
}

function readValue(field: FieldId, cell: Cell, context: FieldContext): CellReading {
  switch (field) {
    case 'setAsidePercent': return readPercent(cell, unitOfHeading(context.heading ?? ''));
    case 'people': return readPeople(cell);
    case 'concern': return readConcern(cell);
    case 'resource': return readResource(cell);
    case 'visibility': return readVisibility(cell);
    case 'sharedWith': return readCodes(cell, context);
    case 'duties': return readDuties(cell);
    case 'themes': return readThemes(cell, context);
    case 'needs': return readFreeText(cell, TEXT_LIMITS.needs);
    case 'lagesbild':
    case 'atgardsplan':
    case 'overenskommelse':
    case 'strategiskt-rad':
    case 'samordningsfunktion': return readLaw(cell);
    case 'date': return notToCome(readDate(cell), context.today);
    case 'lagesbild-date':
    case 'atgardsplan-date':
    case 'overenskommelse-date':
    case 'strategiskt-rad-date':
    case 'samordningsfunktion-date': return readDate(cell);
    default: return readInitiative(field, cell, context);
  }
}

/** Longer than any answer to a question that is not free text; keeps what is looked for in it cheap. */
const ANSWER_LIMIT = 5_000;
const isFreeText = (field: FieldId): boolean => field === 'needs' || ['title', 'text', 'contact'].includes(initiativePartOf(field)?.part ?? '');

/** "#DIVISION/0!", "#NAMN?": what a formula leaves in a text file when it fails. */
const isFormulaError = (text: string): boolean => /^#[\p{Lu}\d/]{2,20}[!?]$/u.test(text.trim());

/** "saknas" about a resource or a duty of the law is an answer, or may be one, and not only the lack of it. */
const OWN_NO = new Set<FieldId>(['resource', 'lagesbild', 'atgardsplan', 'overenskommelse', 'strategiskt-rad', 'samordningsfunktion']);

/**
 * Reads one cell as one field. Every cell gives an answer: a value, a reason, a doubt or what is wrong; an empty one
 * says that nothing is answered.
 */
export function readField(field: FieldId, cell: Cell, context: FieldContext): CellReading {
  if (cell.kind === 'error' || (isFormulaError(cell.text) && missingReason(cell.text) === null)) return { state: 'wrong', problem: problem('formula-error') };
  if (isEmpty(cell)) return { state: 'read', value: { kind: 'missing', reason: 'not-answered' } };
  if (cell.text.length > ANSWER_LIMIT && !isFreeText(field)) return { state: 'wrong', problem: problem('too-long') };
  const reason = cell.kind === 'text' ? missingReason(cell.text) : null;
  if (reason !== null && !(OWN_NO.has(field) && plain(cell.text) === 'saknas')) return { state: 'read', value: { kind: 'missing', reason } };
  return readValue(field, cell, context);
}
