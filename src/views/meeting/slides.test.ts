import { describe, expect, it } from 'vitest';
import { defaultScene } from '../../domain/scene';
import type { Answer, Visibility } from '../../domain/round';
import { presentable } from '../../domain/story/presentable';
import type { Slide, Story } from '../../domain/story/story';
import { answerOf, ownRoundOf, valueOf } from '../../test/own-answers';
import { datasetOf, geometryOf, realText } from '../../test/real-snapshots';
import { STORIES } from '../../text/stories';
import { placeholderWords } from '../../text/story-facts';
import { meetingText } from '../../text/sv/meeting';
import { deckOf } from './deck-of';
import { fillStory, sceneOfSlide, tellsInvented } from './slides';

const DATA = datasetOf(realText);
const SHOWN = { ...defaultScene('folkmangd'), view: 'meeting' } as const;
const slide = (id: string, rest: Partial<Slide>): Slide => ({ id, heading: '{länet.värde}', lines: [], notes: '', scene: {}, figure: 'map', ...rest });
const story: Story = {
  id: 'eget', title: 'Eget', about: '',
  slides: [
    slide('indikator', { scene: { indicator: 'finns-inte' } }), slide('omgang', { scene: { round: 'borta' }, figure: 'themes' }),
    slide('kommun', { scene: { municipality: '9999', compare: ['2080'] } }), slide('hel', {}),
  ],
};

describe('a story that names what is not here', () => {
  const filled = fillStory(story, SHOWN, DATA);

  it('keeps every slide and says what each lacks', () => {
    expect(filled.map(({ lost }) => lost.length)).toEqual([1, 1, 1, 0]);
    expect(filled[0]?.lost[0]).toContain('finns-inte');
    expect(filled[1]?.lost[0]).toContain('borta');
    expect(filled[2]?.lost[0]).toContain('9999');
    expect(filled[3]?.heading).toMatch(/286/);
  });

  it('tells no figure of another indicator or round in the words of one that is lost', () => {
    const told: Story = {
      ...story, slides: [
        slide('indikator', { heading: '{störst.namn}', scene: { indicator: 'finns-inte' } }),
        slide('karta', { heading: '{svar.antal} {omgång.namn}', scene: { indicator: 'arbetstid', round: 'borta' } }),
        slide('ord', { heading: '{störst.namn} {omgång.namn}', scene: { indicator: 'folkmangd', round: 'borta' } }),
      ],
    };
    const [indicator, map, words] = fillStory(told, SHOWN, DATA);
    expect(indicator?.unknown).toEqual(['störst.namn']);
    expect(map).toMatchObject({ empty: true, unknown: ['svar.antal', 'omgång.namn'], invented: false });
    expect(words).toMatchObject({ empty: false, unknown: ['omgång.namn'] });
    expect(words?.heading).toContain('Falun');
  });

  it('says once that figures have not been fetched, instead of sentences with gaps', () => {
    const waiting: Story = { ...story, slides: [slide('loften', { heading: '{exempel.antal} exempel', lines: ['{löften.antal} löften.', 'Utan siffror.'] })] };
    const [told] = fillStory(waiting, SHOWN, { ...DATA, profiles: null });
    expect(told?.heading).toBe('… exempel');
    expect(told?.lines).toEqual(['Utan siffror.', meetingText.noProfiles]);
    expect(fillStory(waiting, SHOWN, DATA)[0]?.lines).toHaveLength(2);
  });

  it('puts no other figure in the place of a lost one', () => {
    expect(filled.map(({ empty }) => empty)).toEqual([true, true, false, false]);
    const scenes = story.slides.map((one) => sceneOfSlide(one, SHOWN, DATA));
    expect(scenes[2]).toMatchObject({ municipality: null, compare: ['2080'] });
    expect(scenes[0]?.indicator).toBe('folkmangd');
  });
});

