import { TITLE_LIMIT } from '../../domain/story/own-story';
import type { SlideFigure } from '../../domain/story/story';
import { plural } from '../format';
import { words } from '../language';
import type { Offered } from '../story-facts';
import { withEnding } from '../with-ending';

/** Words for making stories of one's own. */
export const makeText = words('make', {
  own: 'Eget bildspel',
  slideCount: (count: number): string => `Eget bildspel, ${count} ${plural(count, 'bild', 'bilder')}`,
  create: 'Nytt bildspel',
  newTitle: 'Mitt bildspel',
  open: 'Öppna bildspel från fil',
  copyStory: 'Gör en egen kopia att ändra i',
  copyTitle: (title: string): string => withEnding(title, ' (kopia)', TITLE_LIMIT),
  tooMany: 'Det finns redan så många egna bildspel som får plats. Ta bort något först.',
  title: 'Bildspelets namn',
  save: 'Spara som fil',
  fileName: (title: string): string => `Bildspel ${title}.json`,
  deleteStory: 'Ta bort bildspelet',
  empty: 'Bildspelet har inga bilder än. Gå till en vy och välj Till bildspel högst upp, eller lägg till en textbild.',
  addText: 'Lägg till en textbild',
  textHeading: 'Rubrik',
  full: 'Bildspelet har så många bilder som får plats.',
  edit: 'Ändra',
  heading: 'Rubrik',
  lines: 'Rader för publiken (en per rad, en eller två räcker)',
  tooManyLines: (lines: number, letters: number): string => `Högst ${lines} rader om ${letters} tecken får plats. Det som är mer sparas inte.`,
  notes: 'Talarstöd (visas aldrig för publiken)',
  figure: 'Visar',
  figures: {
    map: 'Kartan', spread: 'Spridningen, ingen kommun namngiven', trend: 'Utvecklingen över åren', answered: 'Vilka som svarat', duties: 'Fler uppdrag på samma person',
    themes: 'Teman som önskas', needs: 'Behov', initiatives: 'Dokumenterade initiativ', steps: 'Bara raderna, som en lista',
  } satisfies Record<SlideFigure, string>,
  /** @param names those that have a figure for what the slide shows */
  placeholders: (names: readonly Offered[]): string => `Siffror kan hämtas ur uppgifterna och följer dem. För den här bilden går det att skriva ${names.map((name) => `{${name}}`).join(', ')}.`,
  headingBecomes: (heading: string): string => `Rubriken blir: ${heading}`,
  up: (number: number): string => `Flytta upp bild ${number}`,
  down: (number: number): string => `Flytta ned bild ${number}`,
  drag: 'Dra för att flytta',
  duplicate: (number: number): string => `Duplicera bild ${number}`,
  remove: (number: number): string => `Ta bort bild ${number}`,
  editSlide: (number: number): string => `Ändra bild ${number}`,
  moved: (number: number, total: number): string => `Nu bild ${number} av ${total}.`,
  removed: (name: string): string => `”${name}” är borttagen.`,
  undo: 'Ångra',
  troubles: {
    full: 'Webbläsarens utrymme är fullt, så den senaste ändringen är inte sparad. Den finns kvar tills fliken stängs: spara bildspelet som fil, frigör utrymme och försök igen.',
    unavailable: 'Webbläsaren sparar ingenting för den här sidan. Bildspelet finns kvar tills fliken stängs: spara det som fil.',
  },
  again: 'Försök spara igen',
  unread: (count: number): string =>
    `${count} ${plural(count, 'sparat bildspel', 'sparade bildspel')} kunde inte läsas. Innehållet är lagt åt sidan som det var. Ladda ned det innan du tar bort det.`,
  downloadUnread: 'Ladda ned det som inte kunde läsas',
  unreadFile: 'bildspel-som-inte-kunde-lasas.json',
  discardUnread: 'Ta bort det som inte kunde läsas',
  opened: (title: string): string => `”${title}” är öppnat och sparat i webbläsaren.`,
  refused: {
    'not-json': (name: string): string => `”${name}” är inget sparat bildspel: innehållet går inte att läsa. Välj en fil som är sparad med Spara som fil.`,
    'too-long': (name: string): string => `”${name}” är för stor för att vara ett bildspel. Välj en fil som är sparad med Spara som fil.`,
    'other-product': (name: string): string => `”${name}” kommer inte från den här kartan. Välj en fil som är sparad med Spara som fil.`,
    'other-kind': (name: string): string => `”${name}” är en annan sorts fil från kartan, till exempel en insamling. Insamlingar öppnas i Kommunernas svar.`,
    newer: (name: string, version: string): string => `”${name}” är sparad av en nyare version av kartan (filversion ${version}). Ladda om sidan och försök igen.`,
    damaged: (name: string, where: string): string => `”${name}” är skadad och har inte öppnats. Felet sitter i ${where}. Hämta filen igen där du fick den.`,
  },
  unopened: (name: string): string => `”${name}” gick inte att läsa från disken. Försök igen.`,
  addTitle: 'Lägg till den här vyn',
  addTo: 'Bildspel',
  addNew: 'Ett nytt bildspel',
  addDo: 'Lägg till',
  added: (title: string): string => `Vyn ligger sist i ”${title}”.`,
  show: 'Visa bildspelet',
  cancel: 'Avbryt',
  close: 'Stäng',
});
