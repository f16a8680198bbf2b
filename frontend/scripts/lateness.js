/*
 * How late a page hears: now and then it asks the server for an answer, which comes after all that was saved before, and takes
 * the time by its own clock. It asks while something stirs, be it only the server's sign of life, and as long as it is late: until
 * one answer came at once, or three soon.
 */
const BETWEEN = 3000;
const LATE = 4000;
const SOON = 2500;
const AT_ONCE = 1000;
const ENOUGH = 3;
const SLEPT = 2000;
const TO_READ_ON = 250;

export class Lateness {
  #ask;
  #tell;
  #askedAt;
  #stirred = false;
  #isLate = false;
  #soon = 0;
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
    this.#soon = took < AT_ONCE ? ENOUGH : took < SOON ? this.#soon + 1 : 0;
    if (this.#soon >= ENOUGH) this.#know(false);
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

  /**
   * A page that was busy may have the answer and not have read it yet. One that slept, or whose tab is out of sight, wakes late
   * itself, and waits anew.
   */
  #wait() {
    const until = performance.now() + LATE;
    const late = () => {
      this.#soon = 0;
      this.#know(true);
    };
    this.#timer = setTimeout(() => {
      if (performance.now() < until + SLEPT) {
        this.#timer = setTimeout(late, TO_READ_ON);
      } else {
        this.#askedAt = performance.now();
        this.#wait();
      }
    }, LATE);
  }

  #know(isLate) {
    if (this.#isLate === isLate) return;
    this.#isLate = isLate;
    this.#tell(isLate);
  }
}
