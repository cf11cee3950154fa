/**
 * Swedish words for the fields of the snapshots, for the change log. A field without a word here fails a test, so a
 * new one cannot turn up in the log under its English name.
 */
const FIELD_WORDS: Readonly<Record<string, string>> = {
  schema: 'schemats nummer', product: 'produktens namn', date: 'datum', county: 'länet', countyBoard: 'länsstyrelse', mapSources: 'kartans källa', statistics: 'siffrornas utgivare', whole: 'län eller land',
  shows: 'visar', work: 'verk', owned: 'nämns med ©', edited: 'bearbetad', licence: 'licens', code: 'kod', name: 'namn',
  fullName: 'fullständigt namn', municipalities: 'kommun', officialName: 'kommunens namn', seat: 'centralort', label: 'benämning',
  lon: 'longitud', lat: 'latitud', order: 'ordning', bounds: 'kartans gränser', files: 'fil', bytes: 'storlek i byte', sha256: 'kontrollsumma',
  indicators: 'indikator', id: 'id', shortLabel: 'kort benämning', unit: 'enhet', kind: 'slag', decimals: 'decimaler', moment: 'tidsslag',
  formula: 'formel', series: 'serie', numerator: 'täljare', denominator: 'nämnare', factor: 'faktor', field: 'fält', attribute: 'egenskap',
  classification: 'klassindelning', method: 'metod', breaks: 'klassgränser', equal: 'lika breda', quantile: 'lika många', jenks: 'naturliga',
  custom: 'egna', categories: 'kategori', value: 'värde', scheme: 'färgskala', direction: 'riktning', ranked: 'rangordnas',
  countyFigure: 'länets mått', description: 'beskrivning', source: 'källa', referenceLine: 'referenslinje', note: 'anmärkning',
  front: 'står främst', circles: 'cirklar', caveat: 'förbehåll', brief: 'förbehåll i korthet', timeless: 'gäller alla år', periods: 'period', period: 'period',
  publisher: 'utgivare', title: 'titel', url: 'adress', quality: 'kvalitet', values: 'värde', missing: 'saknas därför att',
  rounds: 'insamling', invented: 'påhittad', answers: 'svar', visibility: 'får visas', setAsidePercent: 'avsatt arbetstid', people: 'antal personer',
  sharedWith: 'delas med', duties: 'andra uppdrag', concern: 'oro för polisbemanningen', resource: 'operativ resurs', law: 'lagens krav',
  lagesbild: 'lägesbild', atgardsplan: 'åtgärdsplan', overenskommelse: 'överenskommelse', 'strategiskt-rad': 'strategiskt råd',
  samordningsfunktion: 'samordningsfunktion', state: 'läge', status: 'status', reason: 'skäl', themes: 'tema', theme: 'tema',
  initiatives: 'insats', needs: 'behov', text: 'text', prevention: 'slag av prevention', contactFunction: 'kontaktfunktion',
  synonyms: 'synonymer', profiles: 'profil', skrGroup: 'kommungrupp', policeArea: 'lokalpolisområde', stated: 'uttalat i källan', cited: 'källa',
  neighbours: 'granne', km: 'kilometer', outside: 'utanför länet', promises: 'medborgarlöfte', surveys: 'undersökning',
  agreements: 'överenskommelse', start: 'början', end: 'slut', year: 'år', contact: 'kontakt', phone: 'telefon', mailbox: 'brevlåda',
  website: 'webbplats', letter: 'brevet 2017', sender: 'avsändare', from: 'från', to: 'till',
  farthest: 'längst från centralorten', places: 'ort', tiles: 'ruta', column: 'kolumn', row: 'rad',
};

/** Fields that only hold lists: the path reads better without them. */
const CONTAINERS: ReadonlySet<string> = new Set([
  'series', 'periods', 'values', 'indicators', 'rounds', 'answers', 'profiles', 'municipalities',
]);

/** Swedish for the values that come from a fixed set. */
const VALUE_WORDS: Readonly<Record<string, string>> = {
  official: 'officiell', 'second-hand': 'andrahandskälla', derived: 'härledd', reported: 'redovisad', example: 'exempel',
  'not-answered': 'ej svarat', 'not-applicable': 'ej tillämpligt', vacant: 'vakant', confidential: 'sekretess',
  'not-collected': 'ej insamlat', 'not-in-sources': 'finns inte i källorna', 'no-denominator': 'nämnare finns inte',
  yes: 'ja', ongoing: 'pågår', no: 'nej', available: 'finns', partly: 'delvis', 'not-available': 'finns inte',
  internal: 'internt', network: 'nätverksmöte', public: 'offentligt', social: 'social', situational: 'situationell',
};

/** Is the field left out of a place in the log? */
export function isContainer(field: string): boolean {
  return CONTAINERS.has(field);
}

/** The Swedish word for a value from a fixed set, or null for any other text. */
export function valueWord(value: string): string | null {
  return VALUE_WORDS[value] ?? null;
}

/** The word for a field, or null when there is none. */
export function fieldWord(field: string): string | null {
  return FIELD_WORDS[field] ?? null;
}
