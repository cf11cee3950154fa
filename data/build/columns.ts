/** What a cell may say. A column parses text into a value, or refuses it. */
export interface Column<T> {
  /** Swedish, follows "väntade". */
  readonly expected: string;
  /** The value, or undefined when the text is refused. */
  readonly parse: (cell: string) => T | undefined;
}

function matching(pattern: RegExp, expected: string): Column<string> {
  return { expected, parse: (cell) => (pattern.test(cell) ? cell : undefined) };
}

/** A column that may be empty; an empty cell is null. */
export function optional<T>(column: Column<T>): Column<T | null> {
  return {
    expected: `${column.expected}, eller tomt`,
    parse: (cell) => (cell === '' ? null : column.parse(cell)),
  };
}

/** One of a few words. */
export function oneOf<const T extends string>(...words: readonly T[]): Column<T> {
  return { expected: `något av ${words.join(', ')}`, parse: (cell) => words.find((word) => word === cell) };
}

/** A number written with a decimal point, within bounds. */
export function decimal(from: number, to: number): Column<number> {
  return {
    expected: `ett tal från ${from} till ${to} med decimalpunkt`,
    parse: (cell) => {
      if (!/^-?\d+(\.\d+)?$/.test(cell)) return undefined;
      const value = Number(cell);
      return value >= from && value <= to ? value : undefined;
    },
  };
}

/** A whole number within bounds. */
export function whole(from: number, to: number): Column<number> {
  return {
    expected: `ett heltal från ${from} till ${to}`,
    parse: (cell) => {
      if (!/^-?\d+$/.test(cell)) return undefined;
      const value = Number(cell);
      return value >= from && value <= to ? value : undefined;
    },
  };
}

function isRealDate(text: string): boolean {
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number);
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** "2016", "2016-11" or "2016-11-17", and a day that exists. */
export const partialDate: Column<string> = {
  expected: 'ett datum som 2016, 2016-11 eller 2016-11-17',
  parse: (cell) => (/^\d{4}(-\d{2}(-\d{2})?)?$/.test(cell) && isRealDate(cell) ? cell : undefined),
};

export const text: Column<string> = {
  expected: 'en text utan blanksteg i kanterna',
  parse: (cell) => (cell !== '' && cell === cell.trim() ? cell : undefined),
};

export const code = matching(/^\d{4}$/, 'en kommunkod med fyra siffror');
export const year = whole(1900, 2100);
export const id = matching(/^[a-z0-9][a-z0-9-]*$/, 'ett id med små bokstäver a–z, siffror och bindestreck');
export const url = matching(/^https?:\/\/[^\s"<>]+$/, 'en webbadress utan blanksteg');
export const phone = matching(/^0\d{1,3}-\d[\d ]*\d$/, 'ett växelnummer som 023-830 00');

/** A list separated by ";". */
export const listed: Column<readonly string[]> = {
  expected: 'en lista med semikolon mellan',
  parse: (cell) => {
    const items = cell === '' ? [] : cell.split(';').map((item) => item.trim());
    return items.includes('') ? undefined : items;
  },
};

/** Two plain words with a dot between are how a person's address is written. */
const PERSONAL_MAILBOX = /^(?!kommun\.|[^@]*\.kommun@)\p{L}+\.\p{L}+@/u;

/** A functional mailbox; one that looks like a person's is refused. */
export const mailbox: Column<string> = {
  expected: 'en funktionsbrevlåda, aldrig en persons adress',
  parse: (cell) => (/^[^@\s]+@[^@\s]+\.[a-z]+$/.test(cell) && !PERSONAL_MAILBOX.test(cell) ? cell : undefined),
};
