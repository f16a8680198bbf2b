// Where one is on a board stays where one is when the page is drawn anew under one's hands, as Vaadin does after a message
// was lost: in the same field with the caret in the same words, or on the same card.
import { caretIn } from "./elements.js";

/** Where somebody was on a board that has just gone from the page. */
let left = null;

export class SamePlace {
  #board;
  #held = null;
  #before = null;

  constructor(board) {
    this.#board = board;
  }

  listen(signal) {
    this.#before = left?.board === this.#board.dataset.board ? left : null;
    this.#board.addEventListener("focusin", ({ target }) => (this.#held = target), { signal });
    this.#board.addEventListener("focusout", () => setTimeout(() => this.#letGo()), { signal });
  }

  /** The board goes from the page. Only one that is there again before anything else happens was drawn anew. */
  leave() {
    left = this.#held && { board: this.#board.dataset.board, ...whereIs(this.#held) };
    setTimeout(() => (left = null));
  }

  /** Whether somebody was here and waits to go on. */
  get awaited() {
    return Boolean(this.#before);
  }

  /** What was being written stands on the board again: goes on there, if one did not begin elsewhere. */
  goOn() {
    const before = this.#before;
    this.#before = null;
    if (!before || document.activeElement !== document.body) return;
    if (before.lane) return this.#board.writerIn(before.lane)?.goOn(before.field);
    const card = before.card && this.#board.cardOf(before.card);
    if (!card) return;
    this.#board.tabs.showLaneOf(card);
    card.scrollIntoView({ block: "nearest", inline: "nearest" });
    if (before.field) card.editing.goOn(before.field);
    else card.focus({ preventScroll: true });
  }

  #letGo() {
    if (this.#board.isConnected && !this.#board.contains(document.activeElement)) this.#held = null;
  }
}

function whereIs(held) {
  const field = held.matches("textarea") ? caretIn(held) : null;
  return { card: held.closest("board-card")?.cardId, lane: field && held.closest("card-writer")?.lane, field };
}
