/** The files that tell common hosts which headers go with the site, all from `scripts/security-headers.ts`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inlineStyleHashes, securityHeaders, TRANSPORT_SECURITY } from '../security-headers';
import { apacheFile } from './apache';
import { iisFile } from './iis';
import { nginxFile } from './nginx';
import type { Site } from './site';
import { underscoreHeadersFile } from './underscore-headers';

/** Where the build writes them: beside the site, not in it, since each host needs one and none should be given out. */
export const HOSTING_DIR = 'hosting';

/** What hosts have to be told of a built page. */
export function siteOf(html: string, rootFiles: readonly string[], embeddedBy: readonly string[]): Site {
  return {
    headers: { ...securityHeaders(inlineStyleHashes(html), embeddedBy), [TRANSPORT_SECURITY.name]: TRANSPORT_SECURITY.value },
    rootFiles,
  };
}

/** Reads a built site from its folder. */
export function readSite(dist: string, embeddedBy: readonly string[]): Site {
  const rootFiles = readdirSync(dist, { withFileTypes: true }).filter((entry) => entry.isFile()).map(({ name }) => name).toSorted();
  return siteOf(readFileSync(join(dist, 'index.html'), 'utf8'), rootFiles, embeddedBy);
}

/** File name -> text. */
export function hostFiles(site: Site): Readonly<Record<string, string>> {
  return {
    'nginx.conf': nginxFile(site), 'apache.htaccess': apacheFile(site), 'web.config': iisFile(site), _headers: underscoreHeadersFile(site),
  };
}
