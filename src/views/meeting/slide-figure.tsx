import { useMemo, useRef, type ReactNode } from 'react';
import type { Dataset } from '../../domain/dataset';
import { roundOf } from '../../domain/moment';
import type { Scene } from '../../domain/scene';
import { answeredOf, dutyCounts, needsOf, themeCounts } from '../../domain/story/round-counts';
import { standsOnRound } from '../../domain/story/story';
import { describeAll } from '../../parts/describe';
import { MapKey } from '../../parts/map-key';
import { MapStage, type MapSetting } from '../../parts/map-stage';
import type { Picture } from '../../map/picture';
import { useExplored, type Explored } from '../../parts/use-explored';
import { capitalise, formatBin, formatDate, missingText } from '../../text/format';
import { meetingText } from '../../text/sv/meeting';
import { useSceneStore } from '../../state/scene-store';
import { Bars, type Bar } from './bars';
import type { FilledSlide } from './slides';

interface SlideFigureProps extends MapSetting {
  readonly filled: FilledSlide;
  readonly scene: Scene;
  readonly told: Scene;
}

/** Themes told on one slide; more would not be read from the back of the room. */
const THEMES_TOLD = 7;
const INITIATIVES_TOLD = 7;

/** Where the figures come from and what date they have, and whether they are invented. */
function SourceLine({ source, invented }: { readonly source: string; readonly invented: boolean }) {
  return (
    <p className="show-source">
      {invented && <span className="invented-mark" data-invented="">{meetingText.invented}</span>}
      {source !== '' && `${meetingText.source}: ${source}`}
    </p>
  );
}

function sourceOf({ indicator, readings }: Explored): string {
  const provenance = readings?.find(({ content }) => content.kind !== 'missing')?.provenance;
  if (!provenance) return indicator.source;
  const { publisher, title, date } = provenance;
  // A computed figure's title begins with its publishers.
  return [title.startsWith(publisher) ? '' : publisher, title, formatDate(date)].filter((part) => part !== '').join(', ');
}

/** The picture with all but one area stepping back. */
function spotlit(picture: Picture, lit: string | null): Picture {
  return lit === null ? picture : { ...picture, areas: picture.areas.map((area) => ({ ...area, dimmed: area.code !== lit })) };
}

interface MapFigureProps extends Omit<SlideFigureProps, 'filled'> {
  /** What is pointed at stands alone in its colour, to be followed from the back of the room. */
  readonly spotlight?: boolean;
}

/** The map of a Scene with its key. */
export function MapFigure({ scene, told, spotlight = false, ...setting }: MapFigureProps) {
  const { dataset } = setting.snapshots;
  const pointed = useSceneStore((state) => state.pointedClass);
  const explored = useExplored(scene, dataset, pointed ?? scene.highlight);
  const toldExplored = useExplored(told, dataset, null);
  const descriptions = useMemo(() => describeAll(toldExplored), [toldExplored]);
  const key = useRef<HTMLDivElement>(null);
  const lit = useSceneStore((state) => (spotlight ? state.hovered : null));
  const picture = useMemo(() => spotlit(explored.picture, lit), [explored.picture, lit]);
  return (
    <div className="show-map">
      <MapStage
        {...setting} picture={picture} listed={toldExplored.picture} label={toldExplored.indicator.label}
        descriptions={descriptions} after={key}
      />
      <div className="show-key" ref={key} tabIndex={-1}>
        <MapKey explored={explored} />
        <SourceLine source={`${sourceOf(explored)} ${meetingText.borders}`} invented={explored.picture.invented} />
      </div>
    </div>
  );
}

function SpreadFigure({ scene, dataset }: { readonly scene: Scene; readonly dataset: Dataset }) {
  const explored = useExplored(scene, dataset, null);
  const { indicator, classified, picture } = explored;
  const bars: Bar[] = (classified?.bins ?? []).map((bin) => ({
    id: String(bin.index), label: capitalise(formatBin(bin)), count: bin.count, colour: `k${bin.shade}`,
  }));
  if (classified && classified.missing.count > 0) {
    bars.push({ id: 'missing', label: capitalise(missingText('not-in-sources')), count: classified.missing.count, colour: 'missing' });
  }
  const label = [indicator.label, indicator.unit].filter((part) => part !== '').join(', ');
  return (
    <div className="show-figure" data-scheme={indicator.scheme}>
      <p className="show-caption">{label}</p>
      <Bars bars={bars} label={label} />
      <SourceLine source={sourceOf(explored)} invented={picture.invented} />
    </div>
  );
}

