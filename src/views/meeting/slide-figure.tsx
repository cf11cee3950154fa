import { useMemo, useRef, type ReactNode } from 'react';
import type { Dataset } from '../../domain/dataset';
import { roundOf } from '../../domain/moment';
import type { Scene } from '../../domain/scene';
import { answeredOf, dutyCounts, needsOf, themeCounts } from '../../domain/story/round-counts';
import { standsOnRound } from '../../domain/story/story';
import { deckLines } from '../../parts/deck-lines';
import { deckTitle } from '../../parts/deck-map';
import { describeAll } from '../../parts/describe';
import { MapKey } from '../../parts/map-key';
import { MapStage, type MapSetting } from '../../parts/map-stage';
import type { Picture } from '../../map/picture';
import { useBox } from '../../parts/trend/use-box';
import { useExplored, type Explored } from '../../parts/use-explored';
import { sourceWithMap } from '../../text/credit';
import { capitalise, formatBin, missingText, unitBeside } from '../../text/format';
import { givenLanguage } from '../../text/language';
import { meetingText } from '../../text/sv/meeting';
import { useSceneStore } from '../../state/scene-store';
import { Bars, type Bar } from './bars';
import { LineChart } from './line-chart';
import { useNamesInRoom } from './names-in-room';
import type { FilledSlide } from './slides';
import { figureSource, roundSource, toldInitiatives } from './told-figures';

interface SlideFigureProps extends MapSetting {
  readonly filled: FilledSlide;
  readonly scene: Scene;
  readonly told: Scene;
}

/** Themes told on one slide; more would not be read from the back of the room. */
const THEMES_TOLD = 7;
/** Letters of all steps together; more are set smaller, to stand on one slide. */
const LONG_STEPS = 350;

/** Where the figures come from and what date they have, and whether they are invented. */
function SourceLine({ source, invented }: { readonly source: string; readonly invented: boolean }) {
  return (
    <p className="show-source">
      {invented && <span className="invented-mark" data-invented="">{meetingText.invented}</span>}
      {source !== '' && `${meetingText.source}: ${source}`}
    </p>
  );
}

interface SourcedProps {
  readonly source: string;
  readonly invented: boolean;
  /** Class of what fills its place. */
  readonly kind?: string;
  readonly children: ReactNode;
}

/** A figure that is no map, over what it stands on; what is invented is marked across it as well. */
function Sourced({ source, invented, kind = '', children }: SourcedProps) {
  return (
    <div className="show-figure">
      <div className={`show-drawn ${kind}`}>
        {children}
        {invented && <span className="show-across" data-invented="" aria-hidden="true">{meetingText.invented}</span>}
      </div>
      <SourceLine source={source} invented={invented} />
    </div>
  );
}

const sourceOf = ({ indicator, moment, readings }: Explored): string => figureSource(indicator, moment, readings);

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
  const root = useRef<HTMLDivElement>(null);
  useNamesInRoom(root, dataset.county);
  const lit = useSceneStore((state) => (spotlight ? state.hovered : null));
  const picture = useMemo(() => spotlit(explored.picture, lit), [explored.picture, lit]);
  return (
    <div className="show-map" ref={root}>
      <MapStage
        {...setting} picture={picture} listed={toldExplored.picture} label={toldExplored.indicator.label}
        descriptions={descriptions} after={key}
      />
      <div className="show-key" ref={key} tabIndex={-1}>
        <MapKey explored={explored} />
        <SourceLine source={sourceWithMap(sourceOf(explored), dataset.county)} invented={explored.picture.invented} />
      </div>
    </div>
  );
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Says the heading the label already, whatever endings the words have there? "Oron" says "Oro". */
function isSaid(label: string, heading: string): boolean {
  const said = wordsOf(heading);
  return wordsOf(label).every((word) => said.some((one) => one.startsWith(word)));
}

function SpreadFigure({ scene, dataset, heading }: { readonly scene: Scene; readonly dataset: Dataset; readonly heading: string }) {
  const explored = useExplored(scene, dataset, null);
  const { indicator, classified, picture } = explored;
  const bars: Bar[] = (classified?.bins ?? []).map((bin) => ({
    id: String(bin.index), label: capitalise(formatBin(bin)), count: bin.count, colour: `k${bin.shade}`,
  }));
  if (classified && classified.missing.count > 0) {
    bars.push({ id: 'missing', label: capitalise(missingText('not-in-sources')), count: classified.missing.count, colour: 'missing' });
  }
  const label = deckTitle(indicator);
  const caption = isSaid(indicator.label, heading) ? unitBeside(indicator) : label;
  return (
    <Sourced source={sourceOf(explored)} invented={picture.invented}>
      {caption !== '' && <p className="show-caption">{caption}</p>}
      <div data-scheme={indicator.scheme}><Bars bars={bars} label={label} /></div>
    </Sourced>
  );
}

