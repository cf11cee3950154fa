/** What a county and its municipalities are called when all that is given is a code: a start, to be edited where it is not right. */
import type { CountyFile } from './sources';

/** The whole country as one county. SCB counts it as 00. */
export const COUNTRY = { word: 'SE', code: '00' } as const;

const FULL_NAMES: Readonly<Record<string, string>> = {
  '01': 'Stockholms län', '03': 'Uppsala län', '04': 'Södermanlands län', '05': 'Östergötlands län', '06': 'Jönköpings län',
  '07': 'Kronobergs län', '08': 'Kalmar län', '09': 'Gotlands län', 10: 'Blekinge län', 12: 'Skåne län', 13: 'Hallands län',
  14: 'Västra Götalands län', 17: 'Värmlands län', 18: 'Örebro län', 19: 'Västmanlands län', 20: 'Dalarnas län',
  21: 'Gävleborgs län', 22: 'Västernorrlands län', 23: 'Jämtlands län', 24: 'Västerbottens län', 25: 'Norrbottens län',
};

/** The two digits that `--county` means; null when it names a file. */
export function countyCode(given: string): string | null {
  if (given === COUNTRY.word) return COUNTRY.code;
  return /^\d{2}$/.test(given) ? given : null;
}

/** Does a municipality lie in the county? */
export function isInCounty(county: string, code: string): boolean {
  return /^\d{4}$/.test(code) && (county === COUNTRY.code || code.startsWith(county));
}

/** "Gävle kommun", "Hofors kommun", "Ljusdals kommun". Exceptions such as Falu kommun and Göteborgs Stad are edited by hand. */
function officialName(name: string): string {
  return /[aeiouyåäösxz]$/i.test(name) ? `${name} kommun` : `${name}s kommun`;
}

/** The county file for a code, with its municipalities in the order of their codes. */
export function countyFileOf(code: string, municipalities: readonly { readonly code: string; readonly name: string }[]): CountyFile {
  const fullName = code === COUNTRY.code ? 'Sverige' : FULL_NAMES[code] ?? `Län ${code}`;
  const name = fullName.replace(/s? län$/, '');
  return {
    code, name, fullName, product: `Samordningskartan ${name}`,
    countyBoard: code === COUNTRY.code ? 'Länsstyrelserna' : `Länsstyrelsen i ${fullName}`,
    whole: code === COUNTRY.code ? 'country' : 'county',
    mapSources: [{ shows: 'borders', publisher: 'Lantmäteriet', work: null, owned: true, edited: true, licence: null }],
    statistics: ['SCB'],
    municipalities: municipalities.toSorted((a, b) => a.code.localeCompare(b.code, 'en'))
      .map((one) => ({ code: one.code, name: one.name, officialName: officialName(one.name) })),
  };
}
