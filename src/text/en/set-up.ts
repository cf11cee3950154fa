import type { SetUpTable, setUpText as swedish } from '../sv/set-up';
import type { Translation } from '../translation';

const SOURCE: SetUpTable['columns'] = [
  ['publisher', 'who published the figure', 'SCB'],
  ['reference_date', 'what the figure refers to: year, month or day', '2025-12-31'],
  ['url', 'the publisher’s address; may be empty when the next column is filled in', 'https://www.statistikdatabasen.scb.se/'],
  ['retrieved_from', 'where the figure was read, if not at the publisher', ''],
  ['quality', 'official (fetched at the publisher), second-hand, derived (computed) or reported (told by the municipality)', 'official'],
  ['note', 'reservations, in Swedish', ''],
];

const MUNICIPALITY: SetUpTable['columns'] = [
  ['code', 'the municipality’s code, four digits', '2101'],
  ['name', 'the municipality’s name, spelt as in the boundary file', 'Ockelbo'],
];

export const setUpText: Translation<typeof swedish> = {
  lead: 'The map can be built for any county, or for the whole country. What is needed is a computer with Node 20.19 or later, the folder with the source code, a file with municipal boundaries and three tables. Nothing needs to be changed in the code.',
  stepOf: (number, title) => `${number}. ${title}`,
  steps: {
    install: {
      title: 'Prepare the folder',
      lines: ['Open a command window in the folder and fetch what the build uses. This needs to be done once.'],
    },
    boundaries: {
      title: 'Get the municipal boundaries',
      lines: [
        'Both Lantmäteriet’s “Kommun, län och rike” and SCB’s digital boundaries will do. The file can be GeoPackage, Shapefile, GeoJSON or TopoJSON, in degrees or in SWEREF 99 TM, and must have a municipality code of four digits on each area.',
        'Preferably take the whole country: then the map knows which municipalities lie on the other side of the county border. A file that ends at the county border needs another, given with --outside. Where the file has no land it counts as sea; if the county borders on land in another country and not on sea, say so with --abroad NO.',
      ],
    },
    tables: {
      title: 'Fill in three tables',
      lines: [
        'Put them in a folder of their own, for example mitt-lan. They are CSV files with commas between the cells, decimal points, UTF-8 and the row of headings exactly as here. Each municipality of the county has one row, in the population table one row for each year.',
        'Each row ends with the six columns that say where the figure comes from.',
      ],
    },
    build: {
      title: 'Build the data',
      lines: [
        'Replace 21 with the code of the county. SE means the whole country. The command writes to public/data, and says what is missing and what is therefore not shown. If something is wrong in a file, it says file, row and column, and nothing is written.',
        'With --keep, what was made on the way is saved in a folder, so that it can be changed. The command prints how to build next time; it never writes over anything in the folder.',
      ],
    },
    edit: {
      title: 'Change what came out wrong',
      lines: ['In the folder that --keep pointed out there are files to correct by hand:'],
      files: [
        ['county.json', 'the names of the county, the County Administrative Board and the map, and what each municipality is called as an organisation (genitives are guessed and may be wrong), and which publishers of borders and figures are to be named under the map'],
        ['boundaries/labels.csv', 'where the names stand on the map, and in which order they get room on a small screen'],
        ['tiles.csv', 'where the municipalities stand among equal tiles'],
      ],
    },
    site: {
      title: 'Build the site and look',
      lines: [
        'The second command shows the site on your own computer and prints the address. Go through all views. The page “About the map” shows the sources of each figure.',
        'Do not use npm start or npm run build: they build the county that the source code came with.',
      ],
    },
    publisher: {
      title: 'Say who is responsible',
      lines: ['Fill in data/organisation.json and build the site again. Without it the accessibility statement says that the site is a demonstration.'],
    },
    publish: {
      title: 'Publish',
      lines: [
        'Copy the contents of the folder dist to an ordinary website, in any folder. No server, database or login is needed. The folder hosting has settings for nginx, Apache, IIS, Netlify and Cloudflare that belong to that very build; docs/hosting.md says how they are used.',
        'Samordningskartan.html in dist is the whole map in one file. It opens with a double-click, without network.',
      ],
    },
  },
  caption: (file) => `Columns of ${file}`,
  columns: ['Column', 'Content', 'Example'],
  empty: 'empty',
  sourceTable: 'Last in each table',
  source: SOURCE,
  tables: [
    {
      file: 'population.csv', about: 'The population on 31 December. Two years or more also give the change.',
      columns: [...MUNICIPALITY, ['year', 'year', '2025'], ['population', 'inhabitants, whole number', '5612']],
    },
    {
      file: 'area.csv', about: 'The area. Land and water must together make the total.',
      columns: [
        ...MUNICIPALITY, ['land_km2', 'land, square kilometres', '1063.94'], ['inland_water_km2', 'lakes and watercourses', '62.54'], ['total_km2', 'land and water', '1126.48'],
      ],
    },
    {
      file: 'seats.csv', about: 'The main towns. The date may be empty.',
      columns: [
        ...MUNICIPALITY, ['seat', 'name of the town', 'Ockelbo'], ['lon', 'longitude in degrees', '16.7174'], ['lat', 'latitude in degrees', '60.8893'],
        ['seat_population', 'inhabitants of the town; may be empty', '2768'],
      ],
    },
  ],
  moreTitle: 'More to add',
  more: 'Each further table gives more to see. Every one is optional, but one that is there must be complete. The columns are described in data/facts/README.md, and the files in that folder are examples.',
  optional: [
    ['crime.csv', 'reported crimes'],
    ['skr-groups.csv', 'municipality groups, also used when similar municipalities are sought'],
    ['police-areas.csv', 'local police districts'],
    ['promises.csv', 'citizen promises'],
    ['agreements.csv', 'cooperation agreements'],
    ['initiatives.csv', 'documented initiatives'],
    ['contacts.csv', 'switchboard, functional mailbox and website'],
    ['places.csv', 'places in the sparsely populated areas'],
    ['county-totals.csv', 'the county’s published figures, which the municipalities’ sums are compared with'],
    ['kolada-values.csv', 'key figures from Kolada'],
  ],
  roundTitle: 'The municipalities’ answers',
  round: 'A new county begins without a round, and nothing is made up. Time set aside, concern and what is computed from them are empty until answers have been read in under “The municipalities’ answers”. A round that is to come with the site is put as a file in a folder given with --rounds when the data is built.',
};
