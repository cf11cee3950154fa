import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { FactsError } from './problem';

/**
 * Reads a JSON file and believes it only after its schema.
 * @param file name used in messages
 * @throws FactsError naming the place in the file, what it said and what was expected
 */
export function readJson<T>(path: string, file: string, schema: v.GenericSchema<unknown, T>): T {
  let data: unknown;
  try {
    data = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    throw new FactsError([{ file, row: null, column: null, said, expected: 'en läsbar JSON-fil' }]);
  }
  return believe(data, file, schema);
}

/** Parses data already in hand; see readJson. */
export function believe<T>(data: unknown, file: string, schema: v.GenericSchema<unknown, T>): T {
  const result = v.safeParse(schema, data);
  if (result.success) return result.output;
  throw new FactsError(result.issues.map((issue) => ({
    file, row: null, column: v.getDotPath(issue), said: issue.received, expected: issue.expected ?? issue.message,
  })));
}
