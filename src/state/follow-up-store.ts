/** The list "Att följa upp": kept in this browser alone, under one key, and the same in every tab. */
import * as v from 'valibot';
import { create } from 'zustand';
import { added, FOLLOW_LIMIT, OWN_TEXT_LIMIT, removed, type FollowItem, type FollowKey } from '../domain/exchange/follow-up';
import { onCleared } from './clearing';
import { removeKeys } from './remove-keys';

const STORAGE_KEY = 'att-folja-upp';
/** Where a list that could not be read is left, so that nothing is lost. */
const UNREAD_KEY = 'att-folja-upp-olast';

const word = v.pipe(v.string(), v.maxLength(80));
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
const keySchema = v.variant('kind', [
  v.object({ kind: v.literal('initiative'), id: word }),
  v.object({ kind: v.literal('wish'), round: word, code: word, theme: word }),
  v.object({
    kind: v.literal('law'), round: word, code: word,
    item: v.picklist(['lagesbild', 'atgardsplan', 'overenskommelse', 'strategiskt-rad', 'samordningsfunktion']),
  }),
  v.object({ kind: v.literal('day'), date: day }),
  v.object({ kind: v.literal('own'), text: v.pipe(v.string(), v.minLength(1), v.maxLength(OWN_TEXT_LIMIT)), date: v.nullable(day) }),
]);
const listSchema = v.pipe(v.array(v.object({
  key: keySchema, said: v.pipe(v.string(), v.maxLength(1000)), visibility: v.picklist(['internal', 'network', 'public']),
})), v.maxLength(FOLLOW_LIMIT));

interface FollowUpState {
  readonly items: readonly FollowItem[];
  /** False when the browser keeps nothing for this page. */
  readonly kept: boolean;
  /** What was kept here and cannot be read, as it was; one after the other where there are several. */
  readonly unread: string | null;
}

const NOTHING: FollowUpState = { items: [], kept: true, unread: null };
export const useFollowUp = create<FollowUpState>(() => NOTHING);

function parsed(text: string): readonly FollowItem[] | null {
  try {
    const result = v.safeParse(listSchema, JSON.parse(text));
    return result.success ? result.output : null;
  } catch (error) {
    console.info('The kept list is not JSON.', error);
    return null;
  }
}

/** A list that cannot be read and found no place aside: nothing is written over it. */
let inTheWay: string | null = null;

/** All that cannot be read, one after the other; null when there is nothing. */
function unreadWith(text: string | null): string | null {
  const texts = [window.localStorage.getItem(UNREAD_KEY), text].filter((one) => one !== null);
  return texts.length === 0 ? null : texts.join('\n');
}

/** Leaves a text where it can be taken from as a file. Only when it lies safely aside is it taken out of what is kept. */
function setAside(text: string): void {
  inTheWay = text;
  window.localStorage.setItem(UNREAD_KEY, unreadWith(text) ?? text);
  window.localStorage.removeItem(STORAGE_KEY);
  inTheWay = null;
}

/** What another tab has kept comes to what stands in this tab alone. */
function read(alone: readonly FollowItem[] = []): void {
  try {
    const text = window.localStorage.getItem(STORAGE_KEY);
    inTheWay = null;
    const items = text === null ? [] : parsed(text);
    if (items === null && text !== null) {
      try {
        setAside(text);
      } catch (error) {
        console.info('A list that cannot be read finds no place aside.', error);
      }
    }
    useFollowUp.setState({
      items: (items ?? []).reduce(added, alone), kept: alone.length === 0, unread: unreadWith(inTheWay),
    });
  } catch (error) {
    console.info('The browser keeps no list for this page.', error);
    useFollowUp.setState({ kept: false });
  }
}

function forget(): void {
  inTheWay = null;
  useFollowUp.setState(NOTHING);
}

/** Once begun it goes on: a list that could not be kept outlives the view that shows it. */
let hearing: (() => void) | null = null;

/** Reads the kept list and follows what other tabs do to it. Returns how to stop. */
export function startFollowUp(): () => void {
  hearing ??= onCleared(forget);
  // What could not be kept stands only here.
  if (useFollowUp.getState().kept) read();
  const onStorage = (event: StorageEvent): void => {
    if (event.key !== STORAGE_KEY && event.key !== UNREAD_KEY && event.key !== null) return;
    const { items, kept } = useFollowUp.getState();
    if (kept) read();
    else {
      read(items);
      // There may be room now.
      write(useFollowUp.getState().items);
    }
  };
  window.addEventListener('storage', onStorage);
  return () => window.removeEventListener('storage', onStorage);
}

function write(items: readonly FollowItem[]): void {
  let kept = true;
  try {
    if (inTheWay !== null) setAside(inTheWay);
    if (items.length === 0) window.localStorage.removeItem(STORAGE_KEY);
    else window.localStorage.setItem(STORAGE_KEY, JSON.stringify(items));
  } catch (error) {
    console.info('The browser keeps no list for this page.', error);
    kept = false;
  }
  useFollowUp.setState({ items, kept });
}

export function follow(item: FollowItem): void {
  write(added(useFollowUp.getState().items, item));
}

export function unfollow(key: FollowKey): void {
  write(removed(useFollowUp.getState().items, key));
}

export function clearFollowUp(): void {
  write([]);
}

/** Throws away what could not be read, once the reader has said so. */
export function discardUnreadList(): void {
  if (!removeKeys(inTheWay === null ? [UNREAD_KEY] : [UNREAD_KEY, STORAGE_KEY])) return;
  inTheWay = null;
  useFollowUp.setState({ unread: null });
  // What had no room beside it is kept now.
  write(useFollowUp.getState().items);
}

/** The list goes, with what could not be read. False when the browser did not let it go. */
export function clearFollowUpKeys(): boolean {
  const cleared = removeKeys([STORAGE_KEY, UNREAD_KEY]);
  read();
  return cleared;
}
