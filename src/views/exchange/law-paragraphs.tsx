import type { LawItem } from '../../domain/round';
import { lawText } from '../../text/sv/law';

/** The law in the product's own words, with the paragraph of what the map shows marked. */
export function LawParagraphs({ shown }: { readonly shown: LawItem }) {
  return (
    <section className="exchange-paragraphs" aria-labelledby="exchange-law">
      <h3 id="exchange-law">{lawText.paragraphs}</h3>
      <p><small>{lawText.checked} {lawText.notInLaw} <a href={lawText.sourceUrl} rel="noreferrer">{lawText.source}</a></small></p>
      <dl>
        {lawText.paragraphList.map(({ sections, text, item }) => (
          <div key={sections} data-marked={item === shown ? '' : undefined}>
            <dt>{sections}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
