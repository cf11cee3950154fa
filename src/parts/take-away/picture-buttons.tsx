import { useState } from 'react';
import { svgToPng } from '../../files/picture/svg-to-png';
import type { Work } from '../../files/work';
import { takeAwayText } from '../../text/sv/take-away';
import { FileButton } from '../file-button';

/** A picture as an SVG document, and how large it is in CSS pixels. */
export interface SvgPicture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

interface PictureButtonsProps {
  /** Name of the files, without ending. */
  readonly name: string;
  /** Drawn when it is asked for. */
  readonly draw: () => SvgPicture;
}

const LARGE = 2;
/** What is copied is gone before anybody could stop it. */
const UNWATCHED: Work = { signal: new AbortController().signal, onStep: () => undefined };

/** A picture as PNG in two sizes, as SVG, and to paste. */
export function PictureButtons({ name, draw }: PictureButtonsProps) {
  const [copied, setCopied] = useState<'yes' | 'no' | null>(null);
  async function png(scale: number, work: Work): Promise<Blob> {
    const { svg, ...size } = draw();
    return svgToPng(svg, size, scale, work);
  }
  const file = async (ending: string, scale: number, work: Work) =>
    ({ name: `${name}${ending}.png`, type: 'image/png', content: new Uint8Array(await (await png(scale, work)).arrayBuffer()) });

  function copy(): void {
    // The promise is handed over whole: browsers let a page copy only in the moment of the press.
    Promise.resolve()
      .then(() => navigator.clipboard.write([new ClipboardItem({ 'image/png': png(LARGE, UNWATCHED) })]))
      .then(() => setCopied('yes'), () => setCopied('no'));
  }
  return (
    <>
      <FileButton label={takeAwayText.png} make={(work) => file('', 1, work)} />
      <FileButton label={takeAwayText.pngLarge} make={(work) => file(' 2x', LARGE, work)} />
      <FileButton label={takeAwayText.svg} make={() => ({ name: `${name}.svg`, type: 'image/svg+xml', content: draw().svg })} />
      <button type="button" onClick={copy}>{takeAwayText.copy}</button>
      <span role="status">{copied === null ? '' : copied === 'yes' ? takeAwayText.copied : takeAwayText.copyFailed}</span>
    </>
  );
}
