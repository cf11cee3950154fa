/** An SVG made by d3-geo and held by React, with names and a tooltip. */
import '../shared/page.css';
import { geoMercator, geoPath } from 'd3-geo';
import { useLayoutEffect, useEffect, useMemo, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { Areas } from '../shared/figures';
import { load, mapRoot, onSwitch, ready, shown, type Loaded } from '../shared/page';

const WIDTH = 1280;
const HEIGHT = 640;
const PADDING = 16;

/** d3 reads a ring as the outside of what it encloses when it is wound as RFC 7946 has it. */
function rewound(areas: Areas): Areas {
  return {
    ...areas,
    features: areas.features.map((feature) => {
      const { geometry } = feature;
      return geometry.type === 'Polygon'
        ? { ...feature, geometry: { ...geometry, coordinates: geometry.coordinates.map((ring) => ring.toReversed()) } }
        : { ...feature, geometry: { ...geometry, coordinates: geometry.coordinates.map((part) => part.map((ring) => ring.toReversed())) } };
    }),
  };
}

function Page({ loaded }: { readonly loaded: Loaded }) {
  const [id, setId] = useState(loaded.first.id);
  const [tip, setTip] = useState<{ x: number; y: number; code: string } | null>(null);
  const isFirst = useRef(true);
  const shapes = useMemo(() => {
    const areas = rewound(loaded.areas);
    const path = geoPath(geoMercator().fitExtent([[PADDING, PADDING], [WIDTH - PADDING, HEIGHT - PADDING]], areas)).digits(1);
    return areas.features.map((feature) => ({ ...feature.properties, d: path(feature) ?? '', at: path.centroid(feature) }));
  }, [loaded]);
  const indicator = loaded.byId(id);
  useEffect(() => onSwitch(setId), []);
  useLayoutEffect(() => {
    if (isFirst.current) ready('svg');
    else shown(id);
    isFirst.current = false;
  }, [id]);
  return (
    <>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} stroke="#fff"
        onMouseMove={({ target, nativeEvent }) => {
          const code = target instanceof SVGElement ? target.dataset['code'] : undefined;
          setTip(code === undefined ? null : { x: nativeEvent.offsetX, y: nativeEvent.offsetY, code });
        }}
      >
        {shapes.map(({ code, d }) => <path key={code} d={d} fill={indicator.colorOf(code)} data-code={code} />)}
        <g stroke="none" fontSize="13" textAnchor="middle" pointerEvents="none">
          {shapes.map(({ code, name, at }) => <text key={code} x={at[0]} y={at[1]}>{name}</text>)}
        </g>
      </svg>
      {tip !== null && (
        <div className="tip" style={{ left: tip.x + 10, top: tip.y + 10 }}>
          {shapes.find(({ code }) => code === tip.code)?.name}: {indicator.textOf(tip.code)}
        </div>
      )}
    </>
  );
}

createRoot(mapRoot()).render(<Page loaded={await load()} />);
