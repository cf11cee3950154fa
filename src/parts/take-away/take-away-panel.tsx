import { useMemo, useState } from 'react';
import type { Dataset } from '../../domain/dataset';
import { withheldOf } from '../../domain/give/withheld';
import type { Scene } from '../../domain/scene';
import { presentable } from '../../domain/story/presentable';
import { SHEET_SIZE, sceneSvg } from '../../files/picture/scene-svg';
import { svgToPng } from '../../files/picture/svg-to-png';
import type { SvgGeometry } from '../../map/svg-geometry';
import { shareableLink } from '../../state/address';
import { list } from '../../text/format';
import { exploreText } from '../../text/sv/explore';
import { takeAwayText } from '../../text/sv/take-away';
import { deckMap } from '../deck-map';
import { FileButton } from '../file-button';
import { useExplored } from '../use-explored';
import { useSentence } from '../use-sentence';
import { footOf, sheetOf } from './sheet-of';

export interface TakeAwayProps {
  readonly scene: Scene;
  readonly dataset: Dataset;
  readonly geometry: SvgGeometry;
}

const POWER_POINT = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';
const LARGE = 2;

/** The Scene as files, and as a picture to paste. Fetched when it is opened. */
export default function TakeAwayPanel({ scene, dataset: whole, geometry }: TakeAwayProps) {
  const [copied, setCopied] = useState<'yes' | 'no' | null>(null);
  // What leaves the browser is silent about internal answers, as at a meeting.
  const dataset = useMemo(() => presentable(whole), [whole]);
  const explored = useExplored(scene, dataset, null);
  const sentence = useSentence(explored, dataset);
  const withheld = [...withheldOf(explored.indicator, explored.moment.round).codes]
    .map((code) => dataset.county.municipalities.find((one) => one.code === code)?.name ?? code);
  const { indicator, readings, classified, picture } = explored;
  const sheet = sheetOf(explored, sentence, dataset, geometry, shareableLink());
  if (!sheet || !readings || !classified) return <p>{takeAwayText.waiting}</p>;
  const svg = sceneSvg(sheet);
  const slide = {
    heading: sheet.heading, lines: [sentence], notes: [indicator.description, indicator.caveat ?? ''].filter((part) => part !== '').join('\n'),
    mark: sheet.mark, source: footOf(explored, dataset, shareableLink()).join(' · '),
    figure: { kind: 'map', map: deckMap(indicator, readings, classified, dataset, geometry) },
  } as const;
  const name = `${picture.invented ? `${takeAwayText.invented} ` : ''}${sheet.heading}`;
  const png = async (scale: number): Promise<Uint8Array> =>
    new Uint8Array(await (await svgToPng(svg, SHEET_SIZE, scale)).arrayBuffer());

  async function deck(): Promise<Uint8Array> {
    const { writeDeck } = await import('../../files/pptx/write-deck');
    return writeDeck({ title: slide.heading, product: dataset.product, slides: [slide] });
  }

  function copy(): void {
    // The promise is handed over whole: browsers let a page copy only in the moment of the press.
    Promise.resolve()
      .then(() => navigator.clipboard.write([new ClipboardItem({ 'image/png': svgToPng(svg, SHEET_SIZE, LARGE) })]))
      .then(() => setCopied('yes'), () => setCopied('no'));
  }

  return (
    <div role="group" aria-label={takeAwayText.group} className="take-away-files">
      {withheld.length > 0 && <p>{exploreText.withheld(list(withheld))}</p>}
      <FileButton label={takeAwayText.png} make={async () => ({ name: `${name}.png`, type: 'image/png', content: await png(1) })} />
      <FileButton label={takeAwayText.pngLarge} make={async () => ({ name: `${name} 2x.png`, type: 'image/png', content: await png(LARGE) })} />
      <FileButton label={takeAwayText.svg} make={() => ({ name: `${name}.svg`, type: 'image/svg+xml', content: svg })} />
      <FileButton label={takeAwayText.powerPoint} make={async () => ({ name: `${name}.pptx`, type: POWER_POINT, content: await deck() })} />
      <button type="button" onClick={copy}>{takeAwayText.copy}</button>
      <span role="status">{copied === null ? '' : copied === 'yes' ? takeAwayText.copied : takeAwayText.copyFailed}</span>
    </div>
  );
}
