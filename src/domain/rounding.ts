/**
 * Rounds as figures are printed: halves away from zero, as the decimal digits read (1.005 to two decimals is 1.01,
 * whatever its binary form). Ranks and ties use the same, so what reads the same is the same.
 */
export function roundHalfAway(value: number, decimals: number): number {
  const digits = String(Math.abs(value));
  // An exponent (1e-7, 1e21) can't be shifted as text; such figures have no half to lose.
  const magnitude = digits.includes('e')
    ? Number(Math.abs(value).toFixed(decimals))
    : Number(`${Math.round(Number(`${digits}e${decimals}`))}e-${decimals}`);
  // Zero has no sign.
  return value < 0 && magnitude !== 0 ? -magnitude : magnitude;
}
