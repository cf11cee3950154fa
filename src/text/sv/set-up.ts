import { words } from '../language';

/** A table of facts: its columns in order, what each holds, and a cell as it can look. */
export interface SetUpTable {
  readonly file: string;
  readonly about: string;
  readonly columns: readonly (readonly [name: string, holds: string, example: string])[];
}

/** Every table ends with these. */
const SOURCE: SetUpTable['columns'] = [
  ['publisher', 'vem som har gett ut uppgiften', 'SCB'],
  ['reference_date', 'vad uppgiften avser: år, månad eller dag', '2025-12-31'],
  ['url', 'utgivarens adress; kan vara tom när nästa kolumn är ifylld', 'https://www.statistikdatabasen.scb.se/'],
  ['retrieved_from', 'var uppgiften lästes, om inte hos utgivaren', ''],
  ['quality', 'official (hämtad hos utgivaren), second-hand, derived (uträknad) eller reported (berättad av kommunen)', 'official'],
  ['note', 'förbehåll, på svenska', ''],
];

const MUNICIPALITY: SetUpTable['columns'] = [
  ['code', 'kommunens kod, fyra siffror', '2101'],
  ['name', 'kommunens namn, stavat som i gränsfilen', 'Ockelbo'],
];

/** "Sätt upp för ert län": how another county makes the site its own. Names of commands and files are theirs, not ours to translate. */
export const setUpText = words('set-up', {
  lead: 'Kartan kan byggas för vilket län som helst, eller för hela landet. Det behövs en dator med Node 20.19 eller senare, mappen med källkoden, en fil med kommungränser och tre tabeller. Inget behöver ändras i koden.',
  stepOf: (number: number, title: string): string => `${number}. ${title}`,
  steps: {
    install: {
      title: 'Gör i ordning mappen',
      lines: ['Öppna ett kommandofönster i mappen och hämta det som bygget använder. Det behöver göras en gång.'],
    },
    boundaries: {
      title: 'Hämta kommungränserna',
      lines: [
        'Lantmäteriets ”Kommun, län och rike” och SCB:s digitala gränser duger båda. Filen kan vara GeoPackage, Shapefile, GeoJSON eller TopoJSON, i grader eller i SWEREF 99 TM, och ska ha en kommunkod med fyra siffror på varje yta.',
        'Ta helst hela landet: då vet kartan vilka kommuner som ligger på andra sidan länsgränsen. En fil som slutar vid länsgränsen behöver en till, som anges med --outside. Där filen inte har något land räknas det som hav; gränsar länet till land i ett annat land och inte till hav, ange det med --abroad NO.',
      ],
    },
    tables: {
      title: 'Fyll i tre tabeller',
      lines: [
        'Lägg dem i en egen mapp, till exempel mitt-lan. De är CSV-filer med komma mellan cellerna, decimalpunkt, UTF-8 och rubrikraden precis som här. Varje kommun i länet har en rad, i folkmängden en rad för varje år.',
        'Varje rad slutar med de sex kolumner som säger var uppgiften kommer ifrån.',
      ],
    },
    build: {
      title: 'Bygg uppgifterna',
      lines: [
        'Byt 21 mot länets kod. SE betyder hela landet. Kommandot skriver i public/data, och säger vad som saknas och vad som därför inte visas. Är något fel i en fil står fil, rad och kolumn, och inget skrivs.',
        'Med --keep sparas det som gjordes på vägen i en mapp, så att det går att ändra. Kommandot skriver ut hur det byggs nästa gång; det skriver aldrig över något i mappen.',
      ],
    },
    edit: {
      title: 'Ändra det som blev fel',
      lines: ['I mappen som --keep pekade ut ligger filer att rätta för hand:'],
      files: [
        ['county.json', 'länets, länsstyrelsens och kartans namn, och vad varje kommun heter som organisation (genitiv gissas och kan bli fel), och vilka utgivare av gränser och siffror som ska nämnas under kartan'],
        ['boundaries/labels.csv', 'var namnen står på kartan, och i vilken ordning de får plats på en liten skärm'],
        ['tiles.csv', 'var kommunerna står bland lika stora rutor'],
      ] as const,
    },
    site: {
      title: 'Bygg sajten och titta',
      lines: [
        'Det andra kommandot visar sajten på den egna datorn och skriver ut adressen. Gå igenom alla vyer. Sidan ”Om kartan” visar källorna för varje uppgift.',
        'Använd inte npm start eller npm run build: de bygger det län som källkoden kom med.',
      ],
    },
    publisher: {
      title: 'Skriv vem som står bakom',
      lines: ['Fyll i data/organisation.json och bygg sajten igen. Utan den säger tillgänglighetsredogörelsen att sajten är en demonstration.'],
    },
    publish: {
      title: 'Lägg ut',
      lines: [
        'Kopiera innehållet i mappen dist till en vanlig webbplats, i vilken mapp som helst. Ingen server, databas eller inloggning behövs. I mappen hosting ligger inställningar för nginx, Apache, IIS, Netlify och Cloudflare som hör till just det bygget; docs/hosting.md säger hur de används.',
        'Samordningskartan.html i dist är hela kartan i en fil. Den öppnas med dubbelklick, utan nät.',
      ],
    },
  },
  caption: (file: string): string => `Kolumner i ${file}`,
  columns: ['Kolumn', 'Innehåll', 'Exempel'],
  empty: 'tom',
  sourceTable: 'Sist i varje tabell',
  source: SOURCE,
  tables: [
    {
      file: 'population.csv', about: 'Folkmängden den 31 december. Två år eller fler ger också förändringen.',
      columns: [...MUNICIPALITY, ['year', 'år', '2025'], ['population', 'invånare, heltal', '5612']],
    },
    {
      file: 'area.csv', about: 'Arealen. Land och vatten ska tillsammans bli totalen.',
      columns: [
        ...MUNICIPALITY, ['land_km2', 'land, kvadratkilometer', '1063.94'], ['inland_water_km2', 'sjöar och vattendrag', '62.54'], ['total_km2', 'land och vatten', '1126.48'],
      ],
    },
    {
      file: 'seats.csv', about: 'Centralorterna. Datumet får vara tomt.',
      columns: [
        ...MUNICIPALITY, ['seat', 'ortens namn', 'Ockelbo'], ['lon', 'longitud i grader', '16.7174'], ['lat', 'latitud i grader', '60.8893'],
        ['seat_population', 'ortens invånare; kan vara tom', '2768'],
      ],
    },
  ] satisfies readonly SetUpTable[],
  moreTitle: 'Mer att fylla på med',
  more: 'Varje tabell till ger mer att se. Var och en är frivillig, men den som finns ska vara hel. Kolumnerna står i data/facts/README.md, och filerna i den mappen är exempel.',
  optional: [
    ['crime.csv', 'anmälda brott'],
    ['skr-groups.csv', 'kommungrupper, också när liknande kommuner söks'],
    ['police-areas.csv', 'lokalpolisområden'],
    ['promises.csv', 'medborgarlöften'],
    ['agreements.csv', 'samverkansöverenskommelser'],
    ['initiatives.csv', 'dokumenterade initiativ'],
    ['contacts.csv', 'växel, funktionsbrevlåda och webbplats'],
    ['places.csv', 'orter bland de glesa delarna'],
    ['county-totals.csv', 'länets publicerade tal, som kommunernas summor jämförs med'],
    ['kolada-values.csv', 'nyckeltal ur Kolada'],
  ] as const,
  roundTitle: 'Kommunernas svar',
  round: 'Ett nytt län börjar utan insamling, och ingenting hittas på. Avsatt arbetstid, oro och det som räknas ur dem är tomma tills svar har lästs in under ”Kommunernas svar”. En insamling som ska följa med sajten läggs som fil i en mapp som anges med --rounds när uppgifterna byggs.',
});
