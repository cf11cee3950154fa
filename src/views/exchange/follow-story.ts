import type { Dataset } from '../../domain/dataset';
import type { FollowKey } from '../../domain/exchange/follow-up';
import { HEADING_LIMIT, LINE_LIMIT, NOTES_LIMIT, TITLE_LIMIT } from '../../domain/story/own-story';
import type { SlideFigure, SlideScene, Story } from '../../domain/story/story';
import { capitalise, formatDate } from '../../text/format';
import { followText } from '../../text/sv/follow-up';
import type { FollowLine } from './follow-lines';

export interface LinkedLine {
  readonly line: FollowLine;
  /** Address of the Scene that shows it; null for a line of one's own. */
  readonly link: string | null;
}

/** What was written by hand may hold braces, which a story would take for a figure to be filled in. */
function literal(text: string, limit: number): string {
  return text.replaceAll('{', '(').replaceAll('}', ')').replaceAll(/\s+/g, ' ').trim().slice(0, limit);
}

/** What the room sees of a line: the promises of its day, or the municipality that it is about on the map. */
function shownOf(key: FollowKey, line: FollowLine, dataset: Dataset): { readonly figure: SlideFigure; readonly scene: SlideScene } {
  const municipality = dataset.county.municipalities.find(({ name }) => name === line.municipality)?.code;
  const onMap = municipality === undefined
    ? { figure: 'steps', scene: {} } as const
    : { figure: 'map', scene: { municipality } } as const;
  switch (key.kind) {
    case 'day': {
      const promises = dataset.indicators.find(({ kind }) => kind === 'date-state');
      return promises ? { figure: 'map', scene: { indicator: promises.id, date: key.date } } : onMap;
    }
    case 'wish':
    case 'law': return { ...onMap, scene: { ...onMap.scene, round: key.round } };
    case 'initiative':
    case 'own': return onMap;
  }
}

/**
 * The list as a story for the meeting, a slide a line in the list's order.
 * @param lines without what is for internal use
 * @param newId gives the story and each slide a word of its own
 */
export function followStory(lines: readonly LinkedLine[], dataset: Dataset, day: string, newId: () => string): Story {
  return {
    id: newId(), title: followText.storyTitle(day).slice(0, TITLE_LIMIT), about: followText.storyAbout,
    slides: lines.map(({ line, link }) => {
      const { item: { key, said }, date, gone } = line;
      const told = [followText.kinds[key.kind], ...(date === null ? [] : [formatDate(date)])].join(' · ');
      return {
        id: newId(), heading: capitalise(literal(said, HEADING_LIMIT)), ...shownOf(key, line, dataset),
        lines: [told, ...(gone ? [followText.gone] : [])].map((one) => literal(one, LINE_LIMIT)),
        notes: link === null ? '' : literal(followText.storyNotes(link), NOTES_LIMIT),
      };
    }),
  };
}
