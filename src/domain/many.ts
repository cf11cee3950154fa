/** Above this many areas a picture that nobody sees costs more than it may to be kept up to date. */
const SEVERAL = 100;
/** Above this many areas a page with an element or two for each of them is slow to arrive and slow to change. */
const MANY = 500;

/** Are they too many for an element each? Then areas of one colour are one path, and lists hold what can be seen of them. */
export function areMany(count: number): boolean {
  return count > MANY;
}

/** Are they too many to be drawn anew beneath a map that covers them? */
export function areSeveral(count: number): boolean {
  return count > SEVERAL;
}
