/*
 * How late a page hears: now and then it asks the server for an answer, which comes after all that was saved before, and takes
 * the time by its own clock. It asks while something stirs, be it only the server's sign of life, and as long as it is late.
 */
const BETWEEN = 3000;
const LATE = 4000;
const IN_TIME = 1500;
const SLEPT = 2000;

export class Lateness {
  #ask;
  #tell;
  #askedAt;
  #stirred = false;
  #isLate = false;
  #timer = 0;

  /** @param {{ask: () => void, tell: (isLate: boolean) => void}} line how to ask, and who hears that it became late or ceased to be */
  constructor({ ask, tell }) {
    this.#ask = ask;
    this.#tell = tell;
  }

  /** Something was heard or said. */
  stir() {
    if (this.#timer) this.#stirred = true;
    else this.#askNow();
  }

  answered() {
    if (this.#askedAt === undefined) return;
    const took = performance.now() - this.#askedAt;
    this.#askedAt = undefined;
    if (took < IN_TIME) this.#know(false);
    clearTimeout(this.#timer);
    if (this.#isLate) this.#askNow();
    else this.#timer = setTimeout(() => this.#goOn(), BETWEEN);
  }

  /** The line is gone, and with it the question: whether the next one is late is not known. */
  end() {
    clearTimeout(this.#timer);
    this.#timer = 0;
    this.#askedAt = undefined;
    this.#stirred = this.#isLate = false;
  }

  #goOn() {
    this.#timer = 0;
    if (this.#stirred) this.#askNow();
  }

  #askNow() {
    this.#stirred = false;
    this.#askedAt = performance.now();
    this.#wait();
    this.#ask();
  }

  /** A page that slept, or whose tab is out of sight, wakes late itself: the answer may be there and not yet read. */
  #wait() {
    const until = performance.now() + LATE;
    this.#timer = setTimeout(() => {
      if (performance.now() < until + SLEPT) this.#know(true);
      else this.#askedAt = performance.now();
      if (!this.#isLate) this.#wait();
    }, LATE);
  }

  #know(isLate) {
    if (this.#isLate === isLate) return;
    this.#isLate = isLate;
    this.#tell(isLate);
  }
}