function RoundFigure({ kind, scene, dataset }: { readonly kind: 'answered' | 'duties' | 'themes' | 'needs'; readonly scene: Scene; readonly dataset: Dataset }) {
  const round = roundOf(scene, dataset);
  if (!round) return <p className="show-figure">{meetingText.noRound}</p>;
  let figure: ReactNode;
  switch (kind) {
    case 'answered': {
      const { answered, silent } = answeredOf(round, dataset.county.municipalities);
      figure = (
        <div className="show-lists">
          <div><h3>{meetingText.answered}</h3><ul>{answered.map(({ code, name }) => <li key={code}>{name}</li>)}</ul></div>
          {silent.length > 0 && <div><h3>{meetingText.silent}</h3><ul>{silent.map(({ code, name }) => <li key={code}>{name}</li>)}</ul></div>}
        </div>
      );
      break;
    }
    case 'duties': {
      const counts = dutyCounts(round);
      figure = <Bars label={meetingText.slides} bars={counts.map(({ id, count }, index) => ({ id, count, colour: null, label: meetingText.duties(index, index === counts.length - 1) }))} />;
      break;
    }
    case 'themes': {
      const counts = themeCounts(round, dataset.themes).slice(0, THEMES_TOLD);
      figure = counts.length === 0 ? <p>{meetingText.noThemes}</p> : <Bars label={meetingText.slides} bars={counts.map((one) => ({ ...one, colour: null }))} />;
      break;
    }
    case 'needs': {
      const needs = needsOf(round);
      figure = needs.length === 0 ? <p>{meetingText.noNeeds}</p> : <ul className="show-needs">{needs.map((need) => <li key={need}>{need}</li>)}</ul>;
      break;
    }
  }
  return (
    <div className="show-figure">
      {figure}
      <SourceLine source={`${round.name}, ${formatDate(round.date)}`} invented={round.invented} />
    </div>
  );
}

function InitiativesFigure({ dataset }: { readonly dataset: Dataset }) {
  if (!dataset.profiles) return <p className="show-figure">{meetingText.noProfiles}</p>;
  const all = dataset.county.municipalities
    .flatMap(({ code, name }) => (dataset.profiles?.get(code)?.initiatives ?? []).map((initiative) => ({ initiative, name })))
    .toSorted((a, b) => (b.initiative.year ?? 0) - (a.initiative.year ?? 0));
  const publishers = [...new Set(all.map(({ initiative }) => initiative.cited.publisher))];
  return (
    <div className="show-figure">
      <ul className="show-initiatives">
        {all.slice(0, INITIATIVES_TOLD).map(({ initiative, name }) => (
          <li key={`${name} ${initiative.title}`}><strong>{initiative.title}</strong>{` ${name}, ${initiative.year ?? meetingText.yearUnknown}`}</li>
        ))}
      </ul>
      {all.length > INITIATIVES_TOLD && <p>{meetingText.moreInitiatives(all.length - INITIATIVES_TOLD)}</p>}
      <SourceLine source={publishers.join(', ')} invented={false} />
    </div>
  );
}

/** What stands beside a slide's words. */
export function SlideFigureView(props: SlideFigureProps) {
  const { filled, ...rest } = props;
  const { scene, snapshots } = rest;
  const { figure } = filled.slide;
  if (filled.empty) return <div className="show-figure">{filled.lost.map((line) => <p key={line}>{line}</p>)}</div>;
  if (standsOnRound(figure)) return <RoundFigure kind={figure} scene={scene} dataset={snapshots.dataset} />;
  switch (figure) {
    case 'map': return <MapFigure {...rest} spotlight />;
    case 'spread': return <SpreadFigure scene={scene} dataset={snapshots.dataset} />;
    case 'initiatives': return <InitiativesFigure dataset={snapshots.dataset} />;
    case 'steps': return <ol className="show-figure show-steps">{filled.lines.map((line) => <li key={line}>{line}</li>)}</ol>;
  }
}
