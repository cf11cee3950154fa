import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { geometryOf, realText } from '../../test/real-snapshots';
import { REAL, sceneNow, show } from '../../test/explored';
import ChangesPart from './changes/changes-part';
import CorrectionPart from './correction/correction-part';
import GivePart from './give/give-part';

const setting = { snapshots: { dataset: { ...REAL, rounds: [] }, areas: null, context: null, faults: [] }, geometry: geometryOf(realText), ready: true, onMapSettled: () => undefined };

describe.each([
  ['rattning', CorrectionPart], ['jamfor', ChangesPart], ['ge-ut', GivePart],
] as const)('the part %s without a round to work with', (part, Part) => {
  it('says what it needs, and leads to where answers are taken in', () => {
    show(({ scene }) => <Part scene={scene} setting={setting} round={null} own={null} />, { view: 'round', part }, setting.snapshots.dataset);
    const button = screen.getByRole('button', { name: 'Ta emot svar' });
    expect(button.closest('p')).toHaveTextContent(/insamling/i);
    fireEvent.click(button);
    expect(sceneNow().part).toBe('las-in');
  });
});
