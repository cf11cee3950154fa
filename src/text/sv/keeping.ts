import type { KeptTrouble } from '../../domain/own-rounds';
import { NAME_LIMIT } from '../../domain/round';
import { formatMoment, plural } from '../format';
import { words } from '../language';
import { withEnding } from '../with-ending';

/** Words of what this browser keeps, and of what can go wrong with it. */
export const keepingText = words('keeping', {
  troubles: {
    unavailable: 'Webbläsaren kan inte spara insamlingar för den här sidan. Det du läser in finns kvar tills fliken stängs: spara insamlingen som fil.',
    blocked: 'Sidan är öppen i en annan flik med en äldre version. Stäng den fliken, så kommer de sparade insamlingarna fram här.',
    superseded: 'En nyare version av sidan har öppnats i en annan flik. Ladda om sidan här; det du ändrar nu sparas inte.',
    full: 'Webbläsarens utrymme är fullt, så den senaste ändringen är inte sparad. Den finns kvar tills fliken stängs: spara insamlingen som fil, frigör utrymme och försök igen.',
    failed: 'Den senaste ändringen kunde inte sparas i webbläsaren. Den finns kvar tills fliken stängs: spara insamlingen som fil och försök igen.',
    lost: 'Webbläsaren har stängt eller tömt det som den sparar för den här sidan. Insamlingarna finns kvar tills fliken stängs: spara dem som fil, eller försök spara igen.',
  } satisfies Record<KeptTrouble, string>,
  heading: 'Sparade insamlingar',
  again: 'Försök spara igen',
  saveFile: (name: string): string => `Spara ”${name}” som fil`,
  newer: (count: number): string =>
    `${count} ${plural(count, 'insamling är sparad', 'insamlingar är sparade')} av en nyare version av sidan och kan inte läsas av den här. Ladda om sidan.`,
  aside: (count: number): string =>
    `${count} ${plural(count, 'sparad insamling är skadad', 'sparade insamlingar är skadade')} och kunde inte läsas. Innehållet är lagt åt sidan som det var. Ladda ned det innan du tar bort det.`,
  downloadRaw: 'Ladda ned det skadade innehållet',
  discard: 'Ta bort det skadade innehållet',
  asideFile: (key: number): string => `skadad-insamling-${key}.json`,
  clash: (name: string): string => `”${name}” har ändrats i en annan flik samtidigt som här. Ingenting är överskrivet. Välj vad som ska gälla.`,
  deletedThere: (name: string): string => `”${name}” har tagits bort i en annan flik men ändrats här. Välj vad som ska gälla.`,
  sides: { mine: 'I den här fliken', theirs: 'I den andra fliken' },
  side: (changed: string, answers: number): string => `ändrad ${formatMoment(changed)}, svar från ${answers} ${plural(answers, 'kommun', 'kommuner')}`,
  gone: 'borttagen',
  differ: (names: string): string => `Det som skiljer: ${names}.`,
  differOther: 'namn eller anteckningar',
  keepMine: 'Behåll det som står här',
  keepTheirs: 'Ta det som står i den andra fliken',
  keepBoth: 'Behåll båda som två insamlingar',
  copyName: (name: string): string => withEnding(name, ' (från den här fliken)', NAME_LIMIT),
});
