/** The stories that come with the page: what each slide shows, whatever language its words are in. */
import type { Slide, SlideFigure, Story } from '../domain/story/story';
import { DEFAULT_THRESHOLDS } from '../domain/thresholds';
import { storiesText } from './sv/stories';

function slide(id: string, figure: SlideFigure, indicator: string, said: Pick<Slide, 'heading' | 'lines' | 'notes'>): Slide {
  return { id, figure, scene: { indicator }, ...said };
}

/** The map parts where the words do: those who are named, and the others. */
function partedAt(made: Slide, threshold: number | undefined): Slide {
  return threshold === undefined ? made : { ...made, scene: { ...made.scene, method: 'custom', breaks: [threshold] } };
}

const { county, answers } = storiesText;

const COUNTY: Story = {
  id: 'lanet-i-siffror', title: county.title, about: county.about,
  slides: [
    slide('folkmangd', 'map', 'folkmangd', county.slides.folkmangd),
    slide('forandring', 'map', 'forandring', county.slides.forandring),
    partedAt(slide('glesa-delar', 'map', 'tathet', county.slides['glesa-delar']), DEFAULT_THRESHOLDS.tathet),
    slide('brott', 'map', 'brott', county.slides.brott),
    slide('loften', 'map', 'medborgarlofte', county.slides.loften),
    slide('exempel', 'initiatives', 'folkmangd', county.slides.exempel),
    slide('nasta-steg', 'steps', 'folkmangd', county.slides['nasta-steg']),
  ],
};

const ANSWERS: Story = {
  id: 'kommunernas-svar', title: answers.title, about: answers.about,
  slides: [
    slide('vilka', 'answered', 'arbetstid', answers.slides.vilka),
    slide('arbetstid', 'spread', 'arbetstid', answers.slides.arbetstid),
    slide('uppdrag', 'duties', 'arbetstid', answers.slides.uppdrag),
    slide('oro', 'spread', 'polisoro', answers.slides.oro),
    slide('teman', 'themes', 'arbetstid', answers.slides.teman),
    slide('behov', 'needs', 'arbetstid', answers.slides.behov),
    slide('nasta-steg', 'steps', 'arbetstid', answers.slides['nasta-steg']),
  ],
};

export const STORIES: readonly [Story, ...Story[]] = [COUNTY, ANSWERS];
