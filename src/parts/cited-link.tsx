import type { Cited } from '../domain/municipality';
import { citedText } from '../text/cited-text';

/** Who published it, when and how sure, with the address it can be read at. */
export function CitedLink({ cited }: { readonly cited: Cited }) {
  const text = citedText(cited);
  return cited.url === null ? text : <a href={cited.url} rel="noreferrer">{text}</a>;
}
