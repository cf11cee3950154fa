import { NAME_LIMIT } from '../../domain/round';
import { formatMoment, plural } from '../format';
import type { keepingText as swedish } from '../sv/keeping';
import type { Translation } from '../translation';
import { withEnding } from '../with-ending';
import { municipalities } from './counts';

export const keepingText: Translation<typeof swedish> = {
  troubles: {
    unavailable: 'The browser cannot save rounds for this page. What you read in stays until the tab is closed: save the round as a file.',
    blocked: 'The page is open in another tab with an older version. Close that tab, and the saved rounds appear here.',
    superseded: 'A newer version of the page has been opened in another tab. Reload the page here; what you change now is not saved.',
    full: 'The browser’s space is full, so the latest change is not saved. It stays until the tab is closed: save the round as a file, free some space and try again.',
    failed: 'The latest change could not be saved in the browser. It stays until the tab is closed: save the round as a file and try again.',
    lost: 'The browser has closed or emptied what it saves for this page. The rounds stay until the tab is closed: save them as files, or try to save again.',
  },
  heading: 'Saved rounds',
  again: 'Try to save again',
  saveFile: (name) => `Save “${name}” as a file`,
  newer: (count) => `${count} ${plural(count, 'round is', 'rounds are')} saved by a newer version of the page and cannot be read by this one. Reload the page.`,
  aside: (count) => `${count} saved ${plural(count, 'round is', 'rounds are')} damaged and could not be read. The content is put aside as it was. Download it before you remove it.`,
  downloadRaw: 'Download the damaged content',
  discard: 'Remove the damaged content',
  asideFile: (key) => `damaged-round-${key}.json`,
  clash: (name) => `“${name}” has been changed in another tab at the same time as here. Nothing is overwritten. Choose which version applies.`,
  deletedThere: (name) => `“${name}” has been removed in another tab but changed here. Choose which version applies.`,
  sides: { mine: 'In this tab', theirs: 'In the other tab' },
  side: (changed, answers) => `changed on ${formatMoment(changed)}, answers from ${municipalities(answers)}`,
  gone: 'removed',
  differ: (names) => `What differs: ${names}.`,
  differOther: 'name or notes',
  keepMine: 'Keep the version here',
  keepTheirs: 'Take the version in the other tab',
  keepBoth: 'Keep both as two rounds',
  copyName: (name) => withEnding(name, ' (from this tab)', NAME_LIMIT),
};
