import { describe, expect, it } from 'vitest';
import { defaultScene } from '../../domain/scene';
import type { Slide, Story } from '../../domain/story/story';
import { datasetOf, realText } from '../../test/real-snapshots';
import { meetingText } from '../../text/sv/meeting';
import { fillStory, sceneOfSlide } from './slides';

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
