import type { ReactNode } from 'react';
import type { Cited, CitizenPromise, Initiative, Profile } from '../../domain/municipality';
import { givenLanguage } from '../../text/language';
import { citedText } from '../../text/cited-text';
import { capitalise } from '../../text/format';
import { periodText } from '../../text/period-text';
import { profileText } from '../../text/sv/profile';
import { factSheetText } from '../../text/sv/fact-sheet';
import { fitLines, linesOf, shorten, type Cut } from './fit-lines';
import { newestFirst } from './sheet-indicators';

/** Lines of small print that each of the two columns has. */
const ROOM = 17;

interface Entry {
  readonly key: string;
  readonly head: string;
  /** The head is the source's own words, not the page's. */
  readonly headGiven: boolean;
  readonly text: string;
  /** A reservation, in the words of who made it. */
  readonly note: string | null;
  /** Source and date, in small print after the reservation. */
  readonly small: string;
  readonly url: string | null;
}

function openEnded(from: string): string {
  return `${factSheetText.since(from)}, ${profileText.openEnd}`;
}

function promiseEntry(kind: keyof typeof factSheetText.kinds, item: CitizenPromise): Entry {
  return {
    key: `${kind}${item.start}${item.end}${item.text}`, head: `${factSheetText.kinds[kind]}: ${periodText(item, openEnded)}`, headGiven: false, text: shorten(item.text),
    note: item.note, small: `${profileText.source}: ${citedText(item.cited)}.`, url: item.cited.url,
  };
}

function promiseEntries({ promises, surveys, agreements }: Profile): readonly Entry[] {
  const dated = [
    ...promises.map((item) => ({ item, kind: 'promise' as const })), ...surveys.map((item) => ({ item, kind: 'survey' as const })),
    ...agreements.map((item) => ({ item, kind: 'agreement' as const })),
  ];
  return newestFirst(dated, ({ item }) => item.start ?? item.end).map(({ item, kind }) => promiseEntry(kind, item));
}

/** An initiative's year is told already; its source then needs no date. */
function withoutYear(cited: Cited, year: number | null): Cited {
  return year !== null && cited.date?.startsWith(String(year)) ? { ...cited, date: null } : cited;
}

function initiativeEntry({ title, text, prevention, year, cited }: Initiative): Entry {
  const kind = prevention === 'social' ? profileText.social : profileText.situational;
  return {
    key: title, head: title, headGiven: true, text: shorten(text), note: null,
    small: `${capitalise(kind)}, ${year === null ? profileText.yearUnknown : profileText.mayHaveEnded(year)}. ${profileText.source}: ${citedText(withoutYear(cited, year))}.`,
    url: cited.url,
  };
}

function cut(entries: readonly Entry[]): Cut<Entry> {
  return fitLines(entries, ({ head, text, note, small }) => linesOf([head, text, note === null ? small : `${note} ${small}`]) + 0.5, ROOM);
}

function Entries({ cut: { shown, more }, none }: { readonly cut: Cut<Entry>; readonly none: string }): ReactNode {
  if (shown.length === 0) return <p>{none}</p>;
  return (
    <>
      <ul className="fact-entries">
        {shown.map(({ key, head, headGiven, text, note, small, url }) => {
          const told = <>{note !== null && <><span lang={givenLanguage()}>{note}</span>{' '}</>}{small}</>;
          return (
            <li key={key}>
              <strong lang={headGiven ? givenLanguage() : undefined}>{head}</strong>
              <p lang={givenLanguage()}>{text}</p>
              <p className="fact-small">{url === null ? told : <a href={url} rel="noreferrer">{told}</a>}</p>
            </li>
          );
        })}
      </ul>
      {more > 0 && <p className="fact-more">{factSheetText.more(more)}</p>}
    </>
  );
}

/** What the sources document beside figures: promises, agreements and initiatives, the newest first, as many as the page has room for. */
export function Documented({ profile }: { readonly profile: Profile }) {
  return (
    <div className="fact-columns">
      <section aria-labelledby="fact-promises">
        <h3 id="fact-promises">{factSheetText.promises}</h3>
        <Entries cut={cut(promiseEntries(profile))} none={factSheetText.noPromises} />
      </section>
      <section aria-labelledby="fact-initiatives">
        <h3 id="fact-initiatives">{factSheetText.initiatives}</h3>
        <Entries cut={cut(newestFirst(profile.initiatives, ({ year }) => (year === null ? null : String(year))).map(initiativeEntry))} none={factSheetText.noInitiatives} />
      </section>
    </div>
  );
}
