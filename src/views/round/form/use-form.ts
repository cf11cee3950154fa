import { useEffect, useRef, useState } from 'react';
import { keptFields, notOvertaken, readTyped, type FormReading, type KeptFields, type Typed } from '../../../domain/form/form-answer';
import { withFormAnswer } from '../../../domain/form/keep-answer';
import { emptyAnswer } from '../../../domain/read-in/answer-fields';
import type { FieldId } from '../../../domain/read-in/fields';
import type { FieldContext } from '../../../domain/read-in/read-field';
import type { Answer } from '../../../domain/round';
import { onCleared } from '../../../state/clearing';
import { changeWaiting, readDraft, readWaiting, removeDraft, writeDraft } from '../../../state/rounds/drafts';
import { useKeeping } from '../../../state/rounds/keeping-state';
import { changeRound } from '../../../state/rounds/round-acts';
import { fieldWords } from '../../../text/sv/round-fields';

const headingOf = (field: FieldId): string => fieldWords[field].heading;

/** So long after the last key what was typed is kept. */
const KEEP_AFTER_MS = 500;
/** And at the latest so long after the first, also while the typing goes on. */
const KEEP_WITHIN_MS = 1000;

const fieldsOf = (fields: Typed | KeptFields): readonly FieldId[] => Object.keys(fields) as FieldId[];

function only(fields: KeptFields, take: (field: FieldId) => boolean): KeptFields {
  return Object.fromEntries(Object.entries(fields).filter(([field]) => take(field as FieldId)));
}

/** What was typed beside what an answer says of the same fields. */
function beside(answer: Answer, typed: Typed): KeptFields {
  return keptFields({ answer, problems: {} }, typed);
}

/** Where the answers of the form go. */
export type FormTarget = { readonly kind: 'round'; readonly id: string } | { readonly kind: 'own'; readonly roundName: string | null };

export interface Form {
  readonly typed: Typed;
  readonly reading: FormReading;
  /** Null until something has been typed. */
  readonly keeping: 'saving' | 'saved' | 'failed' | null;
  readonly type: (field: FieldId, text: string) => void;
  /** Begins anew from an answer, or from nothing. */
  readonly begin: (base: Answer) => void;
  /** Takes back what stood before that; null when nothing had been typed, or something has since. */
  readonly undo: (() => void) | null;
}

/**
 * A municipality's answer while it is typed: read as cells of a file are, and kept in this browser by itself.
 * @param standing what the round says already; null when the answer is the municipality's own
 */
