import type { ReactNode } from 'react';
import { handOverText } from '../../text/sv/hand-over';
import { setUpText } from '../../text/sv/set-up';
import { shellText } from '../../text/sv/shell';
import { CopyButton } from '../../ui/copy-button';
import { StyleSheet } from '../../ui/style-sheet';
import { ColumnsTable } from './columns-table';
import { COMMANDS, STEPS, type StepId } from './steps';
import styleSheet from './set-up.css?url';

/** What a step has beside its words. */
function detailOf(step: StepId): ReactNode {
  switch (step) {
    case 'tables':
      return (
        <>
          {setUpText.tables.map(({ file, about, columns }) => (
            <div key={file}>
              <h4><code>{file}</code></h4>
              <p>{about}</p>
              <ColumnsTable caption={setUpText.caption(file)} columns={columns} />
            </div>
          ))}
          <h4>{setUpText.sourceTable}</h4>
          <ColumnsTable caption={setUpText.sourceTable} columns={setUpText.source} />
        </>
      );
    case 'edit':
      return (
        <dl>
          {setUpText.steps.edit.files.map(([file, holds]) => <div key={file}><dt><code>{file}</code></dt><dd>{holds}</dd></div>)}
        </dl>
      );
    case 'install':
    case 'boundaries':
    case 'build':
    case 'site':
    case 'publisher':
    case 'publish':
      return null;
  }
}

function Command({ text }: { readonly text: string }) {
  return (
    <div role="group" aria-label={text} className="set-up-command">
      <code>{text}</code>
      <CopyButton label={handOverText.copy} text={() => text} />
    </div>
  );
}

/** "Sätt upp för ert län": which files, which columns, which commands, how to check and how to publish. */
export default function SetUpPage() {
  return (
    <article className="set-up" aria-labelledby="set-up-title">
      <StyleSheet href={styleSheet} />
      <h2 id="set-up-title">{shellText.viewNames['set-up']}</h2>
      <p>{setUpText.lead}</p>
      {STEPS.map((step, index) => (
        <section key={step} aria-labelledby={`set-up-${step}`}>
          <h3 id={`set-up-${step}`}>{setUpText.stepOf(index + 1, setUpText.steps[step].title)}</h3>
          {COMMANDS[step]?.map((text) => <Command key={text} text={text} />)}
          {setUpText.steps[step].lines.map((line) => <p key={line}>{line}</p>)}
          {detailOf(step)}
        </section>
      ))}
      <section aria-labelledby="set-up-more">
        <h3 id="set-up-more">{setUpText.moreTitle}</h3>
        <p>{setUpText.more}</p>
        <dl>
          {setUpText.optional.map(([file, gives]) => <div key={file}><dt><code>{file}</code></dt><dd>{gives}</dd></div>)}
        </dl>
      </section>
      <section aria-labelledby="set-up-round">
        <h3 id="set-up-round">{setUpText.roundTitle}</h3>
        <p>{setUpText.round}</p>
      </section>
    </article>
  );
}
