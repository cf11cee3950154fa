/** How far in from the edge of their data the borders outside fade, as a share of its height; in both engines. */
export const FADE_SHARE = 0.12;
