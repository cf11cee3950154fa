/** How the page looks: as by day, as by night, or to be read from the back of a room. */
export const APPEARANCES = ['light', 'dark', 'projector'] as const;
export type Appearance = (typeof APPEARANCES)[number];
