/** How the show and the presenter's window, two pages of one browser, speak with each other. Nothing leaves the machine. */
import * as v from 'valibot';
import type { Scene } from '../domain/scene';
import { sceneLink } from './scene-link';

const CHANNEL = 'samordningskartan-bildspel';
const WINDOW_NAME = 'presentatorsvy';
/** `part` of the Scene of the presenter's window. */
export const PRESENTER_PART = 'presentator';

const words = v.object({
  heading: v.string(), lines: v.array(v.string()),
  /** Some figure in the words is invented. */
  invented: v.boolean(),
  /** What the slide asks for by name that is not there. */
  lost: v.array(v.string()),
});
const number = v.pipe(v.number(), v.integer());
const told = v.object({
  kind: v.literal('told'), title: v.string(), total: number,
  /** Id of the story. */
  story: v.string(),
  /** 0-based; null while no slide is shown. */
  index: v.nullable(number), black: v.boolean(),
  current: v.nullable(v.object({ ...words.entries, notes: v.string() })), next: v.nullable(words),
});
const message = v.variant('kind', [
  told,
  v.object({ kind: v.literal('ask') }),
  v.object({ kind: v.literal('go'), index: number }),
  v.object({ kind: v.literal('black') }),
  v.object({ kind: v.literal('back') }),
  v.object({ kind: v.literal('gone') }),
]);

/** What the show says of itself; the presenter's window needs no figures of its own. */
export type ShowTold = v.InferOutput<typeof told>;
export type ShowMessage = v.InferOutput<typeof message>;

export interface ShowChannel {
  readonly send: (sent: ShowMessage) => void;
  readonly close: () => void;
}

/** Joins the conversation; a message that is not understood, from another version of the page, is left aside. */
export function joinShow(listener: (heard: ShowMessage) => void): ShowChannel {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const parsed = v.safeParse(message, data);
    if (parsed.success) listener(parsed.output);
    else console.info('A message about the show could not be read.');
  });
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel reaches its own origin alone
  return { send: (sent) => channel.postMessage(sent), close: () => channel.close() };
}

/** Opens the presenter's window, or brings it forward. False when the browser did not let it. */
export function openPresenter(scene: Scene): boolean {
  const link = sceneLink({ ...scene, view: 'meeting', part: PRESENTER_PART, slide: null, camera: null });
  const opened = window.open(link, WINDOW_NAME, 'popup,width=1000,height=720');
  opened?.focus();
  return opened !== null;
}
