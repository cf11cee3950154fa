/** Text that is put into XML. */

// No sign below 32 but tab and line breaks may stand in XML at all; a reader refuses the whole file for one of them.
// oxlint-disable-next-line no-control-regex
const NOT_IN_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** The text without the signs that XML has no place for. Half a sign is left as it is. */
export function allowedInXml(text: string): string {
  return text.replaceAll(NOT_IN_XML, '');
}

/** The text as it may stand between tags, and in an attribute within double quotes. */
export function escapeXml(text: string): string {
  return text.replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign] ?? '');
}
