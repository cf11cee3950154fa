import { useEffect, useId, useRef, useState, type FormEvent } from 'react';
import { binsFromTop, breaksOf, hasCategories, type Bin, type Missing } from '../../domain/classify';
import { CLASS_METHODS, type ClassMethod, type Indicator, type ReferenceLine } from '../../domain/indicator';
import { MISSING_CLASS, type Scene } from '../../domain/scene';
import { changeScene, useSceneStore } from '../../state/scene-store';
import { parseBreaks } from '../../state/scene-values';
import { capitalise, formatBin, formatExact, missingText, plainNumber, reasonText, withUnit } from '../../text/format';
import { exploreText } from '../../text/sv/explore';
import { ClassList } from '../../parts/class-list';
import { ClassRow } from '../../parts/class-row';
import type { Explored } from '../../parts/use-explored';
import { hydratedLater } from '../../ui/hydrated-later';

function OwnBreaks({ indicator, scene }: { readonly indicator: Indicator; readonly scene: Scene }) {
  const id = useId();
  const current = breaksOf(indicator, scene.method, scene.breaks).map(formatExact).join('; ');
  const [wrong, setWrong] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  // Written into the input that stands: a new one would lose the focus of whoever typed.
  useEffect(() => {
    if (input.current) input.current.value = current;
  }, [current]);
  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const text = String(new FormData(event.currentTarget).get('breaks') ?? '');
    // A comma is a decimal one, unless a space says that another number follows.
    const breaks = parseBreaks(text.split(/;|,\s+/).map(plainNumber).join(','));
    setWrong(breaks === null);
    if (breaks) changeScene({ method: 'custom', breaks, highlight: null });
  }
  return (
    <form className="own-breaks" onSubmit={submit}>
      <label htmlFor={id}>{exploreText.ownBreaks}</label>
      <div>
        <input
          ref={input} id={id} name="breaks" defaultValue={current} inputMode="text"
          autoComplete="off" aria-invalid={wrong} aria-describedby={`${id}-help`}
        />
        <button type="submit">{exploreText.apply}</button>
      </div>
      <p id={`${id}-help`} role={wrong ? 'alert' : undefined}>{wrong ? exploreText.ownBreaksWrong : exploreText.ownBreaksHelp}</p>
    </form>
  );
}

function MethodPicker({ indicator, scene }: { readonly indicator: Indicator; readonly scene: Scene }) {
  const id = useId();
  const { classification } = indicator;
  const chosenMethod = useMethod();
  if (!classification || hasCategories(indicator)) return null;
  const method = chosenMethod ?? classification.method;
  return (
    <div className="method">
      <label htmlFor={id}>{exploreText.method}</label>
      <select
        id={id} value={method}
        onChange={({ target }) => {
          const chosen = CLASS_METHODS.find((candidate) => candidate === target.value) ?? classification.method;
          changeScene({ method: chosen === classification.method ? null : chosen, breaks: null, highlight: null });
        }}
      >
        {CLASS_METHODS.map((candidate: ClassMethod) => (
          <option key={candidate} value={candidate}>{exploreText.methods[candidate]}</option>
        ))}
      </select>
      {method === 'custom' && <OwnBreaks indicator={indicator} scene={scene} />}
    </div>
  );
}

// Controls stand on the Scene itself, not on what is told of it: a choice shows at once.
const useForm = (): Scene['form'] => useSceneStore((state) => state.scene.form);
const useMethod = (): Scene['method'] => useSceneStore((state) => state.scene.method);

function FormPicker() {
  const chosen = useForm();
  return (
    <fieldset className="form-picker">
      <legend>{exploreText.form}</legend>
      {(['fill', 'circles'] as const).map((form) => (
        <label key={form}>
          <input type="radio" name="form" checked={chosen === form} onChange={() => changeScene({ form })} />
          {form === 'fill' ? exploreText.fill : exploreText.circles}
        </label>
      ))}
      <p>{chosen === 'fill' ? exploreText.fillMisleads : exploreText.circlesTrue}</p>
    </fieldset>
  );
}

function LinePicker({ line, unit, told }: { readonly line: ReferenceLine; readonly unit: string; readonly told: boolean }) {
  const chosen = useSceneStore((state) => state.scene.referenceLine);
  return (
    <div className="reference-line">
      <label>
        <input type="checkbox" checked={chosen ?? told} onChange={({ target }) => changeScene({ referenceLine: target.checked })} />
        {`${line.label}: ${withUnit(formatExact(line.value), unit)}`}
      </label>
      {told && <p>{line.note}</p>}
    </div>
  );
}

/** "Uppgift saknas (ej svarat: 1, vakant: 1)"; no reason is given where the sources just have nothing. */
function missingLabel({ reasons }: Missing): string {
  const told = [...reasons].filter(([reason]) => reason !== 'not-in-sources').map(([reason, codes]) => `${reasonText(reason)}: ${codes.length}`);
  return told.length === 0 ? capitalise(missingText('not-in-sources')) : exploreText.missing(told);
}

interface LegendProps {
  readonly explored: Explored;
  readonly scene: Scene;
  /** Without what changes how the figures are drawn. */
  readonly plain?: boolean;
}

/** Classes with their ranges and how many municipalities each holds, what is missing and why, and the method. */
export const Legend = hydratedLater(function Legend({ explored, scene, plain = false }: LegendProps) {
  const { indicator, classified, picture } = explored;
  const { referenceLine } = indicator;
  const missing = classified?.missing;
  return (
    <section className="legend" aria-label={exploreText.legend} data-scheme={indicator.scheme}>
      <h2>{indicator.label}</h2>
      {picture.invented && <p className="invented-mark" data-invented="">{exploreText.invented}</p>}
      {classified === null ? <p>{exploreText.notArrived}</p> : (
        <ClassList unit={indicator.unit}>
          {binsFromTop(indicator, classified).map((bin: Bin) => (
            <ClassRow
              key={bin.index} index={bin.index} swatch={`k${bin.shade}`} label={capitalise(formatBin(bin))} count={bin.count}
              held={scene.highlight === bin.index}
            />
          ))}
          {missing && missing.count > 0 && (
            <ClassRow
              index={MISSING_CLASS} swatch="missing" count={missing.count} held={scene.highlight === MISSING_CLASS}
              label={missingLabel(missing)}
            />
          )}
        </ClassList>
      )}
      {!plain && referenceLine && <LinePicker line={referenceLine} unit={indicator.unit} told={explored.line !== null} />}
      {!plain && indicator.circles && <FormPicker />}
      {!plain && <MethodPicker indicator={indicator} scene={scene} />}
      {indicator.caveat !== null && <p className="caveat">{indicator.caveat}</p>}
    </section>
  );
});
