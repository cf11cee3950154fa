import type { Dataset } from '../../domain/dataset';
import type { Explored } from '../../parts/use-explored';
import { useSentence } from '../../parts/use-sentence';
import { hydratedLater } from '../../ui/hydrated-later';

/** What can be seen on the map, in words under it. */
export const MapSentence = hydratedLater(function MapSentence({ explored, dataset }: { readonly explored: Explored; readonly dataset: Dataset }) {
  const sentence = useSentence(explored, dataset);
  return <p className="map-sentence" {...(explored.picture.invented ? { 'data-invented': '' } : {})}>{sentence}</p>;
});
