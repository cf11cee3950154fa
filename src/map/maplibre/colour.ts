/** Red, green and blue, 0 to 255, of "#rrggbb". */
export function channels(colour: string): readonly [number, number, number] {
  const value = Number.parseInt(colour.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

/** "#rrggbbaa" of "#rrggbb" and an opacity from 0 to 1. */
export function withOpacity(colour: string, opacity: number): string {
  return colour + Math.round(opacity * 255).toString(16).padStart(2, '0');
}
