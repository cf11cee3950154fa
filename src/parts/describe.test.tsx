import { describe, expect, it } from 'vitest';
import { REAL, show } from '../test/explored';
import { codeOf } from '../test/real-snapshots';
import { describeAll, spoken } from './describe';

const FALUN = codeOf(REAL, 'Falun');

describe('what is told of a municipality', () => {
  it('has both years of a change, in the tip and in the list', () => {
    const { container } = show(({ explored }) => {
      const told = describeAll(explored).get(FALUN);
      return <><p>{told?.source}</p><p>{spoken('Falun', told, null)}</p></>;
    }, { indicator: 'forandring', from: 2015, to: 2025 });
    const [tip, item] = [...container.querySelectorAll('p')].map(({ textContent }) => textContent);
    expect(tip).toMatch(/^SCB, 2015–2025(,|$)/);
    expect(item).toContain('SCB, 2015–2025');
  });
});
