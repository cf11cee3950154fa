/** What every kind of host has to be told about the built site. */
export interface Site {
  /** Sent with every answer, by name. */
  readonly headers: Readonly<Record<string, string>>;
  /** File names at the root of the site. */
  readonly rootFiles: readonly string[];
}

/** Types of all the site's files, by extension: older hosts lack half of them, and then refuse or misname the file. */
export const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html', css: 'text/css', js: 'text/javascript', mjs: 'text/javascript', json: 'application/json',
  geojson: 'application/geo+json', webmanifest: 'application/manifest+json', svg: 'image/svg+xml', png: 'image/png',
  woff2: 'font/woff2',
};

/** Types that shrink when they are compressed. */
export const COMPRESSED: readonly string[] = [...new Set(Object.values(TYPES))].filter((type) => !/^(image\/png|font\/)/.test(type));
