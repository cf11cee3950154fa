/** `npm run licences`: writes docs/licences.md, what the site and its tools stand on and under which terms, from the lock file. */
import { readFileSync, writeFileSync } from 'node:fs';
import { licencesPage, readPackages } from './licences/licences-page';

writeFileSync('docs/licences.md', licencesPage(readPackages(readFileSync('package-lock.json', 'utf8'))));
