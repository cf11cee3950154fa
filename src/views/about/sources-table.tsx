import { Fragment } from 'react';
import type { Dataset } from '../../domain/dataset';
import { needsProfiles } from '../../domain/evaluate';
import { formatDate, qualityText } from '../../text/format';
import { aboutText } from '../../text/sv/about';
import { formulaFacts, profileFacts, sourceParts, type SourcePart } from './sources';

interface Row {
  readonly key: string;
  readonly label: string;
  readonly description: string | null;
  readonly parts: readonly SourcePart[];
  /** Stands on the profiles, which may not have arrived yet. */
  readonly waits: boolean;
}

function rowsOf(dataset: Dataset): readonly Row[] {
  const { profiles } = dataset;
  const waits = profiles === null;
  const words = aboutText.sources.profileRows;
  const letters = sourceParts(profileFacts(profiles, ({ letter }) => letter ?? []));
  return [
    ...dataset.indicators.map((indicator) => ({
      key: indicator.id, label: indicator.label, description: indicator.description,
      parts: sourceParts(formulaFacts(indicator.formula, dataset)), waits: waits && needsProfiles(indicator),
    })),
    { key: 'agreements', label: words.agreements, description: null, waits, parts: sourceParts(profileFacts(profiles, ({ agreements }) => agreements)) },
    { key: 'initiatives', label: words.initiatives, description: null, waits, parts: sourceParts(profileFacts(profiles, ({ initiatives }) => initiatives)) },
    { key: 'contact', label: words.contact, description: null, waits, parts: sourceParts(profileFacts(profiles, ({ contact }) => contact ?? [])) },
    ...(letters.length > 0 || waits ? [{ key: 'letter', label: words.letter, description: null, waits, parts: letters }] : []),
  ];
}

function Publisher({ part: { publisher, title, url } }: { readonly part: SourcePart }) {
  const name = title === '' ? publisher : `${publisher}, ${title}`;
  return url === null ? name : <a href={url} rel="noreferrer">{name}</a>;
}

/** Where each indicator's figures come from, to what they refer and how far they can be trusted. */
export function SourcesTable({ dataset }: { readonly dataset: Dataset }) {
  const text = aboutText.sources;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- on a phone the table scrolls sideways, also by keyboard
    <section className="about-scroll" aria-label={text.caption} tabIndex={0}>
      <table>
        <caption>{text.caption}</caption>
        <thead>
          <tr>{text.columns.map((column) => <th key={column} scope="col">{column}</th>)}</tr>
        </thead>
        <tbody>
          {rowsOf(dataset).map(({ key, label, description, parts, waits }) => (
            <Fragment key={key}>
              {parts.length === 0 && (
                <tr>
                  <th scope="row">{label}{description && <small>{description}</small>}</th>
                  <td colSpan={3}>{waits ? text.waits : text.nothing}</td>
                </tr>
              )}
              {parts.map((part, index) => (
                <tr key={[part.publisher, part.title, part.quality].join()} data-invented={part.quality === 'example' ? '' : undefined}>
                  {index === 0 && <th scope="row" rowSpan={parts.length}>{label}{description && <small>{description}</small>}</th>}
                  <td><Publisher part={part} /></td>
                  <td>{part.from === null || part.to === null ? text.undated : text.dates(formatDate(part.from), formatDate(part.to), part.count)}</td>
                  <td>{qualityText(part.quality)}</td>
                </tr>
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </section>
  );
}
