/**
 * The style sheet of a part that is fetched when it is asked for. React shows the part once its styles stand, and
 * the page's own first load carries none of them.
 * @param href address of the sheet (`import href from './x.css?url'`); empty where the styles are in the page already
 */
export function StyleSheet({ href }: { readonly href: string }) {
  return href === '' ? null : <link rel="stylesheet" href={href} precedence="view" />;
}
