import * as v from 'valibot';
import { OddAnswer } from './refusal';

/** The bytes as UTF-8 text without byte order mark; throws OddAnswer when they are not that, or a web page. */
export function believeText(name: string, bytes: Uint8Array): string {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw Object.assign(new OddAnswer(name, 'svaret är inte UTF-8'), { cause: error });
  }
  if (text.trim() === '') throw new OddAnswer(name, 'svaret är tomt');
  if (text.trimStart().startsWith('<')) throw new OddAnswer(name, 'svaret är en webbsida (HTML), inte data');
  return text;
}

/** The bytes as JSON of the schema's shape; throws OddAnswer that says where they differ. */
export function believeJson<T extends v.GenericSchema>(name: string, bytes: Uint8Array, schema: T): v.InferOutput<T> {
  const text = believeText(name, bytes);
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    throw Object.assign(new OddAnswer(name, 'svaret är avhugget eller inte JSON'), { cause: error });
  }
  const result = v.safeParse(schema, parsed);
  if (result.success) return result.output;
  const [issue] = result.issues;
  const place = v.getDotPath(issue) ?? 'svaret';
  throw new OddAnswer(name, `${place}: väntade ${issue.expected ?? 'något annat'}, fick ${issue.received}`);
}
