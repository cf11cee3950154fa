import { memo } from 'react';
import type { Dataset } from '../../domain/dataset';
import { isAvailable } from '../../domain/moment';
import { changeScene } from '../../state/scene-store';
import { exploreText } from '../../text/sv/explore';
import { intoSight } from '../../ui/into-sight';

interface IndicatorPickerProps {
  readonly dataset: Dataset;
  readonly chosen: string;
}

/** The indicators: those in front large, the rest one quiet row beside them. */
export const IndicatorPicker = memo(function IndicatorPicker({ dataset, chosen }: IndicatorPickerProps) {
  const available = dataset.indicators.filter((indicator) => isAvailable(indicator, dataset));
  const groups = [
    { className: 'front', label: exploreText.indicators, members: available.filter(({ front }) => front) },
    { className: 'rest', label: exploreText.moreIndicators, members: available.filter(({ front }) => !front) },
  ];
  return (
    <nav className="indicators" aria-label={exploreText.indicators}>
      {groups.map(({ className, label, members }) => (
        <ul key={className} className={className} aria-label={label}>
          {members.map(({ id, label: name, shortLabel }) => (
            <li key={id}>
              <button
                type="button" data-indicator={id} title={name} aria-pressed={id === chosen} onFocus={intoSight}
                onClick={() => changeScene({ indicator: id, highlight: null, method: null, breaks: null })}
              >
                {className === 'front' ? name : shortLabel}
              </button>
            </li>
          ))}
        </ul>
      ))}
    </nav>
  );
});
