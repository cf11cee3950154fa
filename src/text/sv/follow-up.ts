import type { FollowKey } from '../../domain/exchange/follow-up';
import { NO_BREAK_SPACE, formatDate, plural } from '../format';

/** Words of the part "Att följa upp" in "Erfarenhetsutbyte". */
export const followText = {
  heading: 'Att följa upp efter mötet',
  intro: 'Lägg hit initiativ, önskemål och datum under mötet. Listan sparas i den här webbläsaren och skickas ingenstans.',
  empty: 'Listan är tom. Kryssa i ”Följ upp” vid ett initiativ, ett önskemål eller ett datum, eller skriv en egen rad.',
  list: 'Att följa upp',
  add: 'Följ upp',
  addNamed: (what: string): string => `Följ upp ${what}`,
  kinds: {
    initiative: 'Initiativ', wish: 'Önskemål', law: 'Datum enligt 6 §', day: 'Löften på ett datum', own: 'Egen rad',
  } satisfies Record<FollowKey['kind'], string>,
  wish: (name: string, theme: string): string => `${name} vill lära mer om ${theme}`,
  initiative: (title: string, name: string): string => `${title}, ${name}`,
  day: (date: string): string => `Medborgarlöftenas läge den ${formatDate(date)}`,
  law: (what: string, by: string): string => `${what} senast ${formatDate(by)}`,
  gone: 'Finns inte längre bland uppgifterna. Raden säger vad den sa när den valdes.',
  internal: 'märkt internt: följer inte med i filer och länkar',
  hidden: (count: number): string =>
    `${count}${NO_BREAK_SPACE}${plural(count, 'rad är märkt internt och visas', 'rader är märkta internt och visas')} inte i projektorläget.`,
  show: 'Visa',
  remove: 'Ta bort',
  removeNamed: (what: string): string => `Ta bort ${what}`,
  clear: 'Töm listan',
  clearAsk: (count: number): string => `Ta bort ${count}${NO_BREAK_SPACE}${plural(count, 'rad', 'rader')}? Det går inte att ångra.`,
  keep: 'Behåll',
  own: 'Egen rad',
  ownText: 'Vad ska följas upp?',
  ownDate: 'Datum (valfritt)',
  ownHint: 'Skriv ingen persons namn: ange funktion eller förvaltning.',
  ownAdd: 'Lägg till raden',
  full: (limit: number): string => `Listan är full: högst ${limit} rader.`,
  notKept: 'Webbläsaren sparar inte listan. Den finns kvar tills sidan stängs: kopiera eller spara den innan dess.',
  unreadable: 'En sparad lista gick inte att läsa. Den ligger kvar i webbläsaren och en ny har börjat.',
  exports: 'Ta med listan',
  withheld: (count: number): string =>
    `${count}${NO_BREAK_SPACE}${plural(count, 'rad bygger', 'rader bygger')} på svar som är märkta internt och följer inte med.`,
  formats: { text: 'Text', csv: 'CSV för Excel', scenes: 'Scener för mötet' },
  formatNotes: {
    text: 'En rad för var sak, att klistra in i minnesanteckningar.',
    csv: 'En tabell med semikolon, för Excel.',
    scenes: 'En länk för var sak som öppnar kartan precis så, att gå igenom i ordning på nästa möte. Länkar till kommunernas svar öppnas bara där insamlingen finns.',
  },
  copy: 'Kopiera',
  save: 'Spara fil',
  saved: 'Filen är sparad.',
  saveFailed: 'Filen gick inte att spara. Försök igen, eller kopiera i stället.',
  fileName: 'att-folja-upp',
  title: (product: string, date: string): string => `Att följa upp – ${product}, ${formatDate(date)}`,
  ownLine: 'egen rad, ingen scen',
  columns: ['Nummer', 'Slag', 'Kommun', 'Vad', 'Datum', 'Anmärkning', 'Länk'] as readonly string[],
};
