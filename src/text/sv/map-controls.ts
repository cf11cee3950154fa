import { words } from '../language';
import { theWhole } from './whole';

/** Words of the map's buttons, which come with the zoomable map. */
export const mapControlsText = words('map-controls', {
  zoomIn: 'Zooma in',
  zoomOut: 'Zooma ut',
  reset: `Visa hela ${theWhole}`,
  fullscreen: 'Helskärm',
  leaveFullscreen: 'Lämna helskärm',
});
