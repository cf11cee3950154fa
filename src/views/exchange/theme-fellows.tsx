import type { NamedTheme } from '../../domain/exchange/theme-names';
import { byDistance, fellowsOf, type Fellow, type WantedTheme, type Wishes } from '../../domain/exchange/wishes';
import type { Municipality } from '../../domain/municipality';
import type { Round } from '../../domain/round';
import { formatNumber, list } from '../../text/format';
import { exchangeText } from '../../text/sv/exchange';
import { exchangeThemesText as words } from '../../text/sv/exchange-themes';
import { exploreText } from '../../text/sv/explore';
import { followText } from '../../text/sv/follow-up';
import { FollowCheck } from './follow-check';
import { MunicipalityChoice } from './municipality-choice';

interface ThemeFellowsProps {
  readonly chosen: Municipality | null;
  readonly municipalities: readonly Municipality[];
  readonly wishes: Wishes;
  readonly round: Round;
  readonly shown: WantedTheme;
}

function kmText(km: number | null): string | null {
  return km === null ? null : exchangeText.km(formatNumber(km, 0));
}

function label({ listed, label: text }: NamedTheme): string {
  return listed ? text : `”${text}”`;
}

/** Who wishes for what the chosen municipality wishes for. */
function Same({ chosen, fellows, silent, invented }: {
  readonly chosen: Municipality; readonly fellows: readonly Fellow[]; readonly silent: boolean; readonly invented: boolean;
}) {
  const said = (text: string): string => (invented ? words.invented(text) : text);
  if (silent) return <p>{said(words.sameSilent(chosen.name))}</p>;
  if (fellows.length === 0) return <p>{said(words.sameNone(chosen.name))}</p>;
  return (
    <ul className="exchange-told" aria-label={words.same}>
      {fellows.map(({ municipality, shared, km }) => (
        <li key={municipality.code}>{said(words.sameItem(municipality.name, kmText(km) ?? '', list(shared.map(label))))}</li>
      ))}
    </ul>
  );
}

/** "Vilka vill samma som jag?", and for the theme that is shown those who wish for it, the nearest first. */
export function ThemeFellows({ chosen, municipalities, wishes: { wishes, silent }, round, shown }: ThemeFellowsProps) {
  const { invented } = round;
  const mark = invented && <>{' '}<span className="invented-mark" data-invented="">{exploreText.invented}</span></>;
  const { theme, codes } = shown;
  const nearest = byDistance(codes, chosen, municipalities);
  return (
    <>
      <section aria-labelledby="exchange-same" className="exchange-main">
        <h3 id="exchange-same">{words.same}{mark}</h3>
        <MunicipalityChoice label={words.my} municipalities={municipalities} chosen={chosen} />
        {chosen && <Same chosen={chosen} fellows={fellowsOf(chosen, wishes, municipalities)} silent={silent.has(chosen.code)} invented={invented} />}
      </section>
      <section aria-labelledby="exchange-for-theme" className="exchange-main">
        <h3 id="exchange-for-theme">{words.forTheme(label(theme))}{mark}</h3>
        <p><small>{chosen ? words.forThemeOrder(chosen.name) : words.forThemeUnordered}</small></p>
        {nearest.length === 0 ? <p>{words.forThemeNone(chosen !== null && codes.includes(chosen.code))}</p> : (
          <ol className="exchange-coming" aria-label={words.forTheme(label(theme))}>
            {nearest.map(({ municipality: { code, name }, km }) => (
              <li key={code}>
                <span>{words.forThemeItem(name, kmText(km))}</span>
                {!invented && (
                  <FollowCheck
                    item={{
                      key: { kind: 'wish', round: round.id, code, theme: theme.id }, said: followText.wish(name, label(theme)),
                      visibility: wishes.find((wish) => wish.code === code && wish.theme.id === theme.id)?.visibility ?? 'internal',
                    }}
                  />
                )}
              </li>
            ))}
          </ol>
        )}
      </section>
    </>
  );
}
