import { words } from '../language';

/** What the page says where no script runs; the build writes it. */
export const noScriptText = words('no-script', {
  noScript: 'Sidan visar folkmängden. Med JavaScript påslaget går det att byta indikator, år och kommun.',
});
