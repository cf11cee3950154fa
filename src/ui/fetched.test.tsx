import { act, render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { fetched } from './fetched';
import { LazyBoundary } from './lazy-boundary';

function Greeting({ name }: { readonly name: string }) {
  return <p>Hej {name}</p>;
}

describe('a part that is fetched', () => {
  it('has something in its place until it is here, and is there at once the next time', async () => {
    const fetchIt = vi.fn<() => Promise<{ default: typeof Greeting }>>(async () => ({ default: Greeting }));
    const Part = fetched(fetchIt, <p>Väntar</p>);
    const first = render(<Part name="Malung" />);
    expect(screen.getByText('Väntar')).toBeInTheDocument();
    expect(await screen.findByText('Hej Malung')).toBeInTheDocument();
    expect(screen.queryByText('Väntar')).toBeNull();
    first.unmount();
    render(<Part name="Mora" />);
    expect(screen.getByText('Hej Mora')).toBeInTheDocument();
    expect(fetchIt).toHaveBeenCalledTimes(1);
  });

  it('says when it does not arrive, and is asked for again where it is shown anew', async () => {
    vi.spyOn(console, 'info').mockReturnValue();
    vi.spyOn(console, 'error').mockReturnValue();
    const fetchIt = vi.fn<() => Promise<{ default: typeof Greeting }>>(async () => ({ default: Greeting })).mockRejectedValueOnce(new Error('404'));
    const Part = fetched(fetchIt);
    const boundary = (key: string) => <LazyBoundary key={key} failed="Delen kunde inte hämtas."><Part name="Orsa" /></LazyBoundary>;
    const { rerender } = render(boundary('a'));
    expect(await screen.findByRole('alert')).toHaveTextContent('Delen kunde inte hämtas.');
    rerender(boundary('b'));
    expect(await screen.findByText('Hej Orsa')).toBeInTheDocument();
  });

  it('minds nothing when it comes after it is gone', async () => {
    let arrive: (module: { default: typeof Greeting }) => void = () => undefined;
    const Part = fetched(() => new Promise<{ default: typeof Greeting }>((resolve) => { arrive = resolve; }));
    render(<Part name="Rättvik" />).unmount();
    await act(async () => arrive({ default: Greeting }));
    render(<Part name="Gagnef" />);
    expect(screen.getByText('Hej Gagnef')).toBeInTheDocument();
  });

  it('is fetched while it is held, stands when it may, and stays', async () => {
    const fetchIt = vi.fn<() => Promise<{ default: typeof Greeting }>>(async () => ({ default: Greeting }));
    const Part = fetched(fetchIt, <p>Väntar</p>);
    const { rerender } = render(<Part name="Säter" held />);
    await act(async () => { await fetchIt.mock.results[0]?.value; });
    expect(screen.getByText('Väntar')).toBeInTheDocument();
    rerender(<Part name="Säter" held={false} />);
    expect(screen.getByText('Hej Säter')).toBeInTheDocument();
    rerender(<Part name="Säter" held />);
    expect(screen.getByText('Hej Säter')).toBeInTheDocument();
  });
});
