import { act, render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useStill } from './use-still';

function Shown({ value, covered }: { readonly value: string; readonly covered: boolean }) {
  return <p>{useStill(value, covered)}</p>;
}

it('keeps what is covered as it was last seen, and shows it as it is on paper and when it is seen again', () => {
  const { container, rerender } = render(<Shown value="ett" covered={false} />);
  rerender(<Shown value="två" covered={false} />);
  expect(container).toHaveTextContent('två');
  rerender(<Shown value="tre" covered />);
  expect(container).toHaveTextContent('två');
  window.dispatchEvent(new Event('beforeprint'));
  expect(container).toHaveTextContent('tre');
  act(() => { window.dispatchEvent(new Event('afterprint')); });
  rerender(<Shown value="fyra" covered />);
  expect(container).toHaveTextContent('tre');
  rerender(<Shown value="fyra" covered={false} />);
  expect(container).toHaveTextContent('fyra');
});
