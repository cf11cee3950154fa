import type { Municipality } from '../../../domain/municipality';
import type { OwnRound } from '../../../domain/own-round';
import { placeText } from '../../../text/place-text';
import { roundText } from '../../../text/sv/round';
import { questionText } from '../../../text/sv/questions';

/** What was left out in doubt when files were read in, with where it stands. */
export function LeftOut({ own, municipalities }: { readonly own: OwnRound; readonly municipalities: readonly Municipality[] }) {
  if (own.leftOut.length === 0) return null;
  return (
    <section aria-labelledby="left-out-heading">
      <h3 id="left-out-heading">{roundText.leftOut}</h3>
      <p>{roundText.leftOutHelp}</p>
      <ul className="left-out">
        {own.leftOut.map(({ code, field, place, said }) => (
          <li key={`${code}${field}${JSON.stringify(place)}${said}`}>
            <strong>{municipalities.find((one) => one.code === code)?.name ?? code}</strong>
            {`, ${questionText.fields[field].heading}: ${roundText.leftOutSaid(said)} `}
            <small>{placeText(place)}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}
