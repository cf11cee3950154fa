import { setUpText, type SetUpTable } from '../../text/sv/set-up';

/** The columns of a table of facts: what each holds, and how a cell can look. */
export function ColumnsTable({ caption, columns }: { readonly caption: string; readonly columns: SetUpTable['columns'] }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- on a phone the table scrolls sideways, also by keyboard
    <section className="set-up-scroll" aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead><tr>{setUpText.columns.map((heading) => <th key={heading} scope="col">{heading}</th>)}</tr></thead>
        <tbody>
          {columns.map(([name, holds, example]) => (
            <tr key={name}>
              <th scope="row"><code>{name}</code></th>
              <td>{holds}</td>
              <td>{example === '' ? setUpText.empty : <code>{example}</code>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
