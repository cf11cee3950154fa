/** What MapLibre writes over the map when a gesture is left to the page, by MapLibre's own keys. */
export const GESTURE_WORDS = {
  'CooperativeGesturesHandler.WindowsHelpText': 'Håll ned Ctrl och rulla för att zooma i kartan',
  'CooperativeGesturesHandler.MacHelpText': 'Håll ned ⌘ och rulla för att zooma i kartan',
  'CooperativeGesturesHandler.MobileHelpText': 'Flytta kartan med två fingrar',
} as const;
