import { useId, useState } from 'react';
import type { Scene, ThresholdId } from '../../domain/scene';
import { THRESHOLD_RULES, adjustedThresholds, boundedThreshold, type ThresholdColumn } from '../../domain/thresholds';
import { changeScene } from '../../state/scene-store';
import { formatExact, list, plainNumber } from '../../text/format';
import { exploreText } from '../../text/sv/explore';
import { sparseText } from '../../text/sv/sparse';
import type { Sparse } from './use-sparse';

/** "12 000", "4,5": what a person types for a threshold, at most two decimals. Null for anything else. */
export function parseThreshold(text: string): number | null {
  const plain = plainNumber(text);
  return /^\d{1,7}(\.\d{1,2})?$/.test(plain) ? Number(plain) : null;
}

function TypedThreshold({ id, value, label, unit, onChange }: {
  readonly id: ThresholdId; readonly value: number; readonly label: string; readonly unit: string;
  readonly onChange: (value: number) => void;
}) {
  const helpId = useId();
  const { min, max } = THRESHOLD_RULES[id];
  // Half-typed text stays as it is until it is left.
  const [draft, setDraft] = useState<string | null>(null);
  const typed = draft === null ? value : parseThreshold(draft);
  const wrong = typed === null || boundedThreshold(id, typed) !== typed;
  return (
    <>
      <span className="sparse-typed">
        <input
          type="text" inputMode="decimal" autoComplete="off" size={7} aria-label={sparseText.typed(label)}
          aria-invalid={wrong} aria-describedby={wrong ? helpId : undefined} value={draft ?? formatExact(value)}
          onChange={({ target }) => {
            setDraft(target.value);
            const next = parseThreshold(target.value);
            if (next !== null && boundedThreshold(id, next) === next) onChange(next);
          }}
          onBlur={() => setDraft(null)}
        />
        {` ${unit}`}
      </span>
      {wrong && <p id={helpId} role="alert" className="sparse-wrong">{sparseText.wrong(formatExact(min), formatExact(max))}</p>}
    </>
  );
}

function ThresholdRow({ column: { id, indicator, readings }, sparse }: { readonly column: ThresholdColumn; readonly sparse: Sparse }) {
  const rule = THRESHOLD_RULES[id];
  const current = sparse.thresholds[id];
  const on = current !== undefined;
  const value = current ?? rule.initial;
  const { label } = indicator;
  const note = sparseText.thresholdNotes[id];
  const set = (next: number): void => changeScene({ thresholds: { ...sparse.thresholds, [id]: next } }, 'replace');
  function toggle(): void {
    const { [id]: gone, ...others } = sparse.thresholds;
    changeScene({ thresholds: gone === undefined ? { ...sparse.thresholds, [id]: value } : others, highlight: null });
  }
  return (
    <fieldset className="sparse-threshold">
      <legend>
        <label>
          <input type="checkbox" checked={on} onChange={toggle} />
          {label}
        </label>
        {readings.some(({ invented }) => invented) && <span className="invented-mark" data-invented="">{exploreText.invented}</span>}
      </legend>
      {on && (
        <div className="sparse-value">
          <span>{rule.kind === 'below' ? sparseText.below : sparseText.atLeast}</span>
          {indicator.categories.length > 0 ? (
            <select aria-label={sparseText.typed(label)} value={value} onChange={({ target }) => set(Number(target.value))}>
              {indicator.categories.map((category) => (
                <option key={category.id} value={category.value ?? ''}>{category.label.toLowerCase()}</option>
              ))}
            </select>
          ) : <TypedThreshold id={id} value={value} label={label} unit={indicator.unit} onChange={set} />}
          <input
            type="range" min={rule.min} max={rule.max} step={rule.step} value={value} aria-label={sparseText.slider(label)}
            aria-valuetext={indicator.categories.find((category) => category.value === value)?.label ?? `${formatExact(value)} ${indicator.unit}`}
            onChange={({ target }) => set(Number(target.value))}
          />
          {note !== null && <small>{note}</small>}
        </div>
      )}
    </fieldset>
  );
}

/** The thresholds: each switched on or off, slid or typed. */
export function ThresholdControls({ sparse, scene }: { readonly sparse: Sparse; readonly scene: Scene }) {
  const adjusted = new Set(adjustedThresholds(scene));
  const labels = sparse.columns.filter(({ id }) => adjusted.has(id)).map(({ indicator }) => indicator.label.toLowerCase());
  return (
    <section className="sparse-controls" aria-label={sparseText.thresholds}>
      <h2>{sparseText.thresholds}</h2>
      <p className="panel-hint">{sparseText.thresholdsHint}</p>
      {labels.length > 0 && <p role="status" className="sparse-wrong">{sparseText.adjusted(list(labels))}</p>}
      {sparse.columns.map((column) => <ThresholdRow key={column.id} column={column} sparse={sparse} />)}
      {scene.thresholds !== null && (
        <button type="button" className="quiet" onClick={() => changeScene({ thresholds: null, highlight: null })}>{sparseText.reset}</button>
      )}
    </section>
  );
}
