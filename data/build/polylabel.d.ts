/** The package ships no types. */
declare module 'polylabel' {
  /** The point inside a polygon (outer ring, then holes) that lies farthest from its border. */
  export default function polylabel(polygon: number[][][], precision?: number): [number, number] & { readonly distance: number };
}
