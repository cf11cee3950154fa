import { capitalise, list, plural } from '../format';
import type { compareText as swedish } from '../sv/compare';
import type { Translation } from '../translation';
import { whole } from './whole';

export const compareText: Translation<typeof swedish> = {
  title: (name) => `${name} beside others`,
  titleNone: 'Compare a municipality with others',
  choose: 'Municipality',
  chooseNone: 'Choose a municipality',
  empty: 'Choose a municipality in the list above, on the map or by searching. The page then shows it beside its neighbours, beside similar municipalities, beside its municipality group or its local police district, or beside municipalities that you choose yourself.',
  with: 'Compare with',
  companions: { neighbours: 'Neighbours', similar: 'Similar', 'skr-group': 'Municipality group', 'police-area': 'Local police', own: 'Your own choice' },
  lists: {
    neighbours: 'Neighbours', similar: 'Similar municipalities', 'skr-group': 'The same municipality group', 'police-area': 'The same local police district',
    own: 'Your own choices',
  },
  neighboursMethod: 'Municipalities that share a border. The length of the border is measured on the simplified map.',
  groupMethod: (group) => `Municipalities of the ${whole} in the same group of SKR’s classification of municipalities: ${group}.`,
  groupsUnknown: 'There is no data on the SKR groups of the municipalities.',
  areasUnknown: 'There is no data on the local police districts of the municipalities.',
  policeMethod: (area) => `Municipalities in the same local police district: ${area}.`,
  ownMethod: (limit) => `At most ${limit} municipalities that you choose in the list or on the map.`,
  none: {
    neighbours: `The municipality has no neighbours within the ${whole}.`,
    similar: 'It is not possible to say which municipalities are similar to this one.',
    'skr-group': `No other municipality in the ${whole} belongs to the same municipality group.`,
    'police-area': 'No other municipality belongs to the same local police district.',
    own: 'No municipality is chosen to compare with yet. Add one in the list below, or click on the map with Shift or Ctrl.',
  },
  remove: (name) => `Remove ${name} from the comparison`,
  full: (limit) => `At most ${limit} municipalities are compared at once. Remove one to add another.`,
  itself: (name) => `${name} is the chosen municipality and is not compared with itself.`,
  outside: `outside the ${whole}`,
  border: (km) => `${km} km of common border`,
  closeness: (figure) => `closeness ${figure}`,
  onMap: 'The map shows',
  map: 'Map of the comparison',
  order: 'Order of the indicators',
  orders: { catalogue: 'The order of the catalogue', standOut: 'What differs most first' },
  standOutHelp: 'How far the municipality’s value lies from the median of all municipalities, counted in how much the municipalities usually differ. It says nothing about what is good or bad.',
  plots: 'The position for each indicator',
  plotsHelp: `One row per indicator. The small grey dots are the ${whole}’s other municipalities, the line is the ${whole}’s figure. Point at a dot, or go to the row and use the arrow keys, to read value, source and date.`,
  plotList: (label) => `${label}, one municipality per dot. The arrow keys go between the municipalities, Enter chooses.`,
  reference: 'Show Brå’s estimate',
  countyLine: (value, kind) => {
    switch (kind) {
      case 'sum': return `the whole ${whole} ${value}, off the axis`;
      case 'ratio': return `the ${whole} ${value}`;
      case 'median': return `the median ${value}`;
    }
  },
  missingBeside: (names) => `${capitalise(list(names))}.`,
  missingOf: (count, reason) => `${count} ${plural(count, 'municipality', 'municipalities')} (${reason})`,
  allMissing: 'None of the municipalities has any data.',
  noOthers: 'no compared municipalities',
  table: 'The values side by side',
  tableCaption: (name) => `Below each value it says how ${name} compares with each of the others.`,
  indicator: 'Indicator',
  trend: 'Trend over the years',
  trendCut: (limit) => `The chart has room for ${limit} compared municipalities; the first ${limit} of the list are shown.`,
  scatter: 'Two indicators against each other',
  scatterX: 'Horizontal',
  scatterY: 'Vertical',
  scatterFew: (count) => `${count} points say little. That the points lie in a certain way does not show that one thing depends on the other, and therefore no line is drawn through them.`,
  scatterArea: (year) => `The area of the circles corresponds to the population of ${year}.`,
  scatterTitle: (y, x) => `${y}, against ${x}`,
  scatterList: (x, y) => `${x} and ${y}, one municipality per circle. Left and right go along the horizontal axis, up and down along the vertical, Enter chooses.`,
  scatterUnfit: 'The link names an indicator that cannot be drawn as points. The chart shows another.',
  scatterNothing: 'No municipality has data on both indicators.',
  missing: 'Not included',
  waiting: 'The data is being fetched.',
  rank: 'counted from the highest value',
};
