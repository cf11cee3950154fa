import { withheldOf } from '../../domain/give/withheld';
import { chartSvg } from '../../files/picture/chart-svg';
import { drawingOf, groundOf } from '../../files/picture/drawing-of';
import { shareableLink } from '../../state/scene-link';
import { useSceneStore } from '../../state/scene-store';
import { takeAwayText } from '../../text/sv/take-away';
import type { ChartFilesProps } from './chart-files';
import { footOf } from './foot-of';
import { PictureButtons, type SvgPicture } from './picture-buttons';
import { wordsBeneath } from './words-beneath';

/** The chart as files, and as a picture to paste. Fetched when it is opened. */
export default function ChartFilesPanel({ heading, drawn, shown, invented, dataset }: ChartFilesProps) {
  const scene = useSceneStore((state) => state.scene);
  // The chart is drawn on the page with all that may be seen there; as a file it would carry internal answers away.
  if (shown.some(({ indicator, moment }) => withheldOf(indicator, moment.round).codes.size > 0)) return <p>{takeAwayText.chartWithheld}</p>;

  // The other charts are about who is chosen; the timeline has a row for all.
  const about = scene.view === 'exchange' ? undefined : dataset.county.municipalities.find(({ code }) => code === scene.municipality)?.name;

  function draw(): SvgPicture {
    const element = drawn.current;
    if (!element) throw new Error('There is no chart on the page.');
    return chartSvg({
      heading, drawing: drawingOf(element), ground: groundOf(element), ink: getComputedStyle(element).color,
      mark: invented ? takeAwayText.invented : null, beneath: wordsBeneath(element), foot: footOf(shown, dataset, shareableLink(scene)),
    });
  }
  return (
    <div role="group" aria-label={takeAwayText.chartGroup(heading)} className="take-away-files">
      <PictureButtons name={`${invented ? `${takeAwayText.invented} ` : ''}${[heading, about].filter((part) => part !== undefined).join(', ')}`} draw={draw} />
    </div>
  );
}
