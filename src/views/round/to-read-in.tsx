import { changeScene } from '../../state/scene-store';
import { exploreText } from '../../text/sv/explore';

/** The way on from a part that has no round of one's own to work with: to where answers are taken in. */
export function ToReadIn({ why }: { readonly why: string }) {
  return <p>{why} <button type="button" className="link" onClick={() => changeScene({ part: 'las-in' })}>{exploreText.readRound}</button></p>;
}
