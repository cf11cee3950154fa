/** The limit: the same picture as plain HTML, switched by radio buttons and CSS, without any script. */
import { geoMercator, geoPath } from 'd3-geo';
import type { MultiPolygon, Polygon } from 'geojson';
import { peerIndicators, type Areas, type PeerIndicator, type Snapshots } from './peers/shared/figures.ts';

const HEIGHT = 1000;

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** d3 reads a ring as the outside of what it encloses when it is wound as RFC 7946 has it. */
function rewound(geometry: Polygon | MultiPolygon): Polygon | MultiPolygon {
  return geometry.type === 'Polygon'
    ? { ...geometry, coordinates: geometry.coordinates.map((ring) => ring.toReversed()) }
    : { ...geometry, coordinates: geometry.coordinates.map((part) => part.map((ring) => ring.toReversed())) };
}

/** Width of the picture in its own units when it is HEIGHT high, and the path of each area. */
function drawing(areas: Areas): { readonly width: number; readonly paths: ReadonlyMap<string, string> } {
  const features = areas.features.map((feature) => ({ ...feature, geometry: rewound(feature.geometry) }));
  const projection = geoMercator().fitHeight(HEIGHT, { ...areas, features });
  const path = geoPath(projection).digits(1);
  const [[, ], [right, ]] = path.bounds({ ...areas, features });
  return { width: Math.ceil(right), paths: new Map(features.map((feature) => [feature.properties.code, path(feature) ?? ''])) };
}

/** One rule for each colour of each indicator, in force while the indicator's radio button is chosen. */
function rulesOf(indicators: readonly PeerIndicator[], codes: readonly string[]): string {
  return indicators.flatMap((indicator) => codes.map((code) =>
    `body:has(#${indicator.id}:checked) .m${code}{fill:${indicator.colorOf(code)}}`)).join('\n');
}

/** The whole page. `css` is the sheet that the other peers share. */
export function staticPage(snapshots: Snapshots, css: string): string {
  const indicators = peerIndicators(snapshots);
  const { width, paths } = drawing(snapshots.areas);
  const codes = [...paths.keys()];
  const buttons = indicators.map(({ id, label }, index) =>
    `<label data-indicator="${id}"><input type="radio" name="indicator" id="${id}"${index === 0 ? ' checked' : ''}>${escaped(label)}</label>`);
  const shapes = snapshots.areas.features.map(({ properties: { code, name } }) => {
    const told = indicators.map((one) => `${one.label}: ${one.textOf(code)}`).join('\n');
    return `<path class="m${code}" data-code="${code}" d="${paths.get(code) ?? ''}"><title>${escaped(`${name}\n${told}`)}</title></path>`;
  });
  return `<!doctype html>
<html lang="sv" data-no-script>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,">
<title>SVG without script</title>
<style>
${css}
svg { position: absolute; top: 16px; left: 16px; width: calc(100% - 32px); height: calc(100% - 32px); stroke: #fff; }
path { vector-effect: non-scaling-stroke; }
${rulesOf(indicators, codes)}
</style>
</head>
<body>
<header>
${buttons.join('\n')}
</header>
<div data-map data-ready><svg viewBox="0 0 ${width} ${HEIGHT}">
${shapes.join('\n')}
</svg></div>
</body>
</html>
`;
}
