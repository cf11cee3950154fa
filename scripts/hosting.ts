/** `tsx scripts/hosting.ts`: writes the files for common hosts beside the site that was just built. */
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readOrganisation } from '../data/build/organisation';
import { HOSTING_DIR, hostFiles, readSite } from './hosting/host-files';

const files = hostFiles(readSite('dist', readOrganisation('data/organisation.json').embeddedBy));
mkdirSync(HOSTING_DIR, { recursive: true });
for (const [name, text] of Object.entries(files)) writeFileSync(join(HOSTING_DIR, name), text);
// For the day when the offline part has to be taken back.
copyFileSync('scripts/hosting/remove-offline.js', join(HOSTING_DIR, 'remove-offline.js'));
console.log(`${HOSTING_DIR}/: ${Object.keys(files).join(', ')}, remove-offline.js`);
