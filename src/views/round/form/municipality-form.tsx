import { useId, useMemo, useState } from 'react';
import type { Dataset } from '../../../domain/dataset';
import { emptyAnswer } from '../../../domain/read-in/answer-fields';
import type { FieldId } from '../../../domain/read-in/fields';
import type { Municipality } from '../../../domain/municipality';
import type { Answer } from '../../../domain/round';
import { parseProductFile, writeAnswerFile } from '../../../files/round-file';
import { FileButton } from '../../../parts/file-button';
import { namesIn } from '../../../text/answer-cells';
import { formText } from '../../../text/sv/form';
import { questionText } from '../../../text/sv/questions';
import { wordsOfAnswer } from '../../../text/typed-text';
import { FieldInput } from './field-input';
import { FORM_GROUPS, inputOf } from './form-groups';
import { useForm, type FormTarget } from './use-form';

interface MunicipalityFormProps {
  readonly municipality: Municipality;
  readonly standing: Answer | null;
  readonly target: FormTarget;
  readonly dataset: Dataset;
  /** Something has been typed. */
  readonly onBegun: () => void;
}

/** All the questions of a round for one municipality. */
export function MunicipalityForm({ municipality: { code, name }, standing, target, dataset, onBegun }: MunicipalityFormProps) {
  const approve = useId();
  const open = useId();
  const controls = useId();
  const count = useId();
  const [approved, setApproved] = useState(false);
  const [opened, setOpened] = useState<string | null>(null);
  const [cleared, setCleared] = useState(false);
  const [given, setGiven] = useState(false);
  // What was said of the file is gone with what it held.
  const [begun, setBegun] = useState(0);
  const { county: { municipalities, countyBoard }, themes } = dataset;
  const context = useMemo(() => ({ municipalities, themes }), [municipalities, themes]);
  const names = useMemo(() => namesIn(dataset), [dataset]);
  const form = useForm(code, standing, target, context);
  const words = wordsOfAnswer(form.reading.answer, names);
  const lists = { municipalities: municipalities.filter((one) => one.code !== code).map((one) => one.name), themes: themes.map(({ label }) => label) };
  const problems = FORM_GROUPS.flatMap(({ fields }) => fields).filter((field) => form.reading.problems[field] !== undefined);
  const idOf = (field: FieldId): string => `${controls}-${field}`;

  function restart(from: Answer): void {
    form.begin(from);
    setGiven(false);
    setBegun((times) => times + 1);
  }

  async function take(file: File): Promise<void> {
    let product: ReturnType<typeof parseProductFile> | null = null;
    try {
      product = parseProductFile(JSON.parse(await file.text()));
    } catch (error) {
      console.info('The file is no answer of this product.', error);
    }
    if (product?.kind !== 'answer') setOpened(formText.notAnswer(file.name));
    else if (product.file.answer.code !== code) {
      const asked = product.file.answer.code;
      const other = municipalities.find((one) => one.code === asked);
      setOpened(other ? formText.otherMunicipality(other.name) : formText.otherCounty);
    } else {
      restart(product.file.answer);
      setCleared(false);
      setOpened(formText.opened(file.name));
    }
  }
  const undo = form.undo && <button type="button" onClick={form.undo}>{formText.undo}</button>;

  return (
    <section aria-label={formText.heading(name)} className="form">
      <h3>{formText.heading(name)}</h3>
      <p>{formText.notice}</p>
      <p>{formText.kept} <span role="status">{form.keeping === null ? '' : formText[form.keeping]}</span></p>
      {target.kind === 'own' && (
        <p>
          <label htmlFor={open}>{formText.open}</label>{' '}
          <input
            id={open} type="file" accept=".json,application/json"
            onChange={({ target: input }) => {
              const [file] = input.files ?? [];
              if (file) void take(file);
              // The same file may be chosen again, once it has been mended.
              input.value = '';
            }}
          />
          <span role="status"> {opened ?? ''}</span>{!cleared && undo}
        </p>
      )}
      {FORM_GROUPS.map(({ heading, fields }) => (
        <fieldset key={heading} className="form-group">
          <legend>{heading}</legend>
          {fields.map((field) => (
            <FieldInput
              key={field} id={idOf(field)} field={field} input={inputOf(field, lists)} text={form.typed[field] ?? words[field] ?? ''}
              problem={form.reading.problems[field]} names={names}
              onType={(text) => {
                form.type(field, text);
                onBegun();
              }}
            />
          ))}
        </fieldset>
      ))}
      <div className="form-problems">
        <p id={count} role="status">{problems.length === 0 ? '' : formText[target.kind === 'own' ? 'problemsLeft' : 'problemsInRound'](problems.length)}</p>
        {problems.length > 0 && (
          <ul aria-label={formText.toCorrect}>
            {problems.map((field) => (
              <li key={field}><button type="button" className="link" onClick={() => document.getElementById(idOf(field))?.focus()}>{questionText.fields[field].heading}</button></li>
            ))}
          </ul>
        )}
      </div>
      {target.kind === 'own' && (
        <div className="form-end">
          <p><input id={approve} type="checkbox" checked={approved} onChange={(event) => setApproved(event.target.checked)} /> <label htmlFor={approve}>{formText.approve}</label></p>
          <FileButton
            key={begun} label={formText.save} heldBy={problems.length > 0 ? count : undefined}
            make={() => ({
              name: `${formText.fileName(name, target.roundName)}.json`, type: 'application/json',
              content: writeAnswerFile({ answer: form.reading.answer, roundName: target.roundName, approved, written: new Date().toISOString() }),
            })}
            onGiven={() => setGiven(true)}
          />{' '}
          <span role="status">{given ? formText.mail(countyBoard) : ''}</span>{' '}
          <button type="button" className="quiet" onClick={() => { restart(emptyAnswer(code)); setOpened(null); setCleared(true); }}>{formText.clear}</button>
          <p><span role="status">{cleared && form.undo ? formText.cleared : ''}</span> {cleared && undo}</p>
        </div>
      )}
    </section>
  );
}