export function useForm(code: string, standing: Answer | null, target: FormTarget, context: FieldContext): Form {
  const [begun, setBegun] = useState<Answer>(() => emptyAnswer(code));
  const [entered, setEntered] = useState<Typed>({});
  const [kept, setKept] = useState<KeptFields>({});
  const [keeping, setKeeping] = useState<Form['keeping']>(null);
  const [before, setBefore] = useState<{ readonly base: Answer; readonly typed: Typed } | null>(null);
  const isOwn = target.kind === 'own';
  // A round may be changed meanwhile, by an undo or in another tab: what is typed lies over what it says now.
  const base = isOwn ? begun : standing ?? emptyAnswer(code);
  const typed = isOwn ? entered : notOvertaken(entered, kept, base);
  const reading = readTyped(base, typed, context, headingOf);
  const latest = useRef({ typed, kept, base, context });
  useEffect(() => { latest.current = { typed, kept, base, context }; });
  /** What the browser keeps of this form beside the round. */
  const waiting = useRef<KeptFields>({});

  useEffect(() => {
    if (!isOwn) return;
    void readDraft(code).then((draft) => {
      if (draft === null || Object.keys(latest.current.typed).length > 0) return;
      setBegun(draft.base);
      setEntered(draft.typed);
    });
  }, [isOwn, code]);

  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const since = useRef(0);
  const goal = useRef(target);
  useEffect(() => { goal.current = target; });
  /** The round gets what could be read; the rest waits beside it, as it was typed. Both are on their way when this returns. */
  const keepInRound = useRef((id: string, leaving: boolean): Promise<boolean> => {
    const { typed: words, kept: done, base: from, context: reader } = latest.current;
    const unsaid = only(beside(from, words), (field) => done[field]?.text !== words[field]);
    if (leaving) {
      // A page that is left may not live until the round has been looked at and written; this is one step.
      void changeWaiting(id, code, unsaid, []);
      waiting.current = { ...waiting.current, ...unsaid };
    }
    let read = fieldsOf(keptFields(readTyped(from, words, reader, headingOf), words));
    let stands = from;
    let written: Promise<void> = Promise.resolve();
    if (read.some((field) => field in unsaid || field in waiting.current)) {
      written = changeRound(id, (own) => {
        const now = own.round.answers.find((one) => one.code === code) ?? emptyAnswer(code);
        const next = readTyped(now, words, reader, headingOf);
        read = fieldsOf(keptFields(next, words));
        stands = next.answer;
        return withFormAnswer(own, stands, read);
      });
    }
    const all = beside(stands, words);
    const unread = only(all, (field) => !read.includes(field));
    const known = waiting.current;
    waiting.current = unread;
    setKept((others) => ({ ...others, ...all }));
    const put = only(unread, (field) => known[field]?.text !== unread[field]?.text || known[field]?.value !== unread[field]?.value);
    const apart = changeWaiting(id, code, put, fieldsOf(known).filter((field) => !(field in unread)));
    return Promise.all([apart, written]).then(([isKept]) => isKept && !useKeeping.getState().unkept.includes(id));
  });
  const keep = useRef(async (leaving: boolean): Promise<void> => {
    const { typed: words, base: from } = latest.current;
    const to = goal.current;
    const isKept = await (to.kind === 'own' ? writeDraft({ base: from, typed: words, roundName: to.roundName }) : keepInRound.current(to.id, leaving));
    // Something may have been typed meanwhile; then that is waited for.
    if (timer.current === undefined) setKeeping(isKept ? 'saved' : 'failed');
  });
  const keepSoon = useRef((): void => {
    setKeeping('saving');
    if (timer.current === undefined) since.current = Date.now();
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      timer.current = undefined;
      void keep.current(false);
    }, Math.max(0, Math.min(KEEP_AFTER_MS, since.current + KEEP_WITHIN_MS - Date.now())));
  });
  // What waits is kept when the form goes away, or the page does.
  useEffect(() => {
    const keepNow = (leaving: boolean): void => {
      if (timer.current === undefined) return;
      clearTimeout(timer.current);
      timer.current = undefined;
      void keep.current(leaving);
    };
    const leave = (): void => keepNow(true);
    const hide = (): void => {
      if (document.visibilityState === 'hidden') leave();
    };
    globalThis.addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', hide);
    return () => {
      globalThis.removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', hide);
      keepNow(false);
    };
  }, []);

  const roundId = target.kind === 'round' ? target.id : null;
  useEffect(() => {
    if (roundId === null) return;
    let isWanted = true;
    const forget = (): void => { isWanted = false; };
    const stop = onCleared(forget);
    void readWaiting(roundId, code).then((found) => {
      if (!isWanted || fieldsOf(found).length === 0) return;
      const { base: from, context: reader } = latest.current;
      const texts: Typed = Object.fromEntries(Object.entries(found).map(([field, { text }]) => [field, text]));
      const now = beside(from, texts);
      // What the round has been told since is newer.
      const overtaken = fieldsOf(found).filter((field) => found[field]?.value !== now[field]?.value);
      void changeWaiting(roundId, code, {}, overtaken);
      const mine = only(found, (field) => !overtaken.includes(field));
      const words: Typed = Object.fromEntries(fieldsOf(mine).map((field) => [field, texts[field]]));
      waiting.current = { ...mine, ...waiting.current };
      setKept((others) => ({ ...mine, ...others }));
      setEntered((others) => ({ ...words, ...others }));
      // The page was left before this had come into the round.
      if (fieldsOf(keptFields(readTyped(from, words, reader, headingOf), words)).length > 0) keepSoon.current();
    });
    return () => {
      forget();
      stop();
    };
  }, [roundId, code]);

  // Nothing that waits is kept after everything has been cleared.
  useEffect(() => onCleared(() => {
    clearTimeout(timer.current);
    timer.current = undefined;
    setBegun(emptyAnswer(code));
    waiting.current = {};
    setEntered({});
    setKept({});
    setKeeping(null);
    setBefore(null);
  }), [code]);

  return {
    typed, reading, keeping,
    type(field, text) {
      setEntered((words) => ({ ...words, [field]: text }));
      setKept(({ [field]: _again, ...others }) => others);
      setBefore(null);
      keepSoon.current();
    },
    undo: before && (() => {
      setBegun(before.base);
      setEntered(before.typed);
      setBefore(null);
      keepSoon.current();
    }),
    begin(from) {
      clearTimeout(timer.current);
      timer.current = undefined;
      // Nothing else holds it.
      setBefore(Object.keys(typed).length === 0 ? null : { base, typed });
      setBegun(from);
      setEntered({});
      setKeeping(null);
      void removeDraft(code);
    },
  };
}
