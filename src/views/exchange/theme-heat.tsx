import { isOn, type InitiativeEntry } from '../../domain/exchange/initiatives';
import type { WantedTheme, Wishes } from '../../domain/exchange/wishes';
import type { Municipality } from '../../domain/municipality';
import { exploreText } from '../../text/sv/explore';
import { exchangeThemesText as words } from '../../text/sv/exchange-themes';

interface ThemeHeatProps {
  readonly wanted: readonly WantedTheme[];
  readonly silent: Wishes['silent'];
  readonly municipalities: readonly Municipality[];
  /** What is documented beside the wishes; empty for an invented round. */
  readonly entries: readonly InitiativeEntry[];
  readonly invented: boolean;
}

type CellState = 'wants' | 'has' | 'both' | 'none' | 'unknown' | 'has-unknown';

function saidOf(state: CellState): string {
  switch (state) {
    case 'wants': return words.wants;
    case 'has': return words.has;
    case 'both': return `${words.wants}, ${words.has}`;
    case 'none': return words.nothing;
    case 'unknown': return words.unanswered;
    case 'has-unknown': return `${words.has}, ${words.unanswered}`;
  }
}

/** Themes down, municipalities across: who wishes for what, and who has something documented on it. */
export function ThemeHeat({ wanted, silent, municipalities, entries, invented }: ThemeHeatProps) {
  function stateOf(theme: string, codes: readonly string[], code: string): CellState {
    const has = entries.some((entry) => entry.code === code && isOn(entry, theme));
    if (codes.includes(code)) return has ? 'both' : 'wants';
    if (silent.has(code)) return has ? 'has-unknown' : 'unknown';
    return has ? 'has' : 'none';
  }
  return (
    <section aria-labelledby="exchange-heat">
      <h3 id="exchange-heat">{words.heat}{invented && <>{' '}<span className="invented-mark" data-invented="">{exploreText.invented}</span></>}</h3>
      <p><small>{invented ? words.heatHintInvented : words.heatHint}</small></p>
      <div className="exchange-scroll" role="region" aria-label={words.heatTable} tabIndex={0}>
        <table className="exchange-heat">
          <caption className="visually-hidden">{words.heatTable}</caption>
          <thead>
            <tr>
              <th scope="col">{words.theme}</th>
              {municipalities.map(({ code, name }) => <th key={code} scope="col"><span>{name}</span></th>)}
            </tr>
          </thead>
          <tbody>
            {wanted.map(({ theme, codes }) => (
              <tr key={theme.id}>
                <th scope="row"><span>{theme.listed ? theme.label : `”${theme.label}”`}</span></th>
                {municipalities.map(({ code }) => {
                  const state = stateOf(theme.id, codes, code);
                  return <td key={code} data-heat={state}><span className="visually-hidden">{saidOf(state)}</span></td>;
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
