/** A Proposal as lines of text, so that a test can say what must come out of a file. */
import type { ReadContext, ReadInput } from '../domain/read-in/input';
import type { CellReading, FieldValue, ProposedAnswer } from '../domain/read-in/proposal';
import { propose } from '../domain/read-in/propose';
import { readFile } from '../files/read/read-file';
import { datasetOf, realText } from './real-snapshots';

const REAL = datasetOf(realText);

export const CONTEXT: ReadContext = { municipalities: REAL.county.municipalities, themes: REAL.themes, remembered: {}, standing: null };

function told(value: FieldValue): string {
  switch (value.kind) {
    case 'date': return value.date;
    case 'visibility': return value.visibility;
    case 'number': return String(value.number);
    case 'codes': return `[${value.codes.join(', ')}]`;
    case 'duties': return `[${value.duties.join(', ')}]`;
    case 'resource': return value.resource;
    case 'law': return value.status;
    case 'prevention': return value.prevention;
    case 'themes': return `[${value.themes.join(', ')}]`;
    case 'text': return value.text.length > 60 ? `${value.text.slice(0, 20)}… (${value.text.length})` : JSON.stringify(value.text);
    case 'missing': return `(${value.reason})`;
  }
}

export function toldReading(reading: CellReading): string {
  if (reading.state === 'read') return `= ${told(reading.value)}${reading.hint === undefined ? '' : ` ~ ${reading.hint.kind} ${reading.hint.suggestions.map(told).join(' | ')}`}`;
  return `${reading.state === 'doubt' ? '?' : '!'} ${[reading.problem.kind, reading.problem.suggestions.map(told).join(' | ')].filter((part) => part !== '').join(' ')}`;
}

function toldAnswer(answer: ProposedAnswer): readonly string[] {
  const who = answer.code ?? `${answer.codeProblem ?? ''} "${answer.saidMunicipality}" [${answer.candidates.join(', ')}]`;
  const more = answer.moreInitiatives.map(({ title }) => `${who} more ${JSON.stringify(title)}`);
  const when = [...(answer.answered === null ? [] : [`${who} answered ${answer.answered}`]), ...(answer.approved ? [`${who} approves`] : [])];
  return [...when, ...answer.cells.map(({ field, reading }) => `${who} ${field} ${toldReading(reading)}`), ...more];
}

/** What is understood of one file: outcome, notes, columns that are not sure, answers cell by cell, conflicts. */
export async function toldFile(name: string, bytes: Uint8Array): Promise<readonly string[]> {
  const input: ReadInput = { file: name, content: await readFile(name, bytes) };
  const { files, columns, answers, conflicts } = propose([input], CONTEXT);
  return [
    ...files.flatMap((outcome) => (outcome.kind === 'refused'
      ? [`refused ${outcome.reason} ${outcome.detail}`.trim()] : outcome.notes.map(({ kind, detail }) => `note ${kind} ${detail}`.trim()))),
    ...columns.flatMap(({ heading, use }) => {
      switch (use.kind) {
        case 'field': return use.sure ? [] : [`column "${heading}" unsure ${use.field}`];
        case 'part': return [`column "${heading}" part of ${use.field}`];
        case 'question': return [`column "${heading}" question ${use.candidates.join(' | ')}`];
        case 'unknown': return [`column "${heading}" unknown`];
        default: return [];
      }
    }),
    ...answers.flatMap(toldAnswer),
    ...conflicts.map(({ code, answers: ids }) => `conflict ${code} (${ids.length})`),
  ];
}
