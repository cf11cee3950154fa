import { useId, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';
import { areMany } from '../domain/many';
import { endArea, nextArea, nextByLetter, type Direction, type WalkPoint } from '../domain/walk';
import { mapText } from '../text/sv/map';
import type { Picture, PictureArea } from './picture';

interface MapListProps {
  readonly picture: Picture;
  readonly label: string;
  /** What hovering shows of an area, in words. */
  readonly describe: (code: string) => string;
  readonly points: readonly WalkPoint[];
  readonly hovered: string | null;
  readonly onMark: (code: string | null) => void;
  readonly onChoose: (code: string) => void;
  readonly onCompare: (code: string) => void;
  /** Esc: leave the map for what comes after it. */
  readonly onLeave: () => void;
}

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'north', ArrowDown: 'south', ArrowLeft: 'west', ArrowRight: 'east',
};

/** Of many areas so many stand in the list on each side of the marked one; the others come as one walks. */
const AROUND = 10;

interface Listed {
  readonly area: PictureArea;
  /** Place in the whole list, where only a part of it stands. */
  readonly place: { readonly 'aria-setsize': number; readonly 'aria-posinset': number } | null;
}

/** All areas; of many those around the marked one, and those that are chosen. */
function listedOf(areas: readonly PictureArea[], marked: string | null): readonly Listed[] {
  if (!areMany(areas.length)) return areas.map((area) => ({ area, place: null }));
  const at = Math.max(0, areas.findIndex(({ code }) => code === marked));
  return areas.flatMap((area, index) => (Math.abs(index - at) <= AROUND || area.chosen || area.compared
    ? [{ area, place: { 'aria-setsize': areas.length, 'aria-posinset': index + 1 } }] : []));
}

/**
 * The map for a keyboard and a screen reader: one list box over the picture, one tab stop, walked by compass
 * direction. The marked area is shown as a hovered one and read out with its name, figure and class.
 */
export function MapList({ picture, label, describe, points, hovered, onMark, onChoose, onCompare, onLeave }: MapListProps) {
  const id = useId();
  const helpId = `${id}-help`;
  const [marked, setMarked] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const optionId = (code: string): string => `${id}-${code}`;

  function mark(code: string | null): void {
    if (code === null) return;
    setMarked(code);
    onMark(code);
  }

  function onFocus(): void {
    const chosen = picture.areas.find((area) => area.chosen)?.code;
    mark(marked ?? chosen ?? hovered ?? endArea('first', points));
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const direction = DIRECTIONS[event.key];
    if (direction && marked !== null) mark(nextArea(marked, direction, points));
    else if (event.key === 'Home') mark(endArea('first', points));
    else if (event.key === 'End') mark(endArea('last', points));
    else if (event.key === 'Enter' && marked !== null) onChoose(marked);
    else if (event.key === ' ' && marked !== null) onCompare(marked);
    else if (event.key === 'Escape') onLeave();
    else if (/^\p{L}$/u.test(event.key)) mark(nextByLetter(event.key, marked, picture.areas));
    else return;
    event.preventDefault();
  }

  return (
    <>
      <div
        ref={list} className="map-list" role="listbox" tabIndex={0} aria-label={label} aria-describedby={helpId}
        aria-multiselectable="true" {...(marked === null ? {} : { 'aria-activedescendant': optionId(marked) })}
        onFocus={onFocus}
        onBlur={(event: FocusEvent) => { if (event.target === list.current) onMark(null); }}
        onKeyDown={onKeyDown}
      >
        {listedOf(picture.areas, marked).map(({ area: { code, chosen, compared, reading }, place }) => (
          <div key={code} id={optionId(code)} role="option" aria-selected={chosen || compared} {...place} {...(reading?.invented ? { 'data-invented': '' } : {})}>{describe(code)}</div>
        ))}
      </div>
      <p id={helpId} hidden>{mapText.keyboardHelp}</p>
    </>
  );
}
