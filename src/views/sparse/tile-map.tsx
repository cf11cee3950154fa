import { useEffect, useMemo, useRef, type CSSProperties, type RefObject } from 'react';
import { tileWalk, type TileLayout } from '../../domain/tiles';
import { HatchPattern } from '../../map/hatch-pattern';
import { MapList } from '../../map/map-list';
import { MapTip, type MapTipHandle } from '../../map/map-tip';
import type { Picture } from '../../map/picture';
import { twoFrames } from '../../map/two-frames';
import { spoken, type Descriptions } from '../../parts/describe';
import { Tip } from '../../parts/tip';
import { writeAddressOnceTold } from '../../state/address';
import { hover, useSceneStore } from '../../state/scene-store';
import { mapText } from '../../text/sv/map';
import { sparseText } from '../../text/sv/sparse';

interface TileMapProps {
  readonly layout: TileLayout;
  readonly picture: Picture;
  readonly label: string;
  readonly descriptions: Descriptions;
  readonly after: RefObject<HTMLElement | null>;
  readonly onChoose: (code: string, additive: boolean) => void;
  readonly ready: boolean;
  readonly onMapSettled: () => void;
}

/** Space between tiles, as a share of a cell. */
const GAP = 0.04;

function percent(cells: number, of: number): string {
  return `${Math.round((cells / of) * 100_000) / 1000}%`;
}

/** Characters of a name that a tile surely has room for; a longer line is drawn as wide as the tile. */
const FITS = 10;
const NAME_WIDTH = 0.9;

/** "Malung-" above "Sälen": a hyphen is where a long name may break. */
function lines(name: string): readonly string[] {
  const hyphen = name.indexOf('-');
  return hyphen === -1 ? [name] : [name.slice(0, hyphen + 1), name.slice(hyphen + 1)];
}

/** One tile a municipality, all alike: the picture of the map without its distances, with the same walk and tips. */
export function TileMap({ layout, picture, label, descriptions, after, onChoose, ready, onMapSettled }: TileMapProps) {
  const root = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const tip = useRef<MapTipHandle>(null);
  /** The tile under the pointer; the keyboard and the table mark tiles too. */
  const over = useRef<string | null>(null);
  const hovered = useSceneStore((state) => state.hovered);
  const { columns, rows, tiles } = layout;
  const points = useMemo(() => tileWalk(layout), [layout]);
  useEffect(() => {
    if (!ready) return undefined;
    return twoFrames(() => {
      if (root.current) root.current.dataset['ready'] = '';
      onMapSettled();
    });
  }, [ready, onMapSettled]);
  useEffect(() => twoFrames(() => {
    if (root.current) root.current.dataset['shown'] = picture.indicator;
    writeAddressOnceTold();
  }), [picture.indicator]);

  const point = (code: string | null): void => {
    over.current = code;
    hover(code);
  };
  const box = (column: number, row: number) => ({
    x: percent(column + GAP / 2, columns), y: percent(row + GAP / 2, rows), width: percent(1 - GAP, columns), height: percent(1 - GAP, rows),
  });
  const nameOf = (code: string): string => tiles.find((one) => one.code === code)?.name ?? code;
  const describe = (code: string): string => {
    const area = picture.areas.find((one) => one.code === code);
    return spoken(nameOf(code), descriptions.get(code), area?.chosen ? mapText.chosen : area?.compared ? sparseText.picked : null);
  };
  const anchorOf = (code: string): readonly [number, number] | null => {
    const tile = tiles.find((one) => one.code === code);
    const rect = frame.current?.getBoundingClientRect();
    return tile && rect ? [rect.left + ((tile.column + 0.5) / columns) * rect.width, rect.top + ((tile.row + 0.5) / rows) * rect.height] : null;
  };
  const placed = tiles.flatMap((tile) => {
    const area = picture.areas.find(({ code }) => code === tile.code);
    return area ? [{ ...tile, area }] : [];
  });
  const marked = placed.flatMap(({ code, column, row, area }) => {
    const marks = [(area.compared || area.chosen) && 'mark-casing', area.compared && 'compared', area.chosen && 'chosen', code === hovered && 'hovered'].filter((mark) => mark !== false);
    return marks.map((mark) => ({ key: mark + code, mark, column, row }));
  });
  return (
    <div className="map sparse-tiles" ref={root} data-map="" data-engine="svg" data-scheme={picture.scheme}>
      <div className="map-box" onPointerMove={(event) => { if (over.current !== null && over.current === hovered) tip.current?.place(event.clientX, event.clientY); }}>
        <div className="map-frame" ref={frame} style={{ '--frame-ratio': columns / rows } as CSSProperties}>
          <svg className="svg-map" aria-hidden="true" focusable="false" onPointerLeave={() => point(null)}>
            <HatchPattern id="hatch" period={9} />
            {placed.map(({ code, column, row, area: { paint, dimmed } }) => (
              <rect
                key={code} data-code={code} {...box(column, row)} rx="4" onPointerEnter={() => point(code)}
                onClick={(event) => onChoose(code, event.shiftKey || event.ctrlKey || event.metaKey)}
                className={`area sparse-tile ${paint.kind === 'class' ? `k${paint.shade}` : paint.kind === 'missing' ? 'missing' : 'blank'}${dimmed ? ' dimmed' : ''}`}
              />
            ))}
            <g className="marks">
              {marked.map(({ key, mark, column, row }) => <rect key={key} className={mark} rx="4" {...box(column, row)} />)}
            </g>
          </svg>
          <svg className="names sparse-tile-names" aria-hidden="true" focusable="false">
            {placed.map(({ code, name, column, row }) => lines(name).map((line, index, all) => (
              <text
                key={code + line} className="name" x={percent(column + 0.5, columns)} y={percent(row + 0.5, rows)}
                dy={`${(index - (all.length - 1) / 2) * 1.15}em`}
                {...(line.length > FITS ? { textLength: percent(NAME_WIDTH, columns), lengthAdjust: 'spacingAndGlyphs' } : {})}
              >
                {line}
              </text>
            )))}
          </svg>
        </div>
        {picture.invented && <p className="map-invented" data-invented="" aria-hidden="true">{mapText.invented}</p>}
        <MapList
          picture={picture} label={mapText.listbox(label)} describe={describe} points={points} hovered={hovered} onMark={hover}
          onChoose={(code) => onChoose(code, false)} onCompare={(code) => onChoose(code, true)} onLeave={() => after.current?.focus()}
        />
        <MapTip ref={tip} hovered={hovered} anchorOf={anchorOf}>
          {hovered !== null && <Tip name={nameOf(hovered)} description={descriptions.get(hovered)} />}
        </MapTip>
      </div>
    </div>
  );
}
