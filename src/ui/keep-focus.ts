/**
 * Focus is never lost to the page: where what holds it is taken away or disabled, it moves to the next sensible place. That is the
 * next row, or what came in its place, or the heading of what it stood in. One place for every button that takes itself away.
 */
const FOCUSABLE = 'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary, [tabindex="0"]';
const HEADING = ':is(h1, h2, h3, h4, legend):not(.visually-hidden)';
const ROW = 'li, tr';

function focusOn(place: HTMLElement | null | undefined, options?: FocusOptions): boolean {
  place?.focus(options);
  return place !== null && place !== undefined && document.activeElement === place;
}

/** A heading takes focus from here alone; Tab goes past it. */
function focusOnHeading(heading: Element | null): boolean {
  if (!(heading instanceof HTMLElement)) return false;
  heading.tabIndex = -1;
  return focusOn(heading);
}

function focusables(within: Element): readonly HTMLElement[] {
  return [within, ...within.querySelectorAll(FOCUSABLE)].filter((one): one is HTMLElement => one instanceof HTMLElement && one.matches(FOCUSABLE));
}

/** The same act of another row, or what it begins with. The rows lie beside each other, so nothing has to be scrolled. */
function focusOnRow(row: Element | null, act: Element): boolean {
  if (row === null) return false;
  const all = focusables(row);
  const same = all.find(({ tagName, textContent }) => tagName === act.tagName && textContent === act.textContent);
  return [same, ...all].some((one) => focusOn(one, { preventScroll: true }));
}

/** Headings of what the place stands in, from the nearest; at last the content as a whole. */
function focusAround(place: Element): void {
  for (let around: Element | null = place; around !== null && around.id !== 'main'; around = around.parentElement) {
    if (focusOnHeading(around.querySelector(`:scope > ${HEADING}`))) return;
  }
  focusOn(document.getElementById('main'), { preventScroll: true });
}

function elementFrom(node: Node | null, next: 'nextSibling' | 'previousSibling'): Element | null {
  let at = node;
  while (at !== null && !(at instanceof Element)) at = at[next];
  return at;
}

/** What came in the place of what was taken away; what begins with a heading is read from there. A list is no successor of an act. */
function focusOnSuccessor(added: readonly Node[]): boolean {
  return added.some((node) => node instanceof Element && !node.matches('ol, ul, table')
    && (focusOnHeading(node.querySelector(`:scope > ${HEADING}`)) || focusables(node).some((one) => focusOn(one))));
}

function afterRemoval({ target, removedNodes, nextSibling, previousSibling }: MutationRecord, records: readonly MutationRecord[], held: Element): void {
  const rows = [...removedNodes].some((node) => node instanceof Element && node.matches(ROW));
  if (rows && [elementFrom(nextSibling, 'nextSibling'), elementFrom(previousSibling, 'previousSibling')].some((row) => focusOnRow(row, held))) return;
  if (focusOnSuccessor(records.flatMap((one) => (one.target === target ? [...one.addedNodes] : [])))) return;
  if (target instanceof Element) focusAround(target);
}

/** Beside what can do nothing more: the act after it, or the one before. */
function afterDisabling(held: Element): void {
  const { parentElement } = held;
  if (parentElement === null) return;
  const beside = focusables(parentElement);
  const after = beside.filter((one) => held.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING);
  if (![...after, ...beside.toReversed()].some((one) => focusOn(one))) focusAround(parentElement);
}

/** Watches over the focus of the whole document. Returns how to stop. */
export function keepFocus(): () => void {
  let held: Element | null = null;
  const isLost = (): boolean => document.activeElement === null || document.activeElement === document.body;
  const onFocus = ({ target }: FocusEvent): void => { held = target instanceof Element ? target : null; };
  // Left by hand: what goes away after that has lost nothing. A part may even go away because it is left, before the next has the focus.
  const onLeave = ({ relatedTarget }: FocusEvent): void => { if (relatedTarget !== null) held = null; };
  const onPointer = ({ target }: PointerEvent): void => { if (!(target instanceof Node && held?.contains(target) === true)) held = null; };
  const onKey = ({ key }: KeyboardEvent): void => { if (key === 'Tab') held = null; };
  const observer = new MutationObserver((records) => {
    const last = held;
    if (last === null) return;
    if (last.isConnected) {
      if (last.matches(':disabled') && (isLost() || document.activeElement === last)) afterDisabling(last);
      return;
    }
    held = null;
    if (!isLost()) return;
    const record = records.findLast(({ target, removedNodes }) => target.isConnected && [...removedNodes].some((node) => node.contains(last)));
    if (record) afterRemoval(record, records, last);
    else focusAround(document.body);
  });
  observer.observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['disabled'] });
  document.addEventListener('focusin', onFocus);
  document.addEventListener('focusout', onLeave);
  document.addEventListener('pointerdown', onPointer, { capture: true });
  document.addEventListener('keydown', onKey, { capture: true });
  return () => {
    observer.disconnect();
    document.removeEventListener('focusin', onFocus);
    document.removeEventListener('focusout', onLeave);
    document.removeEventListener('pointerdown', onPointer, { capture: true });
    document.removeEventListener('keydown', onKey, { capture: true });
  };
}
