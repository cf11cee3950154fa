import * as v from 'valibot';

const lockFile = v.object({
  packages: v.record(v.string(), v.object({
    license: v.optional(v.unknown()),
    dev: v.optional(v.boolean()),
    os: v.optional(v.array(v.string())),
    cpu: v.optional(v.array(v.string())),
  })),
});

export interface Package {
  readonly name: string;
  /** As the package says it; null when it says nothing. */
  readonly licence: string | null;
  /** Needed to build and test alone, never part of the site. */
  readonly tool: boolean;
}

function licenceOf(given: unknown): string | null {
  if (typeof given === 'string') return given;
  return Array.isArray(given) ? given.join(' OR ') : null;
}

/** Packages of a lock file, each name once for each licence. One platform's build of a package goes with the package itself. */
export function readPackages(lock: string): readonly Package[] {
  const { packages } = v.parse(lockFile, JSON.parse(lock));
  const all = Object.entries(packages).filter(([path, { os, cpu }]) => path !== '' && os === undefined && cpu === undefined)
    .map(([path, { license, dev }]) => ({ name: path.replace(/^.*node_modules\//, ''), licence: licenceOf(license), tool: dev === true }));
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()].toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
}

function byLicence(packages: readonly Package[]): readonly string[] {
  const licences = [...new Set(packages.map(({ licence }) => licence ?? 'not stated'))].toSorted();
  return licences.map((licence) => {
    const names = packages.filter((one) => (one.licence ?? 'not stated') === licence).map(({ name }) => `\`${name}\``);
    return `| ${licence} | ${[...new Set(names)].join(', ')} |`;
  });
}

/** The page that lists them. Without versions: those stand in the lock file, and would make this page old every week. */
export function licencesPage(packages: readonly Package[]): string {
  const shipped = packages.filter(({ tool }) => !tool);
  return [
    '# Licences', '',
    'Written by `npm run licences` from `package-lock.json`; a test holds it fresh and lets in only licences that allow a public body to',
    'publish the site without giving out anything of its own. The project\'s own code is MIT. Figures and borders keep their publishers\' terms,',
    'which stand on the page "Om kartan".', '',
    '## What the site may contain', '',
    'Packages that the site depends on. Most of a package that is not used is left out of the built files.', '',
    '| licence | packages |', '|---|---|', ...byLicence(shipped), '',
    '## What builds and tests it', '',
    'Nothing of these is published with the site; each package is named in `package-lock.json`. Their licences:', '',
    ...[...new Set(packages.filter(({ tool }) => tool).map(({ licence }) => licence ?? 'not stated'))].toSorted().map((licence) => `- ${licence}`), '',
  ].join('\n');
}
