import { words } from '../language';

/** What stands over the map when a gesture is left to the page. */
export const gestureText = words('gestures', {
  windows: 'Håll ned Ctrl och rulla för att zooma i kartan',
  mac: 'Håll ned ⌘ och rulla för att zooma i kartan',
  mobile: 'Flytta kartan med två fingrar',
});
