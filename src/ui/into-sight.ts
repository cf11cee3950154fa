import type { FocusEvent } from 'react';

/** Shows all of what is focused where its row scrolls sideways: the browser is content when a part of it can be seen. */
export function intoSight({ currentTarget }: FocusEvent): void {
  currentTarget.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
