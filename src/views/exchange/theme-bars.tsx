import type { WantedTheme } from '../../domain/exchange/wishes';
import { changeScene } from '../../state/scene-store';
import { exploreText } from '../../text/sv/explore';
import { exchangeThemesText as words } from '../../text/sv/exchange-themes';

/** How many municipalities wish for each theme: bars from one zero, each with its number; pressing one shows it on the map. */
export function ThemeBars({ wanted, shown, invented }: {
  readonly wanted: readonly WantedTheme[]; readonly shown: string | null; readonly invented: boolean;
}) {
  const most = Math.max(1, ...wanted.map(({ codes }) => codes.length));
  const own = wanted.some(({ theme }) => !theme.listed);
  return (
    <section aria-labelledby="exchange-bars">
      <h3 id="exchange-bars">{words.bars}{invented && <>{' '}<span className="invented-mark" data-invented="">{exploreText.invented}</span></>}</h3>
      <p><small>{words.barsHint}{own && ` ${words.ownWordsNote}`}</small></p>
      <ul className="exchange-bars" aria-label={words.bars}>
        {wanted.map(({ theme, codes }) => (
          <li key={theme.id}>
            <button type="button" aria-pressed={theme.id === shown} onClick={() => changeScene({ theme: theme.id, highlight: null })}>
              <span>
                {theme.listed ? theme.label : `”${theme.label}”`}
                {theme.suggestion !== null && <small className="exchange-note">{words.mayBelong(theme.suggestion.label)}</small>}
              </span>
              <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
                <rect width={(codes.length / most) * 100} height="10" />
              </svg>
              <span className="exchange-bar-count">{exploreText.municipalities(codes.length)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
