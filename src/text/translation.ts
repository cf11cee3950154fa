/** What a translation of texts must be: the same parts and parameters, other words. A part that lacks or is too many is a type error. */
export type Translation<T> =
  T extends string ? string
    : T extends (...given: never[]) => unknown ? T
      : T extends object ? { readonly [K in keyof T]: Translation<T[K]> }
        : T;
