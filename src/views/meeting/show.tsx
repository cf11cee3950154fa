import { useEffect, useLayoutEffect, useRef, useState, type PointerEvent } from 'react';
import type { Scene } from '../../domain/scene';
import type { Story } from '../../domain/story/story';
import type { MapSetting } from '../../parts/map-stage';
import { indicatorOf } from '../../parts/use-explored';
import { changeScene } from '../../state/scene-store';
import { meetingText } from '../../text/sv/meeting';
import { SlideFigureView } from './slide-figure';
import { sceneOfSlide, type FilledSlide } from './slides';
import { useShowKeys } from './use-show-keys';

interface ShowProps extends MapSetting {
  readonly story: Story;
  readonly slides: readonly FilledSlide[];
  readonly index: number;
  readonly scene: Scene;
  readonly told: Scene;
  readonly black: boolean;
  readonly onBlack: (black: boolean) => void;
  /** @param index 0-based */
  readonly onShow: (index: number) => void;
  readonly onEnd: () => void;
}

/** Controls and pointer fade when nothing has moved for so long. */
const IDLE_AFTER_MS = 3000;
/** A longer heading is set smaller, so that the figure keeps its room. */
const LONG_HEADING = 110;
/** A finger has to travel this far sideways, CSS pixels. */
const SWIPE_PX = 60;

function useIdle(): { readonly idle: boolean; readonly stir: () => void } {
  const [idle, setIdle] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const stir = (): void => {
    clearTimeout(timer.current);
    setIdle(false);
    timer.current = setTimeout(() => setIdle(true), IDLE_AFTER_MS);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  return { idle, stir };
}

/** What the presenter has changed beside the slide's own Scene, without what belongs to the show. */
function picture(scene: Scene): string {
  return JSON.stringify({ ...scene, slide: null, item: null, view: null });
}

/** One slide at a time over the whole window. The Scene is the slide's own until the presenter wanders. */
export function Show({ story, slides, index, scene, told, black, onBlack, onShow, onEnd, ...setting }: ShowProps) {
  const { dataset } = setting.snapshots;
  const dialog = useRef<HTMLDialogElement>(null);
  const swipe = useRef<number | null>(null);
  const { idle, stir } = useIdle();
  const filled = slides[index];
  const own = filled && sceneOfSlide(filled.slide, scene, dataset);
  const wandered = own !== undefined && picture(scene) !== picture(own);
  const end = useRef(onEnd);
  useEffect(() => { end.current = onEnd; });

  // Closed while it is still on the page: only then does the browser give the focus back to the button that started it.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    element?.focus();
    // Escape in full screen leaves that and is not heard as a key: then the show ends as well.
    const onChange = (): void => { if (document.fullscreenElement === null) end.current(); };
    document.addEventListener('fullscreenchange', onChange);
    return () => {
      document.removeEventListener('fullscreenchange', onChange);
      element?.close();
      if (document.fullscreenElement) document.exitFullscreen().catch(() => console.info('Full screen had been left already.'));
    };
  }, []);

  // A link that names a slide and nothing more: the slide's own Scene.
  const bare = useRef(scene.indicator === dataset.indicators[0]?.id && scene.municipality === null && scene.camera === null);
  useEffect(() => {
    if (bare.current) onShow(index);
    bare.current = false;
  }, [index, onShow]);

  const go = (next: number): void => {
    onBlack(false);
    if (next >= 0 && next < slides.length && next !== index) onShow(next);
  };
  const back = (): void => onShow(index);
  useShowKeys({ index, total: slides.length, go, back, toggleBlack: () => onBlack(!black) });

  function onPointerUp(event: PointerEvent): void {
    const from = swipe.current;
    swipe.current = null;
    if (from === null || Math.abs(event.clientX - from) < SWIPE_PX) return;
    go(event.clientX < from ? index + 1 : index - 1);
  }

  if (!filled) return null;
  const total = slides.length;
  return (
    <dialog
      ref={dialog} className={`show${idle ? ' idle' : ''}`} aria-label={`${meetingText.show}: ${story.title}`} tabIndex={-1}
      onCancel={(event) => { event.preventDefault(); onEnd(); }} onPointerMove={stir}
      onPointerDown={({ clientX, pointerType, target }) => {
        // The map has its own gestures.
        swipe.current = pointerType === 'touch' && target instanceof Element && !target.closest('[data-map]') ? clientX : null;
      }}
      onPointerUp={onPointerUp} onPointerCancel={() => { swipe.current = null; }}
    >
      <p role="status" className="visually-hidden">{black ? meetingText.blackTold : meetingText.position(index + 1, total, filled.heading)}</p>
      {black ? <div className="show-black" /> : (
        <>
          <div className={`show-words${filled.heading.length > LONG_HEADING ? ' long' : ''}`}>
            <h2>{filled.heading}</h2>
            {filled.invented && <span className="invented-mark" data-invented="">{meetingText.invented}</span>}
            {filled.slide.figure !== 'steps' && filled.lines.map((line, at) => <p key={`${at} ${line}`}>{line}</p>)}
            {!filled.empty && filled.lost.map((line, at) => <p key={`${at} ${line}`} className="show-lost">{line}</p>)}
          </div>
          <SlideFigureView {...setting} filled={filled} scene={scene} told={told} />
        </>
      )}
      <div className="show-controls">
        <button type="button" onClick={() => go(index - 1)} disabled={index === 0}>{meetingText.previous}</button>
        <span className="show-position" aria-hidden="true">{meetingText.number(index + 1, total)}</span>
        <button type="button" onClick={() => go(index + 1)} disabled={index === total - 1}>{meetingText.next}</button>
        {filled.slide.figure === 'map' && !filled.empty && (
          <select aria-label={meetingText.indicator} value={indicatorOf(scene, dataset).id} onChange={({ target }) => changeScene({ indicator: target.value, highlight: null, method: null, breaks: null, year: null }, 'replace')}>
            {dataset.indicators.map(({ id, label }) => <option key={id} value={id}>{label}</option>)}
          </select>
        )}
        {wandered && <button type="button" onClick={back}>{meetingText.back}</button>}
        <button type="button" aria-pressed={black} onClick={() => onBlack(!black)}>{meetingText.black}</button>
        <button type="button" onClick={onEnd}>{meetingText.end}</button>
      </div>
    </dialog>
  );
}
