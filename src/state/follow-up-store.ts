/** The list "Att följa upp": kept in this browser alone, under one key, and the same in every tab. */
import * as v from 'valibot';
import { create } from 'zustand';
import { added, FOLLOW_LIMIT, OWN_TEXT_LIMIT, removed, type FollowItem, type FollowKey } from '../domain/exchange/follow-up';

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
  /** A list was there that could not be read; it was put aside. */
  readonly unreadable: boolean;
}

export const useFollowUp = create<FollowUpState>(() => ({ items: [], kept: true, unreadable: false }));

function parsed(text: string): readonly FollowItem[] | null {
  try {
    const result = v.safeParse(listSchema, JSON.parse(text));
    return result.success ? result.output : null;
  } catch (error) {
    console.info('The kept list is not JSON.', error);
    return null;
  }
}

function read(): void {
  try {
    const text = window.localStorage.getItem(STORAGE_KEY);
    const items = text === null ? [] : parsed(text);
    if (items === null && text !== null) window.localStorage.setItem(UNREAD_KEY, text);
    useFollowUp.setState((state) => ({ items: items ?? [], kept: true, unreadable: state.unreadable || items === null }));
  } catch (error) {
    console.info('The browser keeps no list for this page.', error);
    useFollowUp.setState({ kept: false });
  }
}

/** Reads the kept list and follows what other tabs do to it. Returns how to stop. */
export function startFollowUp(): () => void {
  // What could not be kept stands only here.
  if (useFollowUp.getState().kept) read();
  const onStorage = (event: StorageEvent): void => {
    if (event.key === STORAGE_KEY || event.key === null) read();
  };
  window.addEventListener('storage', onStorage);
  return () => window.removeEventListener('storage', onStorage);
}

function write(items: readonly FollowItem[]): void {
  let kept = true;
  try {
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
