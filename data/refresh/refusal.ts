/** A publisher could not be reached, or answered with an error status. Another way in may still work. */
export class NoAnswer extends Error {
  /** @param answer which answer, in Swedish. @param why what happened, in Swedish. */
  constructor(readonly answer: string, readonly why: string) {
    super(`${answer}: ${why}`);
    this.name = 'NoAnswer';
  }
}

/** An answer came, but it cannot be believed. Nothing may be built on it. */
export class OddAnswer extends Error {
  /** @param answer which answer, in Swedish. @param why what is odd about it, in Swedish. */
  constructor(readonly answer: string, readonly why: string) {
    super(`${answer}: ${why}`);
    this.name = 'OddAnswer';
  }
}

/** A file of our own, or an option, is not what it should be. */
export class BadInput extends Error {
  /** @param place which file or option. @param why what is wrong with it, in Swedish. */
  constructor(readonly place: string, readonly why: string) {
    super(`${place}: ${why}`);
    this.name = 'BadInput';
  }
}
