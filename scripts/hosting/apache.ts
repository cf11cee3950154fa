import { ASKED_AGAIN, HASHED_PATH, KEPT_FOR_A_YEAR, SAVED_ONLY } from '../security-headers';
import { COMPRESSED, TYPES, type Site } from './site';

function quoted(text: string): string {
  return `"${text.replaceAll(/["\\%]/g, String.raw`\$&`)}"`;
}

/** For Apache 2.4, as `.htaccess` beside index.html or in a `<Directory>`. What a module that is not loaded would do is left out. */
export function apacheFile({ headers }: Site): string {
  return [
    '# Written by the build: put it beside index.html as .htaccess, or include it in the <Directory> of the site.',
    'AddDefaultCharset utf-8',
    '<IfModule mod_mime.c>',
    ...Object.entries(TYPES).map(([extension, type]) => `  AddType ${type} .${extension}`),
    `  AddCharset utf-8 ${Object.keys(TYPES).filter((extension) => !/png|woff2/.test(extension)).map((extension) => `.${extension}`).join(' ')}`,
    '</IfModule>',
    '<IfModule mod_deflate.c>', '  <IfModule mod_filter.c>', `    AddOutputFilterByType DEFLATE ${COMPRESSED.join(' ')}`, '  </IfModule>', '</IfModule>',
    '<IfModule mod_headers.c>',
    ...Object.entries(headers).map(([name, value]) => `  Header always set ${name} ${quoted(value)}`),
    `  Header always set Cache-Control ${quoted(ASKED_AGAIN)}`,
    `  <If "%{REQUEST_URI} =~ m#${HASHED_PATH}#">`, `    Header always set Cache-Control ${quoted(KEPT_FOR_A_YEAR)}`, '  </If>',
    `  <Files ${quoted(SAVED_ONLY.file)}>`, `    Header always set ${SAVED_ONLY.name} ${quoted(SAVED_ONLY.value)}`, '  </Files>',
    '</IfModule>',
    '',
  ].join('\n');
}
