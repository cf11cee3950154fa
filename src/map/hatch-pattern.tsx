import { HATCH_INK_SHARE } from '../domain/hatch';

/** The pattern of missing data, in the colours of the style sheet. @param period of its stripes, in the drawing's units */
export function HatchPattern({ id, period }: { readonly id: string; readonly period: number }) {
  return (
    <pattern id={id} width={period} height={period} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect className="hatch-ground" width={period} height={period} />
      <rect className="hatch-ink" width={period * HATCH_INK_SHARE} height={period} />
    </pattern>
  );
}
