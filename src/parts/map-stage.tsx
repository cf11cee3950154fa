import { useCallback, useMemo, type RefObject } from 'react';
import { frameOf } from '../map/frame';
import { MapList } from '../map/map-list';
import { MapView } from '../map/map-view';
import type { Pointed } from '../map/names';
import type { Picture } from '../map/picture';
import type { SvgGeometry } from '../map/svg-geometry';
import type { Snapshots } from '../snapshots/use-snapshots';
import { appearanceOf, useAppearanceStore } from '../state/appearance-store';
import { writeAddressOnceTold } from '../state/address';
import { roundCamera } from '../state/scene-values';
import { changeScene, chooseMunicipality, hover, toggleCompare, useSceneStore } from '../state/scene-store';
import { mapText } from '../text/sv/map';
import { spoken, type Descriptions } from './describe';
import { Tip } from './tip';
import { hydratedLater } from '../ui/hydrated-later';

/** The picture stands without it. */
const MapListLater = hydratedLater(MapList);

/** What the page hands to every view that shows a map. */
export interface MapSetting {
  readonly snapshots: Pick<Snapshots, 'dataset' | 'areas' | 'context' | 'faults'>;
  readonly geometry: SvgGeometry;
  /** The address's Scene stands and the core snapshots have answered. */
  readonly ready: boolean;
  /** The zoomable map has taken over, or will not come. */
  readonly onMapSettled: () => void;
}

interface MapStageProps extends MapSetting, Pointed {
  readonly picture: Picture;
  /** What the list box is made of, when it may follow a moment after the picture. */
  readonly listed?: Picture;
  /** Name of what the map shows, for the list box. */
  readonly label: string;
  readonly descriptions: Descriptions;
  /** What comes after the map, for Esc. */
  readonly after: RefObject<HTMLElement | null>;
  /** Choosing an area; by default it becomes the chosen municipality, with shift or ctrl it joins the comparison. */
  readonly onChoose?: (code: string, additive: boolean) => void;
  /** What it means here that an area is picked beside the chosen one, for the list box. */
  readonly picked?: string;
}

function choose(code: string, additive: boolean): void {
  if (additive) toggleCompare(code);
  else chooseMunicipality(code);
}

/** The map with its list box and tip, tied to the store: the same in every view. */
export function MapStage({
  snapshots, geometry, ready, onMapSettled, picture, listed = picture, label, descriptions, after, onChoose = choose,
  picked = mapText.compared, places, cross,
}: MapStageProps) {
  const { county } = snapshots.dataset;
  const hovered = useSceneStore((state) => state.hovered);
  const camera = useSceneStore((state) => state.scene.camera);
  const appearance = useAppearanceStore(appearanceOf);
  const frame = useMemo(() => frameOf(county.bounds), [county]);
  const points = useMemo(
    () => county.municipalities.map(({ code, label: { lon, lat } }) => ({ code, lon, lat })),
    [county],
  );
  const names = useMemo(() => new Map(county.municipalities.map(({ code, name }) => [code, name])), [county]);
  const nameOf = useCallback((code: string): string => names.get(code) ?? code, [names]);
  const onCamera = useCallback<Parameters<typeof MapView>[0]['onCamera']>(
    (next) => changeScene({ camera: next && roundCamera(next) }, 'replace'), [],
  );
  // One element as long as nothing in it is new: a change of colours alone leaves the list box as it is.
  const list = useMemo(() => {
    const areas = new Map(listed.areas.map((area) => [area.code, area]));
    const describe = (code: string): string => {
      const area = areas.get(code);
      return spoken(nameOf(code), descriptions.get(code), area?.chosen ? mapText.chosen : area?.compared ? picked : null);
    };
    return (
      <MapListLater
        picture={listed} label={mapText.listbox(label)} describe={describe} points={points} hovered={hovered} onMark={hover}
        onChoose={(code) => onChoose(code, false)} onCompare={(code) => onChoose(code, true)}
        onLeave={() => after.current?.focus()}
      />
    );
  }, [listed, label, points, hovered, descriptions, picked, onChoose, after, nameOf]);
  return (
    <MapView
      ready={ready} county={county} frame={frame} geometry={geometry} picture={picture} areas={snapshots.areas}
      context={snapshots.context} appearance={appearance} hovered={hovered} camera={camera} onHover={hover}
      onChoose={onChoose} onCamera={onCamera} onSettled={onMapSettled} onShown={writeAddressOnceTold} places={places} cross={cross}
      tip={hovered === null ? null : <Tip name={nameOf(hovered)} description={descriptions.get(hovered)} />}
    >
      {list}
    </MapView>
  );
}
