/** Questions with a few answers to choose among, in the words that people use for them. */
import { fold } from '../fold';
import { plain, problem } from './cell-text';
import { numbersBehindDate } from './excel-damage';
import type { CellReading, FieldValue } from './proposal';
import { readAmount } from './read-amount';
import type { Cell } from './sheet';

interface Option {
  readonly value: FieldValue;
  /** Folded, the whole answer. */
  readonly words: readonly string[];
}

const option = (value: FieldValue, ...words: readonly string[]): Option => ({ value, words: words.map(fold) });

const VISIBILITY: readonly Option[] = [
  option({ kind: 'visibility', visibility: 'internal' }, 'internt', 'intern', 'internal', 'nej', 'inte', 'länsstyrelsen', 'bara länsstyrelsen', 'endast länsstyrelsen', 'internt länsstyrelsen', 'visas inte', 'får inte visas', 'ej publikt', 'ej offentligt'),
  option({ kind: 'visibility', visibility: 'network' }, 'nätverksmöte', 'nätverksmötet', 'nätverk', 'nätverket', 'på nätverksmöte', 'på nätverksmötet', 'i nätverket', 'inom nätverket', 'network', 'samordnarna', 'för samordnarna'),
  option({ kind: 'visibility', visibility: 'public' }, 'offentligt', 'offentlig', 'publikt', 'publik', 'öppet', 'öppen', 'alla', 'för alla', 'public', 'får visas offentligt'),
];
const CONCERN: readonly Option[] = [
  option({ kind: 'number', number: 1 }, 'ingen', 'ingen oro', 'inte alls', 'ingen oro alls', 'inte orolig', 'nej'),
  option({ kind: 'number', number: 2 }, 'viss', 'viss oro', 'en viss oro'),
  option({ kind: 'number', number: 3 }, 'påtaglig', 'påtaglig oro'),
  option({ kind: 'number', number: 4 }, 'stor', 'stor oro', 'mycket stor', 'mycket stor oro'),
];
const RESOURCE: readonly Option[] = [
  option({ kind: 'resource', resource: 'available' }, 'finns', 'ja', 'finns helt', 'ja helt', 'ja finns', 'tillgänglig', 'j', 'yes', 'available', 'true', 'sant'),
  option({ kind: 'resource', resource: 'partly' }, 'delvis', 'finns delvis', 'ja delvis', 'till viss del', 'i viss mån', 'ibland', 'periodvis', 'partly'),
  option({ kind: 'resource', resource: 'not-available' }, 'finns inte', 'finns ej', 'nej', 'nej finns inte', 'saknas', 'ingen', 'inte', 'n', 'no', 'not available', 'false', 'falskt'),
];
const LAW: readonly Option[] = [
  option({ kind: 'law', status: 'yes' }, 'ja', 'j', 'yes', 'x', 'finns', 'klar', 'klart', 'beslutad', 'beslutat', 'antagen', 'antaget', 'ja beslutad', 'ja antagen', 'ja finns', 'ja klar', 'upprättad', 'undertecknad', 'tecknad', 'ja uppdaterad', 'ja senast uppdaterad', 'ja tecknad', 'ja undertecknad', 'genomfört', 'genomförd', 'true', 'sant'),
  option({ kind: 'law', status: 'ongoing' }, 'pågår', 'pågående', 'arbete pågår', 'arbetet pågår', 'under arbete', 'påbörjad', 'påbörjat', 'på gång', 'på g', 'delvis', 'under framtagande', 'under revidering', 'revideras', 'framtagande pågår', 'utkast finns', 'remiss', 'på remiss', 'nej pågår', 'ej klar pågår', 'ongoing'),
  option({ kind: 'law', status: 'no' }, 'nej', 'n', 'no', 'finns inte', 'finns ej', 'saknas', 'inte', 'ej påbörjad', 'ej påbörjat', 'inte påbörjat', 'inte påbörjad', 'nej saknas', 'ännu inte', 'nej inte ännu', 'nej inte än', 'false', 'falskt'),
];
const PREVENTION: readonly Option[] = [
  option({ kind: 'prevention', prevention: 'social' }, 'social', 'socialt', 'social prevention', 'social brottsprevention', 'socialt förebyggande'),
  option({ kind: 'prevention', prevention: 'situational' }, 'situationell', 'situationellt', 'situationell prevention', 'situationell brottsprevention', 'situationellt förebyggande', 'situational'),
];

const readAs = (value: FieldValue): CellReading => ({ state: 'read', value });
const asked = (options: readonly Option[]): CellReading => ({ state: 'doubt', problem: problem('unknown-word', options.map(({ value }) => value)) });

