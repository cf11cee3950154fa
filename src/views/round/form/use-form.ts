import { useEffect, useRef, useState } from 'react';
import { keptFields, notOvertaken, readTyped, type FormReading, type KeptFields, type Typed } from '../../../domain/form/form-answer';
import { withFormAnswer } from '../../../domain/form/keep-answer';
import { emptyAnswer } from '../../../domain/read-in/answer-fields';
import type { FieldId } from '../../../domain/read-in/fields';
import type { FieldContext } from '../../../domain/read-in/read-field';
import type { Answer } from '../../../domain/round';
import { onCleared } from '../../../state/clearing';
import { readDraft, removeDraft, writeDraft } from '../../../state/rounds/drafts';
import { changeRound } from '../../../state/rounds/round-acts';
import { fieldWords } from '../../../text/sv/round-fields';

const headingOf = (field: FieldId): string => fieldWords[field].heading;

/** So long after the last key what was typed is kept. */
const KEEP_AFTER_MS = 500;

/** Where the answers of the form go. */
export type FormTarget = { readonly kind: 'round'; readonly id: string } | { readonly kind: 'own'; readonly roundName: string | null };

export interface Form {
  readonly typed: Typed;
  readonly reading: FormReading;
  /** Null until something has been typed. */
  readonly keeping: 'saving' | 'saved' | null;
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
  const latest = useRef({ typed, base, context });
  useEffect(() => { latest.current = { typed, base, context }; });

  useEffect(() => {
    if (!isOwn) return;
    void readDraft(code).then((draft) => {
      if (draft === null || Object.keys(latest.current.typed).length > 0) return;
      setBegun(draft.base);
      setEntered(draft.typed);
    });
  }, [isOwn, code]);

  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const goal = useRef(target);
  useEffect(() => { goal.current = target; });
  const keep = useRef(async (): Promise<void> => {
    const { typed: words, base: from, context: reader } = latest.current;
    const to = goal.current;
    if (to.kind === 'own') {
      await writeDraft({ base: from, typed: words, roundName: to.roundName });
    } else {
      let fields: KeptFields = {};
      const written = changeRound(to.id, (own) => {
        const now = own.round.answers.find((one) => one.code === code) ?? emptyAnswer(code);
        const read = readTyped(now, words, reader, headingOf);
        fields = keptFields(read, words);
        return withFormAnswer(own, read.answer, Object.keys(fields) as FieldId[]);
      });
      setKept((others) => ({ ...others, ...fields }));
      await written;
    }
    // Something may have been typed meanwhile; then that is waited for.
    if (timer.current === undefined) setKeeping('saved');
  });
  // What waits is kept when the form goes away, too.
  useEffect(() => () => {
    if (timer.current === undefined) return;
    clearTimeout(timer.current);
    void keep.current();
  }, []);

  // Nothing that waits is kept after everything has been cleared.
  useEffect(() => onCleared(() => {
    clearTimeout(timer.current);
    timer.current = undefined;
    setBegun(emptyAnswer(code));
    setEntered({});
    setKeeping(null);
    setBefore(null);
  }), [code]);

  const keepSoon = (): void => {
    setKeeping('saving');
    setBefore(null);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      timer.current = undefined;
      void keep.current();
    }, KEEP_AFTER_MS);
  };

  return {
    typed, reading, keeping,
    type(field, text) {
      setEntered((words) => ({ ...words, [field]: text }));
      setKept(({ [field]: _again, ...others }) => others);
      keepSoon();
    },
    undo: before && (() => {
      setBegun(before.base);
      setEntered(before.typed);
      keepSoon();
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
