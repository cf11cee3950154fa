import { gestureText } from '../../text/sv/gestures';

/** What MapLibre writes over the map when a gesture is left to the page, by MapLibre's own keys. */
export const GESTURE_WORDS = {
  'CooperativeGesturesHandler.WindowsHelpText': gestureText.windows,
  'CooperativeGesturesHandler.MacHelpText': gestureText.mac,
  'CooperativeGesturesHandler.MobileHelpText': gestureText.mobile,
} as const;
