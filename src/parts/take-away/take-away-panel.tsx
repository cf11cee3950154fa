import { useMemo } from 'react';
import type { Dataset } from '../../domain/dataset';
import { evaluate } from '../../domain/evaluate';
import { withheldOf } from '../../domain/give/withheld';
import type { Scene } from '../../domain/scene';
import { presentable } from '../../domain/story/presentable';
import { trendIndicator } from '../../domain/trend-lines';
import { SHEET_SIZE, legendSvg, mapSvg, sceneSvg } from '../../files/picture/scene-svg';
import type { DeckSlide } from '../../files/pptx/story-deck';
import type { SvgGeometry } from '../../map/svg-geometry';
import { shareableLink } from '../../state/scene-link';
import { list } from '../../text/format';
import { momentText } from '../../text/moment-text';
import { exploreText } from '../../text/sv/explore';
import { profileText } from '../../text/sv/profile';
import { takeAwayText } from '../../text/sv/take-away';
import { CopyButton } from '../../ui/copy-button';
import { deckLines } from '../deck-lines';
import { deckMap } from '../deck-map';
import { PowerPointButton } from '../power-point-button';
import { useExplored, type Explored } from '../use-explored';
import { useSentence } from '../use-sentence';
import { embedHtml } from './embed-html';
import { footOf } from './foot-of';
import { PictureButtons } from './picture-buttons';
import { sheetOf } from './sheet-of';

export interface TakeAwayProps {
  readonly scene: Scene;
  readonly dataset: Dataset;
  readonly geometry: SvgGeometry;
}

/** What the page draws over the years for who is chosen, as a slide of its own. */
function trendSlides(scene: Scene, { indicator: shown, moment }: Explored, dataset: Dataset, link: string | null): readonly DeckSlide[] {
  const indicator = trendIndicator(shown, dataset);
  const chart = scene.municipality === null || !indicator ? null : deckLines(scene, indicator, dataset);
  if (!chart || !indicator) return [];
  return [{
    heading: `${profileText.trend}: ${list(chart.lines.map(({ name }) => name))}`, lines: [], lost: [], notes: indicator.description, mark: null,
    source: footOf([{ indicator, moment, readings: evaluate(indicator, moment, dataset) }], dataset, link).join(' · '), figure: { kind: 'lines', chart },
  }];
}

/** The Scene as files, and as a picture to paste. Fetched when it is opened. */
export default function TakeAwayPanel({ scene, dataset: whole, geometry }: TakeAwayProps) {
  // What leaves the browser is silent about internal answers, as at a meeting.
  const dataset = useMemo(() => presentable(whole), [whole]);
  const explored = useExplored(scene, dataset, null);
  const sentence = useSentence(explored, dataset);
  const withheld = [...withheldOf(explored.indicator, explored.moment.round).codes]
    .map((code) => dataset.county.municipalities.find((one) => one.code === code)?.name ?? code);
  const { indicator, readings, classified, picture } = explored;
  const link = shareableLink(scene);
  const sheet = sheetOf(explored, sentence, dataset, geometry, link);
  if (!sheet || !readings || !classified) return <p>{takeAwayText.waiting}</p>;
  const own: DeckSlide = {
    heading: sheet.heading, lines: [sentence], lost: [], notes: [indicator.description, indicator.caveat ?? ''].filter((part) => part !== '').join('\n'),
    mark: sheet.mark, source: sheet.foot.join(' · '),
    figure: { kind: 'map', map: deckMap(picture, indicator, classified, dataset, geometry) },
  };
  // Every name says when, or one year's file would take the place of another's.
  const named = [indicator.label, momentText(indicator, explored.moment)].filter((part) => part !== '').join(' ');
  const name = `${picture.invented ? `${takeAwayText.invented} ` : ''}${named}, ${dataset.county.fullName}`;
  return (
    <>
      {withheld.length > 0 && <p>{exploreText.withheld(list(withheld))}</p>}
      <div role="group" aria-label={takeAwayText.group} className="take-away-files">
        <PictureButtons name={name} draw={() => ({ svg: sceneSvg(sheet), ...SHEET_SIZE })} />
        <PowerPointButton label={takeAwayText.powerPoint} name={name} deck={() => ({ title: own.heading, product: dataset.product, slides: [own, ...trendSlides(scene, explored, dataset, link)] })} />
        {link !== null && <CopyButton label={takeAwayText.embed} text={() => embedHtml(scene, name)} />}
      </div>
      {([['map', mapSvg], ['legend', legendSvg]] as const).map(([part, draw]) => (
        <div key={part} role="group" aria-label={takeAwayText.alone[part]} className="take-away-files">
          <span>{takeAwayText.parts[part]}</span>
          <PictureButtons name={`${name}, ${takeAwayText.parts[part].toLowerCase()}`} draw={() => draw(sheet)} />
        </div>
      ))}
    </>
  );
}
