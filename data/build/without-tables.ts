/** What another county's site does without, in Swedish, for whoever builds it. */
import type { Tile } from '../../src/domain/municipality';
import type { Facts } from './fact-files';
import { hasTable } from './read-csv';
import type { Sources } from './sources';

/** What a table that is not there, or has no row, means for the site. */
const WITHOUT: Readonly<Partial<Record<keyof Facts, string>>> = {
  countyTotals: 'kommunernas summor är inte jämförda med länets publicerade tal, och länets tal är kommunernas summa',
  crime: 'anmälda brott visas inte',
  skrGroups: 'kommungrupperna visas inte, och liknande kommuner söks utan dem',
  policeAreas: 'lokalpolisområdena visas inte',
  promises: 'medborgarlöftena visas inte',
  agreements: 'överenskommelserna visas inte',
  initiatives: 'inga dokumenterade insatser visas; de som kommunerna svarar med visas ändå',
  contacts: 'växel, brevlåda och webbplats visas inte',
  places: 'inga orter visas bland de glesa delarna',
};

interface Built {
  readonly tiles: readonly Tile[];
  readonly boundariesDir: string;
}

/** A line for each thing that is not there. What only the project's own county can have is not told. */
export function withoutTables({ facts, rounds, county }: Sources, { tiles, boundariesDir }: Built): readonly string[] {
  const tables = Object.entries(WITHOUT).flatMap(([key, consequence]) => {
    // Object.entries widens the keys; WITHOUT has none but those of Facts.
    const { file, rows } = facts[key as keyof Facts];
    return rows.length > 0 ? [] : [`Utan ${file}: ${consequence}.`];
  });
  return [
    ...tables,
    ...(rounds.length === 0 ? ['Utan insamling: allt som kommer ur kommunernas svar är tomt tills en insamling läses in.'] : []),
    ...(hasTable(boundariesDir, 'context.csv') ? [] : ['Utan boundaries/context.csv: kartan har inga sjöar och älvar.']),
    ...(hasTable(boundariesDir, 'labels.csv') ? [] : ['Utan boundaries/labels.csv: namnen står mitt i varje kommun, de folkrikaste först när platsen tar slut.']),
    ...(tiles.length > 0 ? [] : [`Lika stora rutor visas inte: ${county.municipalities.length} kommuner får inte plats som rutor.`]),
  ];
}
