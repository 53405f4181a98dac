// The server's time, by the difference that it told last. Nobody is asked to set a clock.

/** Below this a difference is the way there and back, not the clock. */
const TOLERANCE = 1500;

/**
 * @param {number} now the server's, in whole seconds
 * @param {number} sent by the own clock, in milliseconds
 * @param {number} received by the own clock, in milliseconds
 * @param {number} known what was known before, in milliseconds
 * @returns {number} milliseconds to add to the own clock
 */
export function offset(now, sent, received, known) {
  if (!Number.isFinite(now)) {
    return known;
  }
  // Whole seconds are cut off, so on average half of one is missing.
  const told = now * 1000 + 500 - (sent + received) / 2;
  return Math.abs(told - known) > TOLERANCE ? Math.round(told) : known;
}

export class Clock {
  /**
   * @param {number} difference as stored, in milliseconds
   * @param {(difference: number) => void} keep stores a new one
   */
  constructor(difference = 0, keep = () => {}) {
    this.difference = difference;
    this.keep = keep;
  }

  /** The server's time in milliseconds. */
  now() {
    return Date.now() + this.difference;
  }

  /** The server's time in whole seconds. */
  seconds() {
    return Math.floor(this.now() / 1000);
  }

  /**
   * @param {number} now what the server told, in seconds
   * @param {number} sent when it was asked, by the own clock
   */
  set(now, sent) {
    const difference = offset(now, sent, Date.now(), this.difference);
    if (difference !== this.difference) {
      this.difference = difference;
      this.keep(difference);
    }
  }
}
