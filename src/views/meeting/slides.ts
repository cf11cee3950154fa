import type { Dataset } from '../../domain/dataset';
import { usesRound } from '../../domain/evaluate';
import { isAvailable, roundOf } from '../../domain/moment';
import type { Round } from '../../domain/round';
import { defaultScene, type Scene } from '../../domain/scene';
import { internalAnswers } from '../../domain/story/presentable';
import { standsOnRound, type Slide, type Story } from '../../domain/story/story';
import { hasTrend } from '../../domain/trend-lines';
import { indicatorOf } from '../../parts/use-explored';
import { list } from '../../text/format';
import { fillText, offeredIn, storyFacts, type Offered, type Untold } from '../../text/story-facts';
import { meetingText } from '../../text/sv/meeting';
import { storyText } from '../../text/sv/story';

/** A slide with its figures in place. */
export interface FilledSlide {
  readonly slide: Slide;
  readonly heading: string;
  readonly lines: readonly string[];
  /** Some figure in its words is invented. */
  readonly invented: boolean;
  /** Placeholders without a figure, each once. */
  readonly unknown: readonly string[];
  /** Placeholders that whoever writes its words can use. */
  readonly offered: readonly Offered[];
  /** What it asks for by name that is not there, told to the reader. */
  readonly lost: readonly string[];
  /** What it shows stands on something lost: another figure in its place would be false. */
  readonly empty: boolean;
}

/** Is the indicator there, with figures? */
export function hasFigures(indicator: string, dataset: Dataset): boolean {
  return dataset.indicators.some((one) => one.id === indicator && isAvailable(one, dataset));
}

/** The Scene that a slide shows; the round is the one in use unless the slide names another. */
export function sceneOfSlide(slide: Slide, shown: Scene, dataset: Dataset): Scene {
  const base = defaultScene(dataset.indicators[0]?.id ?? '');
  const { indicator = base.indicator, round = null, municipality = null, compare = [] } = slide.scene;
  const { county, rounds } = dataset;
  const isKnown = (code: string): boolean => county.municipalities.some((one) => one.code === code);
  return {
    ...base, ...slide.scene,
    indicator: hasFigures(indicator, dataset) ? indicator : base.indicator,
    municipality: municipality !== null && isKnown(municipality) ? municipality : null, compare: compare.filter(isKnown),
    round: rounds.some(({ id }) => id === round) ? round : shown.round,
    view: 'meeting', item: shown.item, slide: shown.slide,
  };
}

interface Lost extends Pick<FilledSlide, 'lost' | 'empty'> {
  /** What no figure may be told of: one of another indicator or round would be false. */
  readonly untold: Untold;
}

function lostOf({ scene, figure }: Slide, dataset: Dataset): Lost {
  const { county, rounds, indicators } = dataset;
  const { indicator, round, municipality, compare = [] } = scene;
  const lostIndicator = indicator !== undefined && !hasFigures(indicator, dataset);
  const lostRound = typeof round === 'string' && !rounds.some(({ id }) => id === round);
  const codes = [...(typeof municipality === 'string' ? [municipality] : []), ...compare].filter((code) => !county.municipalities.some((one) => one.code === code));
  const drawn = figure === 'map' || figure === 'spread' || figure === 'trend';
  const shown = indicators.find((one) => one.id === indicator) ?? indicators[0];
  const onRound = standsOnRound(figure) || (drawn && shown !== undefined && usesRound(shown));
  const lostTrend = figure === 'trend' && !lostIndicator && shown !== undefined && !hasTrend(shown, dataset);
  return {
    untold: { indicator: lostIndicator, round: lostRound },
    lost: [
      ...(lostIndicator ? [meetingText.noIndicator(indicator)] : []), ...(lostRound ? [meetingText.lostRound(round)] : []),
      ...(lostTrend ? [meetingText.noYears(shown.label)] : []), ...(codes.length > 0 ? [meetingText.noMunicipality(list(codes))] : []),
    ],
    empty: lostTrend || (lostIndicator && drawn) || (lostRound && onRound),
  };
}

/** The round whose answers stand behind what a slide shows; null for a slide of other figures. */
function roundOn({ figure }: Slide, scene: Scene, dataset: Dataset): Round | null {
  const drawn = figure === 'map' || figure === 'spread' || figure === 'trend';
  return standsOnRound(figure) || (drawn && usesRound(indicatorOf(scene, dataset))) ? roundOf(scene, dataset) : null;
}

/** Is anything that a slide says or shows invented? */
export function tellsInvented({ slide, invented, empty }: FilledSlide, shown: Scene, dataset: Dataset): boolean {
  return invented || (!empty && roundOn(slide, sceneOfSlide(slide, shown, dataset), dataset)?.invented === true);
}

/** How many answers a slide cannot show since they are marked as internal. The list of who has answered shows them all. */
function internalOn(slide: Slide, scene: Scene, dataset: Dataset): number {
  const round = slide.figure === 'answered' ? null : roundOn(slide, scene, dataset);
  return round === null ? 0 : internalAnswers(round);
}

/** Fills every slide of a story. A slide that lacks something keeps its place and says what; a line whose figures are all missing is left out. */
export function fillStory(story: Story, scene: Scene, dataset: Dataset): readonly FilledSlide[] {
  return story.slides.map((slide) => {
    const own = sceneOfSlide(slide, scene, dataset);
    const { lost, empty, untold } = lostOf(slide, dataset);
    const facts = storyFacts(own, indicatorOf(own, dataset), dataset, untold);
    const heading = fillText(slide.heading, facts);
    const lines = slide.lines.map((line) => fillText(line, facts));
    const all = [heading, ...lines];
    const unknown = [...new Set(all.flatMap((one) => one.unknown))];
    // What has not been fetched is told once, instead of a gap in each sentence.
    const waits = unknown.length > 0 && lost.length === 0 && !dataset.profiles;
    const told = lines.filter(({ hollow }) => !hollow);
    const internal = empty ? 0 : internalOn(slide, own, dataset);
    const besides = [
      ...(told.length === 0 && unknown.length > 0 && lost.length === 0 ? [meetingText.noFigures] : []), ...(internal > 0 ? [meetingText.internal(internal)] : []),
    ];
    return {
      slide, unknown, offered: offeredIn(facts), invented: all.some((one) => one.invented), lost, empty,
      heading: waits ? heading.text.replaceAll(storyText.noFigure, '…') : heading.text,
      lines: waits ? [...told.filter((line) => line.unknown.length === 0).map(({ text }) => text), meetingText.noProfiles] : [...told.map(({ text }) => text), ...besides],
    };
  });
}
