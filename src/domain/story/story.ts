import type { Scene } from '../scene';

/** What a slide shows beside its words. */
export type SlideFigure =
  /** The map of the slide's Scene. */
  | 'map'
  /** How many municipalities are in each class; nobody is named. */
  | 'spread'
  /** The indicator over the years, for who is chosen, else for the county. */
  | 'trend'
  | 'answered' | 'duties' | 'themes' | 'needs' | 'initiatives'
  /** The lines alone, as a list of steps. */
  | 'steps';

/** The part of a Scene that a slide sets; what is not named is the catalogue's own. */
export type SlideScene = Partial<Pick<Scene,
  'indicator' | 'year' | 'from' | 'to' | 'date' | 'round' | 'method' | 'breaks' | 'form' | 'municipality' | 'compare' | 'highlight' | 'camera'>>;

export interface Slide {
  readonly id: string;
  /** Texts may hold placeholders, "{störst.namn}", which are filled from the Readings of the slide's Scene. */
  readonly heading: string;
  /** One or two lines for the audience. */
  readonly lines: readonly string[];
  /** For the speaker; never shown to the audience. */
  readonly notes: string;
  readonly scene: SlideScene;
  readonly figure: SlideFigure;
}

export interface Story {
  /** Stands in the address. */
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly slides: readonly Slide[];
}

/** Does a slide show figures of a round? */
export function standsOnRound(figure: SlideFigure): figure is 'answered' | 'duties' | 'themes' | 'needs' {
  return figure === 'answered' || figure === 'duties' || figure === 'themes' || figure === 'needs';
}
