import { differingCodes } from '../domain/differing-codes';
import type { County } from '../domain/municipality';
import type { OwnRound } from '../domain/own-round';
import type { KeptTrouble } from '../domain/own-rounds';
import { download } from '../files/download';
import { SaveRoundButton } from '../parts/save-round-button';
import { reloadPage } from '../state/address';
import { writeAgain } from '../state/rounds/keeping';
import { useKeeping, type Clash } from '../state/rounds/keeping-state';
import { discardUnread, settleClash } from '../state/rounds/round-acts';
import type { Aside } from '../state/rounds/shelf';
import { list } from '../text/format';
import { keepingText } from '../text/sv/keeping';
import { shellText } from '../text/sv/shell';

function side(own: OwnRound | null): string {
  return own === null ? keepingText.gone : keepingText.side(own.changed, own.round.answers.length);
}

/** Troubles that another try may end. */
const REPEATABLE: ReadonlySet<KeptTrouble> = new Set(['full', 'failed', 'lost']);

/** Both versions side by side; the reader chooses, and until then nothing of either is lost. */
function ClashNotice({ clash: { mine, theirs }, county }: { readonly clash: Clash; readonly county: County }) {
  const { id, name } = mine.round;
  const copy = keepingText.copyName(name);
  const codes = theirs === null ? [] : differingCodes(mine, theirs);
  const names = county.municipalities.filter(({ code }) => codes.includes(code)).map((one) => one.name);
  return (
    <div className="alert" role="alert">
      <strong>{theirs === null ? keepingText.deletedThere(name) : keepingText.clash(name)}</strong>
      <ul>
        <li>{`${keepingText.sides.mine}: ${side(mine)}`}</li>
        <li>{`${keepingText.sides.theirs}: ${side(theirs)}`}</li>
      </ul>
      {theirs !== null && <p>{keepingText.differ(names.length === 0 ? keepingText.differOther : list(names))}</p>}
      <p className="alert-acts">
        <button type="button" onClick={() => { void settleClash(id, 'mine', copy); }}>{keepingText.keepMine}</button>
        <button type="button" onClick={() => { void settleClash(id, 'theirs', copy); }}>{keepingText.keepTheirs}</button>
        {theirs !== null && <button type="button" onClick={() => { void settleClash(id, 'both', copy); }}>{keepingText.keepBoth}</button>}
      </p>
    </div>
  );
}

function downloadRaw({ key, raw }: Aside): void {
  download(keepingText.asideFile(key), JSON.stringify(raw, null, 2) ?? String(raw), 'application/json');
}

function AsideNotice({ aside }: { readonly aside: readonly Aside[] }) {
  return (
    <div className="alert" role="alert">
      <strong>{keepingText.aside(aside.length)}</strong>
      {aside.map((one) => (
        <p key={one.key} className="alert-acts">
          <button type="button" onClick={() => downloadRaw(one)}>{keepingText.downloadRaw}</button>
          <button type="button" onClick={() => { void discardUnread(one.key); }}>{keepingText.discard}</button>
        </p>
      ))}
    </div>
  );
}

/** What has to be told of the rounds that this browser keeps, wherever on the page the reader is. */
export default function KeepingNotices({ county }: { readonly county: County }) {
  const { trouble, clashes, aside, newer, unkept, entries } = useKeeping();
  const alone = entries.filter(({ own }) => unkept.includes(own.round.id)).map(({ own }) => own);
  return (
    <>
      {trouble !== null && (
        <div className="alert" role="alert">
          <strong>{keepingText.heading}</strong>
          <p>{keepingText.troubles[trouble]}</p>
          <p className="alert-acts">
            {alone.map((own) => <SaveRoundButton key={own.round.id} own={own} label={keepingText.saveFile(own.round.name)} />)}
            {REPEATABLE.has(trouble) && alone.length > 0 && (
              <button type="button" onClick={() => { for (const { round } of alone) void writeAgain(round.id); }}>{keepingText.again}</button>
            )}
            {trouble === 'superseded' && <button type="button" onClick={reloadPage}>{shellText.retry}</button>}
          </p>
        </div>
      )}
      {newer > 0 && <p className="alert" role="alert">{keepingText.newer(newer)}</p>}
      {clashes.map((clash) => <ClashNotice key={clash.mine.round.id} clash={clash} county={county} />)}
      {aside.length > 0 && <AsideNotice aside={aside} />}
    </>
  );
}
