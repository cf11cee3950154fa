import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { useEffect, useState, type ReactNode } from 'react';
import { hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { changeScene, startScene, useSceneStore } from '../state/scene-store';
import { hydratedLater } from './hydrated-later';

/** What was done, in order. */
const done: string[] = [];

const Counter = hydratedLater(function Counter({ name }: { readonly name: string }) {
  const [count, setCount] = useState(0);
  const indicator = useSceneStore((state) => state.scene.indicator);
  done.push(`${name} ${indicator}`);
  return <button type="button" onClick={() => setCount(count + 1)}>{`${name} ${indicator} ${count}`}</button>;
});

interface PageProps {
  /** Called once, when the page is hydrated but for what comes later. */
  readonly onStands?: () => void;
}

function Page({ onStands }: PageProps): ReactNode {
  const title = useSceneStore(({ settled }) => (settled ? 'stands' : 'written'));
  useEffect(() => {
    // As when the page takes its address: the parts are given nothing new.
    useSceneStore.setState({ settled: true });
    onStands?.();
  }, [onStands]);
  done.push(title);
  return (
    <>
      <h1>{title}</h1>
      <Counter name="Mora" />
    </>
  );
}

let root: Root | undefined;
const complaints = vi.fn<(error: unknown) => void>();

/** The page as the build wrote it, hydrated at React's own pace. */
function hydrate(page: ReactNode): void {
  const written = new DOMParser().parseFromString(`<div id="root">${renderToString(<Page />)}</div>`, 'text/html');
  document.body.replaceChildren(...written.body.childNodes);
  done.length = 0;
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false);
  root = hydrateRoot(document.querySelector('#root') ?? document.body, page, { onRecoverableError: complaints });
}
const hydrated = () => waitFor(() => expect(done).toContain('Mora folkmangd'));

beforeEach(() => startScene({ indicators: ['folkmangd', 'tathet'], codes: [], rounds: [], years: [] }));
afterEach(() => {
  root?.unmount();
  root = undefined;
  document.body.replaceChildren();
  complaints.mockClear();
  vi.unstubAllGlobals();
});

describe('a part that is hydrated later', () => {
  it('is hydrated when all else stands, also when that was rendered again meanwhile', async () => {
    hydrate(<Page />);
    await hydrated();
    expect(done).toEqual(['written', 'stands', 'Mora folkmangd']);
    expect(complaints).not.toHaveBeenCalled();
  });

  it('answers at once when it is touched before', async () => {
    const told = await new Promise<readonly string[]>((resolve) => {
      hydrate(<Page onStands={() => queueMicrotask(() => {
        const before = done.includes('Mora folkmangd') ? 'hydrated' : 'as written';
        fireEvent.click(screen.getByRole('button', { name: 'Mora folkmangd 0' }));
        queueMicrotask(() => resolve([before, screen.getByRole('button').textContent]));
      })} />);
    });
    expect(told).toEqual(['as written', 'Mora folkmangd 1']);
  });

  it('begins with what the page was written with, and then takes what has changed since', async () => {
    hydrate(<Page onStands={() => changeScene({ indicator: 'tathet' })} />);
    await waitFor(() => expect(screen.getByRole('button')).toHaveTextContent('Mora tathet 0'));
    expect(done.filter((one) => one.startsWith('Mora'))).toEqual(['Mora folkmangd', 'Mora tathet']);
    expect(complaints).not.toHaveBeenCalled();
  });

  it('is there like any other where the build wrote nothing', () => {
    render(<Page />);
    fireEvent.click(screen.getByRole('button', { name: 'Mora folkmangd 0' }));
    expect(screen.getByRole('button', { name: 'Mora folkmangd 1' })).toBeInTheDocument();
  });
});