describe('the answers of a round of one’s own', () => {
  const [, answers] = STORIES;
  const { municipalities } = DATA.county;
  if (!answers) throw new Error('There is no story of the answers.');
  const told = (visibility: Visibility, to: number, but: Partial<Answer> = {}) => {
    const round = ownRoundOf(municipalities.slice(0, to).map(({ code }) => answerOf(code, { visibility, setAsidePercent: valueOf(50), concern: valueOf(2), ...but })));
    const dataset = presentable({ ...DATA, rounds: [round] });
    const slides = fillStory(answers, SHOWN, dataset);
    return { dataset, slides, linesOf: (id: string) => slides.find(({ slide: { id: own } }) => own === id)?.lines.map((line) => line.replaceAll(/\s/g, ' ')) };
  };

  it('are not told as gaps when they are internal, but as internal and how many', () => {
    const { dataset, slides, linesOf } = told('internal', municipalities.length);
    const internal = `${municipalities.length} svar är märkta internt och visas inte.`;
    expect(slides.flatMap(({ heading, lines }) => [heading, ...lines]).filter((text) => text.includes('uppgift saknas'))).toEqual([]);
    expect(slides[0]?.heading).toBe(`${municipalities.length} av ${municipalities.length} kommuner har svarat`);
    expect(['arbetstid', 'uppdrag', 'oro', 'teman'].map(linesOf)).toEqual(Array.from({ length: 4 }, () => [meetingText.noFigures, internal]));
    expect(linesOf('behov')?.at(-1)).toBe(internal);
    const deck = deckOf(answers, slides, SHOWN, dataset, geometryOf(realText), '');
    expect(deck.slides[1]?.lines.map((line) => line.replaceAll(/\s/g, ' '))).toContain(internal);
    expect(deck.slides.filter(({ figure }) => figure.kind === 'list').map(({ figure }) => (figure.kind === 'list' ? figure.items : []))).toEqual(
      expect.arrayContaining([[meetingText.noDuties], [meetingText.noThemes], [meetingText.noNeeds]]));
  });

  it('leave out the middle half where they are few, and keep the median', () => {
    expect(told('network', 3).linesOf('arbetstid')).toEqual(['Medianen är 50,0 procent av en heltid.']);
    expect(told('network', 8).linesOf('arbetstid')).toEqual(['Den mittersta hälften har 50,0–50,0 procent av en heltid.', 'Medianen är 50,0 procent av en heltid.']);
  });

  it('are waited for in the next steps only where somebody is missing', () => {
    const line = 'Den som saknas svarar före nästa träff.';
    expect(told('network', municipalities.length - 1).linesOf('nasta-steg')?.[0]).toBe(line);
    const all = told('network', municipalities.length);
    expect(all.linesOf('nasta-steg')).not.toContain(line);
    expect(all.slides.at(-1)).toMatchObject({ unknown: [], lines: { length: 2 } });
  });
});

describe('what a slide lacks', () => {
  it('is told in words, each once, and by its name where nothing is known of it', () => {
    expect(placeholderWords(['mitten.från', 'mitten.till', 'länet.värde', 'hittat.på'])).toEqual(['den mittersta hälften', 'värdet för länet', '{hittat.på}']);
  });

  it('has words for every placeholder of the stories', () => {
    const names = STORIES.flatMap(({ slides }) => slides).flatMap(({ heading, lines }) => [heading, ...lines]).flatMap((text) => [...text.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => name ?? ''));
    expect(placeholderWords(names).filter((words) => words.startsWith('{') && words !== '{länet.namn}' && words !== '{kommuner.antal}')).toEqual([]);
  });
});

describe('what a slide shows', () => {
  it('is invented where its figure is, though no word of it is', () => {
    const slides = fillStory({ ...story, slides: [
      slide('ord', { heading: 'Tid', scene: { indicator: 'arbetstid' }, figure: 'spread' }), slide('teman', { heading: 'Teman', figure: 'themes' }), slide('verklig', {}),
      slide('steg', { heading: 'Steg', scene: { indicator: 'arbetstid' }, figure: 'steps' }),
    ] }, SHOWN, DATA);
    expect(slides.map((filled) => tellsInvented(filled, SHOWN, DATA))).toEqual([true, true, false, false]);
    expect(meetingText.fileName('Kartan', 'Svaren', true)).toBe('Påhittat exempel Kartan Svaren');
  });
});
