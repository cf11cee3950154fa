import { fold } from './fold';

/** A text as a part of an address: letters a to z, digits and hyphens alone, none at the ends. Empty where it has neither letters nor digits. */
export function slug(text: string): string {
  return fold(text).replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-+|-+$/g, '');
}
