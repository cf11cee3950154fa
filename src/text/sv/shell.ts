import type { Notice } from '../../domain/notice';
import { words } from '../language';

/** Keys of an address that are no words by themselves. */
const KEYS: Readonly<Record<string, string>> = {
  ar: 'år', fran: 'startår', till: 'slutår', omgang: 'insamling', granser: 'gränser', jamfor: 'jämförelse', sok: 'sökning', sprak: 'språk',
};

/** Words of the page's frame. */
export const shellText = words('shell', {
  skip: 'Hoppa till innehållet',
  views: 'Vyer',
  viewNames: {
    explore: 'Utforska', compare: 'Jämför', sparse: 'Glesa delar', 'fact-sheet': 'Faktablad',
    round: 'Kommunernas svar', exchange: 'Erfarenhetsutbyte', meeting: 'Visa på möte', about: 'Om kartan', accessibility: 'Tillgänglighetsredogörelse',
    'set-up': 'Sätt upp för ert län',
  },
  appearance: 'Utseende',
  appearances: { system: 'Som systemet', light: 'Ljust', dark: 'Mörkt', projector: 'Projektor' },
  addView: 'Till bildspel',
  addViewTitle: 'Lägg till den här vyn i ett bildspel',
  help: 'Hjälp',
  helpTitle: 'Så använder du kartan',
  helpLines: [
    'Välj en indikator överst. Kartan, tabellen och meningen under kartan visar alltid samma uppgifter.',
    'Klicka på en kommun på kartan eller i tabellen, eller sök efter den. Då visas dess siffror bredvid eller under kartan.',
    'Håll ned skift eller ctrl och klicka för att välja fler kommuner att jämföra.',
    'Peka på en klass i teckenförklaringen för att se vilka kommuner den gäller. Klicka för att hålla kvar den.',
    'Adressen i webbläsaren beskriver det som visas. Kopiera den för att skicka samma bild till någon annan.',
  ],
  helpKeyboard: 'Med tangentbordet',
  close: 'Stäng',
  noticeTitle: 'En del av länken kunde inte användas:',
  notice: ({ parameter, given, kind }: Notice): string => {
    const key = KEYS[parameter] ?? parameter;
    switch (kind) {
      case 'unknown-parameter': return `”${parameter}” är ingen del av sidans länkar`;
      case 'unknown-value': return `”${given}” finns inte (${key})`;
      case 'broken': return `”${given}” gick inte att läsa (${key})`;
      case 'too-many': return `”${given}” fick inte plats, högst sex kommuner jämförs (${key})`;
      case 'itself': return `en kommun jämförs inte med sig själv (${key})`;
    }
  },
  dismiss: 'Stäng meddelandet',
  figuresFrom: (date: string): string => `Siffrorna hämtades senast den ${date}.`,
  oneFile: 'Hela kartan som en fil',
  clearKept: 'Rensa det som är sparat här',
  private: 'Sidan skickar ingenting vidare. Ditt val av utseende, de svar du läser in, dina egna bildspel och din lista att följa upp sparas bara i din egen webbläsare.',
  keptFailed: 'Insamlingar som sparats i webbläsaren kunde inte läsas. Ladda om sidan.',
  viewFailed: 'Vyn gick inte att läsa in.',
  viewLoading: 'Vyn läses in.',
  takeAway: 'Ta med',
  takeAwayFailed: 'Det som behövs för att skriva filer kunde inte hämtas. Ladda om sidan.',
  retry: 'Ladda om sidan',
  newVersion: 'En ny version av sidan finns.',
  takeNewVersion: 'Ladda om med den nya',
});
