import { useState } from 'react';
import { download } from '../../files/download';
import type { GivenLine } from '../../files/follow-up/follow-up-files';
import { followText } from '../../text/sv/follow-up';
import { handOverText } from '../../text/sv/hand-over';

const FORMATS = ['text', 'csv', 'scenes'] as const;
type Format = (typeof FORMATS)[number];

const ENDINGS: Readonly<Record<Format, string>> = { text: '.txt', csv: '.csv', scenes: '-scener.txt' };
const TYPES: Readonly<Record<Format, string>> = { text: 'text/plain;charset=utf-8', csv: 'text/csv;charset=utf-8', scenes: 'text/plain;charset=utf-8' };

async function written(format: Format, title: string, lines: readonly GivenLine[]): Promise<string> {
  const { followUpCsv, followUpScenes, followUpText } = await import('../../files/follow-up/follow-up-files');
  switch (format) {
    case 'text': return followUpText(title, lines);
    case 'csv': return followUpCsv(lines);
    case 'scenes': return followUpScenes(title, lines);
  }
}

/** The list to take along: copied or saved, as text, as a table and as Scenes. */
export function FollowExports({ title, lines }: { readonly title: string; readonly lines: readonly GivenLine[] }) {
  const [said, setSaid] = useState('');
  async function give(format: Format, how: 'copy' | 'save'): Promise<void> {
    try {
      const text = await written(format, title, lines);
      if (how === 'copy') await navigator.clipboard.writeText(text);
      else download(`${followText.fileName}${ENDINGS[format]}`, text, TYPES[format]);
      setSaid(how === 'copy' ? handOverText.copied : followText.saved);
    } catch (error) {
      console.info(handOverText.copyFailed, error);
      setSaid(how === 'copy' ? handOverText.copyFailed : followText.saveFailed);
    }
  }
  return (
    <section aria-labelledby="exchange-exports" className="exchange-main">
      <h3 id="exchange-exports">{followText.exports}</h3>
      <ul className="exchange-exports">
        {FORMATS.map((format) => (
          <li key={format}>
            <span><strong>{followText.formats[format]}</strong><small className="exchange-note">{followText.formatNotes[format]}</small></span>
            <button type="button" aria-label={`${followText.copy}: ${followText.formats[format]}`} onClick={() => void give(format, 'copy')}>{followText.copy}</button>
            <button type="button" aria-label={`${followText.save}: ${followText.formats[format]}`} onClick={() => void give(format, 'save')}>{followText.save}</button>
          </li>
        ))}
      </ul>
      <p role="status">{said}</p>
    </section>
  );
}