/** Options whose words stand at the beginning of the answer, or anywhere in it, best first. */
function near(said: string, options: readonly Option[]): readonly Option[] {
  const padded = ` ${said} `;
  return options
    .map((one) => {
      const fits = one.words.filter((word) => word.length > 1 && padded.includes(` ${word} `));
      return { one, length: Math.max(0, ...fits.map((word) => word.length + (padded.startsWith(` ${word} `) ? 100 : 0))) };
    })
    .filter(({ length }) => length > 0)
    .toSorted((a, b) => b.length - a.length)
    .map(({ one }) => one);
}

function choose(text: string, options: readonly Option[]): CellReading {
  const said = fold(text);
  const exact = options.find(({ words }) => words.includes(said));
  if (exact !== undefined) return readAs(exact.value);
  const likely = near(said, options);
  return asked(likely.length > 0 ? likely : options);
}

export function readVisibility(cell: Cell): CellReading {
  const said = fold(cell.text);
  // "Får visas: ja" does not say to whom.
  return said === 'ja' || said === 'x' ? asked(VISIBILITY.slice(1)) : choose(cell.text, VISIBILITY);
}

/** 1–4 by number, by word, or both: "3 – påtaglig oro". */
export function readConcern(cell: Cell): CellReading {
  const behind = numbersBehindDate(cell);
  if (behind !== null) {
    const fits = CONCERN.filter(({ value }) => value.kind === 'number' && behind.some((one) => Math.trunc(one) === value.number));
    return { state: 'doubt', problem: problem('number-as-date', fits.map(({ value }) => value)) };
  }
  // One of two levels, not a fraction.
  const text = plain(cell.text).replace(/^(\d)\s*\/\s*(\d)$/u, '$1-$2');
  const led = /^(\d)\s*(?:[-.:=)(]\s*)?(\p{L}[^\d]*?)\)?$/u.exec(text);
  const { numbers, words, about } = readAmount(led === null ? text : led[1] ?? '');
  const [first, second] = numbers;
  if (first === undefined || (led === null && /\p{L}{3,}/u.test(words.replace(/^(?:till|eller)$/u, '')))) return choose(text, CONCERN);
  const fits = CONCERN.filter(({ value }) => value.kind === 'number' && (second === undefined
    ? Math.abs(value.number - first) < 1 : value.number >= Math.min(first, second) && value.number <= Math.max(first, second)));
  const values = fits.map(({ value }) => value);
  const [value] = values;
  if (value === undefined) return { state: 'wrong', problem: problem('out-of-range') };
  if (second !== undefined || !Number.isInteger(first)) return { state: 'doubt', problem: problem('range', values) };
  if (led !== null) {
    const worded = choose(led[2] ?? '', CONCERN);
    const agrees = worded.state === 'read' && worded.value.kind === 'number' && worded.value.number === first;
    if (!agrees) return { state: 'doubt', problem: problem('unknown-word', [value, ...(worded.state === 'read' ? [worded.value] : [])]) };
  }
  return about ? { state: 'doubt', problem: problem('about', [value]) } : readAs(value);
}

export function readResource(cell: Cell): CellReading {
  // The interface says "finns inte" of a resource and "uppgift saknas" of an answer; "saknas" alone may be either.
  if (fold(cell.text) === 'saknas') return { state: 'doubt', problem: problem('none-or-untold', [{ kind: 'resource', resource: 'not-available' }, { kind: 'missing', reason: 'not-answered' }]) };
  return choose(cell.text, RESOURCE);
}

/** "ja", "pågår", "nej", also with a date behind it, which is a field of its own. */
export function readLaw(cell: Cell): CellReading {
  if (/^[✓✔☑]/u.test(cell.text.trim())) return choose('ja', LAW);
  const withoutDate = plain(cell.text)
    .replace(/(?:19|20)\d\d[-./]?\d{0,2}[-./]?\d{0,2}|\d{1,2}[/.]\d{1,2}(?=\s|$)/gu, ' ')
    .replace(/\b\d{1,2}(?::?[ae])?\b|\b(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\p{L}*/gu, ' ')
    .replace(/[,;:]/gu, ' ')
    .replace(/(?<=^|\s)(?:den|i|av|ks|kf|kommunstyrelsen|kommunfullmäktige|sedan|från)(?=\s|$)/gu, ' ');
  const said = fold(withoutDate);
  if (said === '') return asked(LAW);
  const choice = choose(withoutDate, LAW);
  // "Ej beslutad" holds the word of a yes.
  return choice.state === 'doubt' && /^(?:ej|inte|icke)\b/u.test(said) ? asked(LAW.slice(1).toReversed()) : choice;
}

export function readPrevention(cell: Cell): CellReading {
  const said = fold(cell.text);
  return said.includes('social') && said.includes('situationell') ? asked(PREVENTION) : choose(cell.text, PREVENTION);
}
