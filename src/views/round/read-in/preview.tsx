import { useEffect, useMemo, useRef, useState } from 'react';
import type { Dataset } from '../../../domain/dataset';
import type { OwnRound } from '../../../domain/own-round';
import { applyProposal } from '../../../domain/read-in/apply-proposal';
import { isForFilesToCome } from '../../../domain/read-in/column-key';
import { codeOf } from '../../../domain/read-in/conflicts';
import type { Answer } from '../../../domain/round';
import { newRoundId } from '../../../domain/round-id';
import { withoutVisibility } from '../../../domain/round-visibility';
import { readInRound, rememberColumns } from '../../../state/rounds/round-acts';
import { useOwnRounds } from '../../../state/rounds/own-rounds';
import { changeScene } from '../../../state/scene-store';
import { today } from '../../../state/today';
import { namesIn } from '../../../text/answer-cells';
import { list } from '../../../text/format';
import { previewText } from '../../../text/sv/preview';
import { roundText } from '../../../text/sv/round';
import { AnswerCard, isOpenAnswer } from './answer-card';
import { ColumnMatching } from './column-matching';
import { ConflictChoice } from './conflict-choice';
import { FileOutcomes } from './file-outcomes';
import { newTarget } from './new-target';
import { dropReading, useReading } from './reading-store';
import { TargetChoice, type Target } from './target-choice';
import { useProposal } from './use-proposal';

/** More cards than this are shown when asked for: each holds a table. */
const SHOWN_ANSWERS = 60;

/** Codes of the municipalities of which something will stand in the round that did not stand there: what is left out whole is not among them. */
function codesReadIn(codes: readonly string[], next: OwnRound, standing: OwnRound | null): readonly string[] {
  const answerIn = (own: OwnRound | null, code: string): Answer | undefined => own?.round.answers.find((one) => one.code === code);
  return codes.filter((code) => {
    const answer = answerIn(next, code);
    return answer !== undefined && answer !== answerIn(standing, code) && Object.keys(next.origins[code] ?? {}).length > 0;
  });
}

/** What was understood, before it counts: files, columns, conflicts, answers, and the button that makes it count. */
export function Preview({ dataset, shown }: { readonly dataset: Dataset; readonly shown: OwnRound | null }) {
  const rounds = useOwnRounds((state) => state.rounds);
  const { inputs, decisions, columns } = useReading();
  const [chosen, setChosen] = useState<Target | null>(null);
  const [limit, setLimit] = useState(SHOWN_ANSWERS);
  const into = chosen === null ? shown?.round.id ?? null : chosen.id;
  const standing = rounds.find(({ round }) => round.id === into) ?? null;
  const { proposal, conflicts } = useProposal(dataset, standing);
  const suggested = useMemo(() => newTarget(inputs, proposal, dataset.county.municipalities), [inputs, proposal, dataset]);
  const target = chosen ?? { ...suggested, id: into };
  const names = useMemo(() => namesIn(dataset), [dataset]);
  const context = useMemo(() => ({ municipalities: dataset.county.municipalities, themes: dataset.themes, today: today() }), [dataset]);
  const [opened] = useState(() => new Date().toISOString());
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  const next = useMemo(() => applyProposal(standing, proposal, decisions, {
    id: standing?.round.id ?? newRoundId(target.name, dataset.rounds.map(({ id }) => id)),
    name: target.name.trim() === '' ? suggested.name : target.name.trim(),
    date: target.date === '' ? today() : target.date, now: opened,
  }), [standing, proposal, decisions, target.name, target.date, suggested, dataset.rounds, opened]);
  const counting = new Set(proposal.answers.map((answer) => codeOf(answer, decisions.municipality)).filter((code) => code !== null));
  const readIn = codesReadIn([...counting], next, standing);
  const unsaid = withoutVisibility(next).filter((code) => readIn.includes(code)).length;
  const left = next.leftOut.length - (standing?.leftOut.length ?? 0);
  // What waits for the reader comes first.
  const answers = useMemo(() => proposal.answers.toSorted((a, b) =>
    Number(isOpenAnswer(b, { municipality: {}, cells: {}, conflicts: {} })) - Number(isOpenAnswer(a, { municipality: {}, cells: {}, conflicts: {} }))), [proposal]);

  function count(): void {
    const files = [...new Set(proposal.files.flatMap(({ kind, file }) => (kind === 'read' ? [file ?? previewText.pasted] : [])))];
    void readInRound(next, list(files));
    const toCome = Object.entries(columns).filter(([key]) => isForFilesToCome(key));
    if (toCome.length > 0) void rememberColumns(Object.fromEntries(toCome));
    dropReading();
    // The round that was read in last is the one that is shown.
    changeScene({ round: null, part: null });
  }

  return (
    <section className="preview" aria-labelledby="preview-heading">
      <h3 id="preview-heading" ref={heading} tabIndex={-1}>{previewText.preview}</h3>
      <p>{previewText.previewHelp}</p>
      <FileOutcomes files={proposal.files} />
      {unsaid > 0 && <p role="status">{roundText.visibility.inPreview(unsaid, unsaid === readIn.length)}</p>}
      {proposal.columns.length > 0 && <ColumnMatching columns={proposal.columns} />}
      {conflicts.length > 0 && (
        <section aria-label={previewText.conflicts}>
          <h3>{previewText.conflicts}</h3>
          <p>{previewText.conflictsHelp}</p>
          {conflicts.map((conflict) => (
            <ConflictChoice key={conflict.code} conflict={conflict} answers={proposal.answers} decisions={decisions} standing={standing} names={names} />
          ))}
        </section>
      )}
      {answers.length > 0 && (
        <section aria-label={previewText.answers}>
          <h3>{previewText.answers}</h3>
          {answers.slice(0, limit).map((answer) => (
            <AnswerCard key={answer.id} answer={answer} decisions={decisions} context={context} names={names} />
          ))}
          {answers.length > limit && (
            <button type="button" onClick={() => setLimit(limit + SHOWN_ANSWERS)}>{previewText.more(Math.min(SHOWN_ANSWERS, answers.length - limit))}</button>
          )}
        </section>
      )}
      <div className="preview-count">
        {counting.size === 0 ? <p role="status">{previewText.nothing}</p> : (
          <>
            <TargetChoice rounds={rounds} target={target} onChange={setChosen} />
            <p role="status">{previewText.readInSummary(readIn.length, Math.max(0, left))}</p>
            <button type="button" className="primary" onClick={count}>{previewText.readIn}</button>
          </>
        )}
        <button type="button" className="quiet" onClick={dropReading}>{previewText.discard}</button>
      </div>
    </section>
  );
}
