import { classesOf } from '../../domain/classify';
import type { Dataset } from '../../domain/dataset';
import { evaluate, needsProfiles } from '../../domain/evaluate';
import { momentOf, roundOf } from '../../domain/moment';
import type { Scene } from '../../domain/scene';
import { answeredOf, dutyCounts, needsOf, themeCounts } from '../../domain/story/round-counts';
import { standsOnRound, type Story } from '../../domain/story/story';
import type { Deck, DeckFigure, DeckSlide } from '../../files/pptx/story-deck';
import type { SvgGeometry } from '../../map/svg-geometry';
import { deckLines } from '../../parts/deck-lines';
import { deckClasses, deckMap, deckTitle } from '../../parts/deck-map';
import { indicatorOf, pictureOf } from '../../parts/use-explored';
import { sourceWithMap } from '../../text/credit';
import { formatDate } from '../../text/format';
import { meetingText } from '../../text/sv/meeting';
import { sceneOfSlide, type FilledSlide } from './slides';
import { figureSource, roundSource, toldInitiatives } from './told-figures';

const PLAIN = '#8b1a1a';

interface Drawn {
  readonly figure: DeckFigure;
  readonly source: string;
  readonly invented: boolean;
}

function indicatorFigure(kind: 'map' | 'spread' | 'trend', scene: Scene, dataset: Dataset, geometry: SvgGeometry): Drawn {
  const indicator = indicatorOf(scene, dataset);
  if (needsProfiles(indicator) && !dataset.profiles) return { figure: { kind: 'list', items: [meetingText.noProfiles] }, source: indicator.source, invented: false };
  const moment = momentOf(scene, indicator, dataset);
  const readings = evaluate(indicator, moment, dataset);
  const classified = classesOf(indicator, readings, scene.method, scene.breaks);
  const source = figureSource(indicator, moment, readings);
  const invented = readings.some((reading) => reading.invented);
  switch (kind) {
    case 'map':
      return { figure: { kind: 'map', map: deckMap(pictureOf(scene, indicator, readings, classified, dataset), indicator, classified, dataset, geometry) }, source: sourceWithMap(source, dataset.county), invented };
    case 'spread':
      return { figure: { kind: 'bars', title: meetingText.countTitle(deckTitle(indicator)), bars: deckClasses(indicator, classified) }, source, invented };
    case 'trend': {
      const chart = deckLines(scene, indicator, dataset);
      return { figure: chart ? { kind: 'lines', chart } : { kind: 'list', items: [meetingText.noYears(indicator.label)] }, source, invented };
    }
  }
}

function roundFigure(kind: 'answered' | 'duties' | 'themes' | 'needs', scene: Scene, dataset: Dataset): Drawn {
  const round = roundOf(scene, dataset);
  if (!round) return { figure: { kind: 'list', items: [meetingText.noRound] }, source: '', invented: false };
  const bars = (list: readonly { readonly label: string; readonly count: number }[]): DeckFigure =>
    ({ kind: 'bars', title: meetingText.municipalities, bars: list.map(({ label, count }) => ({ label, count, colour: PLAIN })) });
  const drawn = (figure: DeckFigure): Drawn => ({ figure, source: roundSource(round), invented: round.invented });
  switch (kind) {
    case 'answered': {
      const { answered, silent } = answeredOf(round, dataset.county.municipalities);
      const line = (label: string, names: readonly { readonly name: string }[]): readonly string[] =>
        (names.length === 0 ? [] : [`${label}: ${names.map(({ name }) => name).join(', ')}`]);
      return drawn({ kind: 'list', items: [...line(meetingText.answered, answered), ...line(meetingText.silent, silent)] });
    }
    case 'duties': {
      const counts = dutyCounts(round);
      if (counts.every(({ count }) => count === 0)) return drawn({ kind: 'list', items: [meetingText.noDuties] });
      return drawn(bars(counts.map(({ count }, index) => ({ count, label: meetingText.duties(index, index === counts.length - 1) }))));
    }
    case 'themes': {
      const counts = themeCounts(round, dataset.themes);
      return drawn(counts.length === 0 ? { kind: 'list', items: [meetingText.noThemes] } : bars(counts));
    }
    case 'needs': {
      const needs = needsOf(round);
      return drawn({ kind: 'list', items: needs.length === 0 ? [meetingText.noNeeds] : needs });
    }
  }
}

function initiativesFigure(dataset: Dataset): Drawn {
  const told = toldInitiatives(dataset);
  if (!told) return { figure: { kind: 'list', items: [meetingText.noProfiles] }, source: '', invented: false };
  const { items, more, source } = told;
  return {
    figure: { kind: 'list', items: [...items.map(({ title, whose }) => `${title} (${whose})`), ...(more > 0 ? [meetingText.moreInitiatives(more)] : [])] },
    source, invented: false,
  };
}

function draw(filled: FilledSlide, scene: Scene, dataset: Dataset, geometry: SvgGeometry): Drawn {
  const { figure } = filled.slide;
  if (filled.empty) return { figure: { kind: 'list', items: filled.lost }, source: '', invented: false };
  if (standsOnRound(figure)) return roundFigure(figure, scene, dataset);
  switch (figure) {
    case 'map':
    case 'spread':
    case 'trend': return indicatorFigure(figure, scene, dataset, geometry);
    case 'initiatives': return initiativesFigure(dataset);
    case 'steps': return { figure: { kind: 'list', items: filled.lines, ownWords: true }, source: '', invented: false };
  }
}

/**
 * A story as it is given out: the same words, figures, marks and sources as on the screen.
 * @param link address of the show, for whoever gets the file
 */
export function deckOf(
  story: Story, slides: readonly FilledSlide[], shown: Scene, dataset: Dataset, geometry: SvgGeometry, link: string,
): Deck {
  return {
    title: story.title, product: dataset.product,
    slides: slides.map((filled): DeckSlide => {
      const { figure, source, invented } = draw(filled, sceneOfSlide(filled.slide, shown, dataset), dataset, geometry);
      return {
        heading: filled.heading, lines: filled.lines, lost: filled.empty ? [] : filled.lost, notes: filled.slide.notes, figure,
        mark: invented || filled.invented ? meetingText.invented : null,
        source: [source === '' ? '' : `${meetingText.source}: ${source}`, `${dataset.product}, ${formatDate(dataset.date)}`, link].filter((part) => part !== '').join(' · '),
      };
    }),
  };
}
