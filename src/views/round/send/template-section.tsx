import { useId } from 'react';
import type { Dataset } from '../../../domain/dataset';
import { FileButton } from '../../../parts/file-button';
import { sendText } from '../../../text/sv/send';
import { templateText } from '../../../text/sv/template';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const writer = () => import('../../../files/give/template');

/** The template for the municipalities. What writes it is fetched when it is asked for. */
export function TemplateSection({ dataset }: { readonly dataset: Dataset }) {
  const heading = useId();
  const { county, themes } = dataset;
  const name = templateText.fileName(county.name);
  return (
    <section aria-labelledby={heading}>
      <h3 id={heading}>{sendText.templateHeading}</h3>
      <p>{sendText.templateIntro}</p>
      {themes.length === 0 && <p role="status">{sendText.waiting}</p>}
      <div className="give-buttons">
        <FileButton
          label={sendText.xlsx} disabled={themes.length === 0}
          make={async () => ({ name: `${name}.xlsx`, type: XLSX, content: await (await writer()).templateWorkbook(county, themes) })}
        />
        <FileButton label={sendText.csv} make={async () => ({ name: `${name}.csv`, type: 'text/csv;charset=utf-8', content: (await writer()).templateCsv(county, 'excel') })} />
      </div>
    </section>
  );
}
