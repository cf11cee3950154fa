import { hasClass, type Classified } from '../domain/classify';
import type { Indicator } from '../domain/indicator';
import type { Municipality } from '../domain/municipality';
import { numberOf, type Reading } from '../domain/reading';
import { MISSING_CLASS, type Scene } from '../domain/scene';
import type { Paint, Picture } from './picture';

/** Radius of the largest circle, in frame units (the county is 10 000 high): about a ninth of its width. */
const LARGEST_RADIUS = 560;

function paintOf(reading: Reading | undefined, classified: Classified | null): Paint {
  if (!reading || !classified) return { kind: 'pending' };
  const index = classified.classOf(reading);
  return index === MISSING_CLASS ? { kind: 'missing' } : { kind: 'class', index, shade: classified.bins[index]?.shade ?? 0 };
}

/** A link may hold a class that this indicator has not got, or the missing ones where none are: then nothing steps back. */
function heldClass(classified: Classified | null, highlighted: number | null): number | null {
  return classified !== null && highlighted !== null && hasClass(classified, highlighted) ? highlighted : null;
}

/**
 * Scene + Readings -> what both engines draw. Pure.
 * @param readings null while the indicator's snapshot has not arrived; then only outlines are drawn
 * @param largest largest value over all years, so that circles keep still when the year changes
 * @param highlighted class that is pointed at or held; the others step back
 */
export function buildPicture(
  scene: Pick<Scene, 'form' | 'municipality' | 'compare'>, indicator: Indicator, municipalities: readonly Municipality[], readings: readonly Reading[] | null,
  classified: Classified | null, largest: number, highlighted: number | null,
): Picture {
  const byCode = new Map(readings?.map((reading) => [reading.code, reading]));
  const held = heldClass(classified, highlighted);
  const form = indicator.circles && scene.form === 'circles' ? 'circles' : 'fill';
  return {
    indicator: indicator.id,
    scheme: indicator.scheme,
    classCount: classified?.bins.length ?? 0,
    form,
    invented: readings?.some((reading) => reading.invented) ?? false,
    areas: municipalities.map(({ code, name }) => {
      const reading = byCode.get(code);
      const paint = paintOf(reading, classified);
      const classIndex = paint.kind === 'class' ? paint.index : paint.kind === 'missing' ? MISSING_CLASS : null;
      const value = reading ? numberOf(reading) : null;
      return {
        code, name, paint, reading: reading ?? null,
        chosen: code === scene.municipality,
        compared: scene.compare.includes(code),
        dimmed: held !== null && classIndex !== held,
        radius: form === 'circles' && value !== null && largest > 0
          ? LARGEST_RADIUS * Math.sqrt(Math.max(0, value) / largest)
          : null,
      };
    }),
  };
}
