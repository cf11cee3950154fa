/** What in a text points to a person rather than to a function, and what of it names a function alone. */
import { tidy } from './cell-text';

/** "070-123 45 67", "+46 70 123 45 67"; not 077, which is a switchboard's. */
const MOBILE = /(?:\b0|(?:\+|\b00)46[\s(0)-]{0,4})7[0-689](?:[\s-]?\d){3}/u;
/** "anna.ek", as before the "@" of a person's address. An address has no more than 64 signs there. */
const DOTTED_NAME = /[\p{L}\d_-]\.[\p{L}\d_.-]+$/u;
const [LOCAL_LIMIT, ADDRESS] = [64, /\S+@\S+|\+?[\d][\d\s()-]{5,}/gu];

/** Does a text hold an address or a number of a person? Mailboxes and switchboards of a function are none. */
export function holdsPersonal(text: string): boolean {
  return MOBILE.test(text) || text.split('@').slice(0, -1).some((before) => DOTTED_NAME.test(before.slice(-LOCAL_LIMIT)));
}

/** Words of functions, by their ends: "trygghetssamordnaren", "säkerhetsenheten", "kommunens". */
const FUNCTION_WORD = /(?:samordnare|strateg|utvecklare|handläggare|chef|ansvarig|sekreterare|växel|kontor|kansli|enhet|avdelning|förvaltning|nämnd|kommun|styrelse|funktion|brevlåda|reception|kontaktcenter|kundcenter|medborgarservice|servicecenter|socialtjänst|räddningstjänst|fritidsgård|polis|råd|grupp|brå)(?:n|en|et|erna|na|a|e|s|ns|ens|ets)*$/u;
const BETWEEN = new Set(['och', 'på', 'i', 'vid', 'för', 'via', 'hos', 'eller', 'kommunal', 'kommunala', 'lokala', 'lokalt', 'brottsförebyggande']);

/**
 * What is left of a contact when its addresses and numbers are taken out, if each word of it belongs to a function; else
 * null, since anything else may be a name, and a name is never suggested.
 */
export function functionAlone(text: string): string | null {
  const rest = tidy(text.replace(ADDRESS, ' ')).replace(/^[,;:\s-]+|[,;:\s-]+$/gu, '');
  const words = rest.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  return words.some((word) => FUNCTION_WORD.test(word)) && words.every((word) => FUNCTION_WORD.test(word) || BETWEEN.has(word)) ? rest : null;
}
