import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { PassingNotices } from './passing-notices';

describe('PassingNotices', () => {
  it('says nothing while all is well', () => {
    const { container } = render(<PassingNotices slow={false} />);
    expect(container.textContent).toBe('');
    expect(screen.queryByRole('status')).toBeNull();
  });

  it('says quietly that it waits, before what else there is to say', () => {
    render(<PassingNotices slow><p role="status">Annat</p></PassingNotices>);
    expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toEqual([
      'Uppgifterna dröjer. Så länge visar sidan dem som den byggdes med; resten fylls i när det har kommit.', 'Annat',
    ]);
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
