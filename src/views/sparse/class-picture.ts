import type { Municipality } from '../../domain/municipality';
import { MISSING_CLASS, type Scene } from '../../domain/scene';
import type { Paint, Picture } from '../../map/picture';

interface ClassPicture extends Pick<Picture, 'indicator' | 'scheme' | 'classCount' | 'invented'> {
  readonly municipalities: readonly Municipality[];
  /** Class and shade of a municipality; null when it has none for want of a figure. */
  readonly classOf: (code: string) => { readonly index: number; readonly shade: number } | null;
  /** Class that is pointed at or held; the others step back. */
  readonly highlighted: number | null;
  readonly scene: Pick<Scene, 'municipality' | 'together'>;
}

/** A picture of classes that are not those of one indicator. Pure; what both engines and the tiles draw. */
export function classPicture({ municipalities, classOf, highlighted, scene, ...head }: ClassPicture): Picture {
  const painted = municipalities.map(({ code, name }) => {
    const found = classOf(code);
    const paint: Paint = found === null ? { kind: 'missing' } : { kind: 'class', ...found };
    return { code, name, paint, classIndex: found?.index ?? MISSING_CLASS };
  });
  // A link may hold a class that nobody is in: then nothing steps back.
  const held = painted.some(({ classIndex }) => classIndex === highlighted) ? highlighted : null;
  return {
    ...head, form: 'fill',
    areas: painted.map(({ code, name, paint, classIndex }) => ({
      code, name, paint, reading: null, radius: null,
      chosen: code === scene.municipality, compared: scene.together.includes(code),
      dimmed: held !== null && classIndex !== held,
    })),
  };
}
