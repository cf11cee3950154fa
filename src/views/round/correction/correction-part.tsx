import { useMemo, useRef } from 'react';
import { flushSync } from 'react-dom';
import { namesIn } from '../../../text/answer-cells';
import { correctionText } from '../../../text/sv/correction';
import { StyleSheet } from '../../../ui/style-sheet';
import type { RoundPartProps } from '../round-part';
import { ToReadIn } from '../to-read-in';
import styleSheet from './correction.css?url';
import { CorrectionSheet } from './sheet';

/** A sheet for each municipality with what the round says of it; who has approved is seen at a glance. */
export default function CorrectionPart({ setting, own }: RoundPartProps) {
  const { dataset } = setting.snapshots;
  const { municipalities } = dataset.county;
  const names = useMemo(() => namesIn(dataset), [dataset]);
  const sheets = useRef<HTMLDivElement>(null);

  function print(): void {
    // Paper shows what is open.
    const all = [...sheets.current?.querySelectorAll('details') ?? []];
    const closed = all.filter(({ open }) => !open);
    flushSync(() => { for (const one of all) one.open = true; });
    window.print();
    for (const one of closed) one.open = false;
  }

  if (own === null) return <ToReadIn why={correctionText.none} />;
  return (
    <div className="correction-part">
      <StyleSheet href={styleSheet} />
      <p>{correctionText.intro}</p>
      <p role="status">{correctionText.count(municipalities.filter(({ code }) => own.approved[code] !== undefined).length, municipalities.length)}</p>
      <p><button type="button" onClick={print}>{correctionText.print}</button></p>
      <div ref={sheets}>
        {municipalities.map((one) => <CorrectionSheet key={one.code} municipality={one} own={own} names={names} />)}
      </div>
    </div>
  );
}
