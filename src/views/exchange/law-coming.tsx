import { comingUp, type Coming, type LawRow } from '../../domain/exchange/law';
import type { Round } from '../../domain/round';
import { capitalise, formatDate } from '../../text/format';
import { followText } from '../../text/sv/follow-up';
import { lawText } from '../../text/sv/law';
import { FollowCheck } from './follow-check';

function ComingRow({ one, round }: { readonly one: Coming; readonly round: Round }) {
  const what = lawText.comingItem[one.item](one.name);
  return (
    <li>
      <strong>{capitalise(formatDate(one.by))}</strong>
      <span>{what}{one.passed && <small>{` (${lawText.passedMark})`}</small>}</span>
      <FollowCheck
        item={{
          key: { kind: 'law', round: round.id, code: one.code, item: one.item }, said: followText.law(what, one.by), visibility: one.visibility,
        }}
      />
    </li>
  );
}

/** What comes next in the county by 6 §, the earliest first. Nothing is reminded of for invented answers. */
export function LawComing({ rows, round, today }: { readonly rows: readonly LawRow[]; readonly round: Round; readonly today: string }) {
  const coming = comingUp(rows);
  const passed = coming.filter((one) => one.passed).length;
  return (
    <section aria-labelledby="exchange-coming">
      <h3 id="exchange-coming">{lawText.coming}</h3>
      {round.invented ? <p>{lawText.comingOff}</p> : (
        <>
          <p><small>{lawText.comingNote(today)}</small></p>
          {coming.length === 0 && <p>{lawText.comingNone}</p>}
          {passed > 0 && <p>{lawText.passed(passed)}</p>}
          <ol className="exchange-coming" aria-label={lawText.coming}>
            {coming.map((one) => <ComingRow key={`${one.code}${one.item}`} one={one} round={round} />)}
          </ol>
        </>
      )}
    </section>
  );
}
