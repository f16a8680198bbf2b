// While a card is dragged near an edge, what lies beyond comes along: its lane up and down, the board sideways. On a phone,
// where one lane fills the screen, holding still at the edge turns to the next one.
import { isCalm, isOneLane } from "./elements.js";

const EDGE = 56;
const FASTEST = 16;
const TURNS_AFTER = 450;
const TURNS_AGAIN_AFTER = 1400;

export class DragScroll {
  #board;
  #turnAt = 0;
  #beyond = 0;

  constructor(board) {
    this.#board = board;
  }

  /** One frame of it. Tells whether something scrolled. */
  step({ x, y }, lane, now) {
    const sideways = isOneLane() ? this.#turn(x, now) : scrollBy(this.#board, "scrollLeft", speed(x, edges(this.#board, "left", "right")));
    const list = lane && [lane.querySelector(".lane-cards"), lane].find((each) => each.scrollHeight > each.clientHeight + 1);
    const along = list && scrollBy(list, "scrollTop", speed(y, edges(list, "top", "bottom")));
    return Boolean(sideways || along);
  }

  #turn(x, now) {
    const { left, right } = this.#board.getBoundingClientRect();
    const beyond = x < left + EDGE / 2 ? -1 : Number(x > right - EDGE / 2);
    if (beyond !== this.#beyond) this.#turnAt = now + TURNS_AFTER;
    this.#beyond = beyond;
    if (!beyond || now < this.#turnAt) return false;
    this.#turnAt = now + TURNS_AGAIN_AFTER;
    const { lanes, scrollLeft, clientWidth } = this.#board;
    const next = Math.min(lanes.length - 1, Math.max(0, Math.round(scrollLeft / clientWidth) + beyond));
    this.#board.scrollTo({ left: next * clientWidth, behavior: isCalm() ? "instant" : "smooth" });
    return true;
  }
}

const edges = (element, start, end) => {
  const box = element.getBoundingClientRect();
  return [Math.max(0, box[start]), Math.min(start === "left" ? innerWidth : innerHeight, box[end])];
};

function speed(place, [start, end]) {
  if (place < start + EDGE) return -Math.min(1, (start + EDGE - place) / EDGE) * FASTEST;
  if (place > end - EDGE) return Math.min(1, (place - end + EDGE) / EDGE) * FASTEST;
  return 0;
}

function scrollBy(element, name, step) {
  if (!step) return false;
  const before = element[name];
  element[name] += step;
  return element[name] !== before;
}