function TrendFigure({ scene, dataset }: { readonly scene: Scene; readonly dataset: Dataset }) {
  const explored = useExplored(scene, dataset, null);
  const { indicator, picture } = explored;
  const frame = useRef<HTMLDivElement>(null);
  const box = useBox(frame);
  const chart = useMemo(() => deckLines(scene, indicator, dataset), [scene, indicator, dataset]);
  if (!chart) return <p className="show-figure">{meetingText.noYears(indicator.label)}</p>;
  return (
    <Sourced source={sourceOf(explored)} invented={picture.invented} kind="show-trend">
      <p className="show-caption">{chart.title}</p>
      <div className="show-lines" ref={frame}>{box && <LineChart chart={chart} box={box} />}</div>
      <p className="show-caption">{chart.remarks.join(' ')}</p>
    </Sourced>
  );
}

interface RoundFigureProps {
  readonly kind: 'answered' | 'duties' | 'themes' | 'needs';
  /** What the slide says above it. */
  readonly heading: string;
  readonly scene: Scene;
  readonly dataset: Dataset;
}

function RoundFigure({ kind, heading, scene, dataset }: RoundFigureProps) {
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
      figure = counts.every(({ count }) => count === 0) ? <p>{meetingText.noDuties}</p> : <Bars label={heading} bars={counts.map(({ id, count }, index) => ({ id, count, colour: null, label: meetingText.duties(index, index === counts.length - 1) }))} />;
      break;
    }
    case 'themes': {
      const counts = themeCounts(round, dataset.themes);
      figure = counts.length === 0 ? <p>{meetingText.noThemes}</p> : (
        <>
          <Bars label={heading} bars={counts.slice(0, THEMES_TOLD).map((one) => ({ ...one, colour: null }))} />
          {counts.length > THEMES_TOLD && <p>{meetingText.moreThemes(counts.length - THEMES_TOLD)}</p>}
        </>
      );
      break;
    }
    case 'needs': {
      const needs = needsOf(round);
      figure = needs.length === 0 ? <p>{meetingText.noNeeds}</p> : <ul className="show-needs">{needs.map((need, index) => <li key={`${index} ${need}`} lang={givenLanguage()}>{need}</li>)}</ul>;
      break;
    }
  }
  return <Sourced source={roundSource(round)} invented={round.invented}>{figure}</Sourced>;
}

function InitiativesFigure({ dataset }: { readonly dataset: Dataset }) {
  const told = toldInitiatives(dataset);
  // The slide's words say that they have not arrived.
  if (!told) return <div className="show-figure" />;
  return (
    <Sourced source={told.source} invented={false}>
      <ul className="show-initiatives">
        {told.items.map(({ title, whose }) => <li key={`${title} ${whose}`}><strong lang={givenLanguage()}>{title}</strong>{` ${whose}`}</li>)}
      </ul>
      {told.more > 0 && <p>{meetingText.moreInitiatives(told.more)}</p>}
    </Sourced>
  );
}

/** What stands beside a slide's words. */
export function SlideFigureView(props: SlideFigureProps) {
  const { filled, ...rest } = props;
  const { scene, snapshots } = rest;
  const { figure } = filled.slide;
  if (filled.empty) return <div className="show-figure"><div className="show-drawn">{filled.lost.map((line, index) => <p key={`${index} ${line}`} className="show-lost">{line}</p>)}</div></div>;
  if (standsOnRound(figure)) return <RoundFigure kind={figure} heading={filled.heading} scene={scene} dataset={snapshots.dataset} />;
  switch (figure) {
    case 'map': return <MapFigure {...rest} spotlight />;
    case 'spread': return <SpreadFigure scene={scene} dataset={snapshots.dataset} heading={filled.heading} />;
    case 'trend': return <TrendFigure scene={scene} dataset={snapshots.dataset} />;
    case 'initiatives': return <InitiativesFigure dataset={snapshots.dataset} />;
    case 'steps': return <ol className={`show-figure show-steps${filled.lines.join('').length > LONG_STEPS ? ' long' : ''}`}>{filled.lines.map((line, index) => <li key={`${index} ${line}`}>{line}</li>)}</ol>;
  }
}
