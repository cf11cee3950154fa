/**
 * Swedish words for the fields of the snapshots, for the change log. A field without a word here fails a test, so a
 * new one cannot turn up in the log under its English name.
 */
const FIELD_WORDS: Readonly<Record<string, string>> = {
  schema: 'schemats nummer', product: 'produktens namn', date: 'datum', county: 'länets tal', countyBoard: 'länsstyrelse', code: 'kod', name: 'namn',
  fullName: 'fullständigt namn', municipalities: 'kommun', officialName: 'kommunens namn', seat: 'centralort', label: 'benämning',
  lon: 'longitud', lat: 'latitud', order: 'ordning', bounds: 'kartans gränser', files: 'fil', bytes: 'storlek i byte', sha256: 'kontrollsumma',
  indicators: 'indikator', id: 'id', shortLabel: 'kort benämning', unit: 'enhet', kind: 'slag', decimals: 'decimaler', moment: 'tidsslag',
  formula: 'formel', series: 'serie', numerator: 'täljare', denominator: 'nämnare', factor: 'faktor', field: 'fält', attribute: 'egenskap',
  classification: 'klassindelning', method: 'metod', breaks: 'klassgränser', equal: 'lika breda', quantile: 'lika många', jenks: 'naturliga',
  custom: 'egna', categories: 'kategori', value: 'värde', scheme: 'färgskala', direction: 'riktning', ranked: 'rangordnas',
  countyFigure: 'länets mått', description: 'beskrivning', source: 'källa', referenceLine: 'referenslinje', note: 'anmärkning',
  front: 'står främst', circles: 'cirklar', caveat: 'förbehåll', timeless: 'gäller alla år', periods: 'period', period: 'period',
  publisher: 'utgivare', title: 'titel', url: 'adress', quality: 'kvalitet', values: 'värde', missing: 'saknas därför att',
  rounds: 'insamling', invented: 'påhittad', answers: 'svar', visibility: 'får visas', setAsidePercent: 'avsatt arbetstid', people: 'antal personer',
  sharedWith: 'delas med', duties: 'andra uppdrag', concern: 'oro för polisbemanningen', resource: 'operativ resurs', law: 'lagens krav',
  lagesbild: 'lägesbild', atgardsplan: 'åtgärdsplan', overenskommelse: 'överenskommelse', 'strategiskt-rad': 'strategiskt råd',
  samordningsfunktion: 'samordningsfunktion', state: 'läge', status: 'status', reason: 'skäl', themes: 'tema', theme: 'tema',
  initiatives: 'insats', needs: 'behov', text: 'text', prevention: 'slag av prevention', contactFunction: 'kontaktfunktion',
  synonyms: 'synonymer', profiles: 'profil', skrGroup: 'kommungrupp', policeArea: 'lokalpolisområde', stated: 'uttalat i källan', cited: 'källa',
  neighbours: 'granne', km: 'gräns i km', outside: 'utanför länet', promises: 'medborgarlöfte', surveys: 'undersökning',
  agreements: 'överenskommelse', start: 'början', end: 'slut', year: 'år', contact: 'kontakt', phone: 'telefon', mailbox: 'brevlåda',
  website: 'webbplats', letter: 'brevet 2017', sender: 'avsändare', from: 'från', to: 'till',
};

/** The word for a field, or null when there is none. */
export function fieldWord(field: string): string | null {
  return FIELD_WORDS[field] ?? null;
}
