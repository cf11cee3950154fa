/** Raised by one when an older page could misread a newer snapshot. The service worker knows it too, and nothing else of the schemas. */
export const SCHEMA_VERSION = 1;
