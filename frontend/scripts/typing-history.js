// What one typed in a field, step by step, to be undone: only one's own letters, also when others wrote in between.
import { applied, carried, inverted } from "./text-changes.js";

const PAUSE = 600;
const MOST = 200;

export class TypingHistory {
  #done = [];
  #undone = [];

  /** A word, or what is typed without a pause, is one step. */
  typed(set, before, now = performance.now()) {
    const back = inverted(set, before);
    const word = startsWord(set);
    const last = this.#done.at(-1);
    this.#undone = [];
    if (last && !last.closed && !word && now - last.at < PAUSE) {
      last.back = back.compose(last.back);
      last.at = now;
    } else {
      this.#done.push({ back, at: now });
      if (this.#done.length > MOST) this.#done.shift();
    }
  }

  /** What others did comes beneath every step. */
  carry(set) {
    carryAll(this.#done, set);
    carryAll(this.#undone, set);
  }

  undo(value) {
    return step(this.#done, this.#undone, value);
  }

  redo(value) {
    return step(this.#undone, this.#done, value);
  }
}

function step(from, to, value) {
  const taken = from.pop();
  if (!taken) return null;
  to.push({ back: inverted(taken.back, value), at: 0, closed: true });
  return applied(taken.back, value) === value ? step(from, to, value) : taken.back;
}

function carryAll(steps, set) {
  let over = set;
  for (const one of steps.toReversed()) {
    const before = one.back;
    one.back = carried(before, over);
    over = carried(over, before, true);
  }
}

function startsWord(set) {
  let starts = false;
  set.iterChanges((_from, _to, _start, _end, put) => (starts ||= /^\s/.test(put.toString())));
  return starts;
}
