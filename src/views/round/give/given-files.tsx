import type { GivenOut } from '../../../files/give/round-book';
import { FileButton, type FileToGive } from '../../../parts/file-button';
import { usePublished } from '../../../snapshots/use-published';
import { today } from '../../../state/today';
import { giveText, giveView } from '../../../text/sv/give';

const TYPES = { xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', csv: 'text/csv;charset=utf-8', zip: 'application/zip' };

const books = () => import('../../../files/give/round-book');

/** The files that a round is given out as. What writes them is fetched when one is asked for. */
export function GivenFiles({ out }: { readonly out: Omit<GivenOut, 'day'> }) {
  const published = usePublished();
  const { given: { round }, choice } = out;
  const dated = (): GivenOut => ({ ...out, day: today() });
  const name = giveText.fileName(round.name, round.invented, choice.audience);

  async function snapshot(): Promise<FileToGive> {
    const [{ snapshotZip }, { readMeOf }] = await Promise.all([import('../../../files/give/snapshot-zip'), books()]);
    return { name: `${name}.zip`, type: TYPES.zip, content: await snapshotZip(await published(), round, readMeOf(dated())) };
  }

  return (
    <>
      <div className="give-buttons">
        <FileButton label={giveView.xlsx} make={async () => ({ name: `${name}.xlsx`, type: TYPES.xlsx, content: await (await books()).roundWorkbook(dated()) })} />
        <FileButton label={giveView.csv} make={async () => ({ name: `${name}.csv`, type: TYPES.csv, content: (await books()).roundCsv(dated(), 'excel') })} />
        <FileButton label={giveView.csvPlain} make={async () => ({ name: `${name} rfc4180.csv`, type: TYPES.csv, content: (await books()).roundCsv(dated(), 'plain') })} />
      </div>
      <h4>{giveView.snapshotHeading}</h4>
      {round.invented ? <p data-invented="">{`${giveView.invented}. ${giveView.snapshotInvented}`}</p> : (
        <>
          <p>{giveView.snapshotIntro}</p>
          <FileButton label={giveView.snapshot} make={snapshot} />
          <details>
            <summary>{giveView.snapshotHow}</summary>
            <ol>{giveView.snapshotSteps.map((step) => <li key={step}>{step}</li>)}</ol>
          </details>
        </>
      )}
    </>
  );
}
