import { useState, type RefObject } from 'react';
import type { Dataset } from '../../domain/dataset';
import { shellText } from '../../text/sv/shell';
import { takeAwayText } from '../../text/sv/take-away';
import { fetched } from '../../ui/fetched';
import { LazyBoundary } from '../../ui/lazy-boundary';
import type { Shown } from './foot-of';

const ChartFilesPanel = fetched(() => import('./chart-files-panel'));

export interface ChartFilesProps {
  readonly heading: string;
  /** What the chart is drawn in. */
  readonly drawn: RefObject<HTMLElement | null>;
  /** The indicators it shows. */
  readonly shown: readonly Shown[];
  readonly invented: boolean;
  readonly dataset: Dataset;
}

/** Opens what a chart can be taken home as: the picture that stands on the page, with heading and sources. */
export function ChartFiles(props: ChartFilesProps) {
  const [open, setOpen] = useState(false);
  return (
    <details className="take-away" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{takeAwayText.chart}<span className="visually-hidden">{`: ${props.heading}`}</span></summary>
      {open && (
        <LazyBoundary failed={shellText.takeAwayFailed}>
          <ChartFilesPanel {...props} />
        </LazyBoundary>
      )}
    </details>
  );
}
