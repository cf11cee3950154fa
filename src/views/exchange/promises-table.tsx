import type { Dataset } from '../../domain/dataset';
import type { CitizenPromise } from '../../domain/municipality';
import { formatDate } from '../../text/format';
import { givenLanguage } from '../../text/language';
import { exchangeText } from '../../text/sv/exchange';
import { SourceLine } from './source-line';

type Kind = keyof typeof exchangeText.kinds;

interface Told {
  readonly name: string;
  readonly kind: Kind;
  readonly promise: CitizenPromise;
}

function toldOf(dataset: Dataset): readonly Told[] {
  return dataset.county.municipalities.flatMap(({ code, name }) => {
    const profile = dataset.profiles?.get(code);
    const all = (kind: Kind, promises: readonly CitizenPromise[] = []): readonly Told[] => promises.map((promise) => ({ name, kind, promise }));
    return [...all('promise', profile?.promises), ...all('survey', profile?.surveys), ...all('agreement', profile?.agreements)];
  });
}

/** Every row that the timeline stands on, with its dates as precisely as they are known and its source. */
export function PromisesTable({ dataset }: { readonly dataset: Dataset }) {
  const { tableColumns: columns, timelineTable } = exchangeText;
  return (
    <div className="exchange-scroll" role="region" aria-label={timelineTable} tabIndex={0}>
      <table className="exchange-table">
        <caption className="visually-hidden">{timelineTable}</caption>
        <thead>
          <tr>{[columns.municipality, columns.kind, columns.start, columns.end, columns.text, columns.source].map((label) => <th key={label} scope="col">{label}</th>)}</tr>
        </thead>
        <tbody>
          {toldOf(dataset).map(({ name, kind, promise: { start, end, text, note, cited } }) => (
            <tr key={`${name}${kind}${start}${text}`}>
              <th scope="row">{name}</th>
              <td>{exchangeText.kinds[kind]}</td>
              <td>{start === null ? exchangeText.notStated : formatDate(start)}</td>
              <td>{end === null ? exchangeText.notStated : formatDate(end)}</td>
              <td lang={givenLanguage()}>{text}{note !== null && <small className="exchange-note">{note}</small>}</td>
              <td><SourceLine cited={cited} /></td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
