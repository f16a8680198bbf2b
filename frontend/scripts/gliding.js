// How something that is told of now and then moves without jerks: it glides from where it is drawn to where it is by now, for
// as long as the last tellings were apart, so that it is at most one telling behind.
const LEAST = 16;
const USUAL = 45;
const MOST = 90;
const PAUSE = 250;

const stillness = matchMedia("(prefers-reduced-motion: reduce)");

export class Gliding {
  #offset;
  #since = 0;
  #apart = USUAL;

  /** It is told to be elsewhere; `offset` is from there to where it is drawn now, or undefined to be there at once. */
  aim(offset, now) {
    const apart = now - this.#since;
    this.#apart = apart > PAUSE ? USUAL : Math.min(MOST, Math.max(LEAST, this.#apart * 0.7 + apart * 0.3));
    this.#offset = stillness.matches ? undefined : offset;
    this.#since = now;
  }

  /** Where it is drawn at this moment. */
  at({ x, y }, now) {
    const rest = this.moves(now) ? 1 - Math.max(0, now - this.#since) / this.#apart : 0;
    return { x: x + (this.#offset?.x ?? 0) * rest, y: y + (this.#offset?.y ?? 0) * rest };
  }

  moves(now) {
    return Boolean(this.#offset) && now - this.#since < this.#apart;
  }
}
