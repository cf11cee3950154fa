import type { Picture, PictureArea } from './picture';

/** Class names by which the style sheet paints an area of the SVG map. */
export function fillClass({ paint, dimmed }: PictureArea, form: Picture['form']): string {
  const colour = paint.kind === 'class' && form === 'fill' ? `k${paint.shade}` : paint.kind === 'missing' ? 'missing' : 'blank';
  return `area ${colour}${dimmed ? ' dimmed' : ''}`;
}
