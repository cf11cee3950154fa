/** How wide the ink of the hatch of missing data is, of its period. */
export const HATCH_INK_SHARE = 0.28;
