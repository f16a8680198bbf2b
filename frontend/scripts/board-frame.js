// <board-frame data-board data-person>: the place on a page where the server has a board. The board itself may have come with
// the page and be in use before its place is there: then it moves in, with all that one has begun in it.
import "./live-board.js";
import { caretIn, make, put, takeUp } from "./elements.js";

const LOOKS_AGAIN = 100;
const CHOOSES = "dialog[open], [popover=auto]:popover-open";

class BoardFrame extends HTMLElement {
  #board = null;
  #words = null;

  connectedCallback() {
    takeUp(this, "words");
    if (this.#board) this.#moveIn(this.#board);
  }

  set words(words) {
    this.#words = words;
    if (this.#board) this.#board.words = words;
  }

  /** What the server tells of the board, see `LiveBoard`. */
  hear(what, told, more) {
    this.#open.hear(what, told, more);
  }

  compare(print, now) {
    this.#open.compare(print, now);
  }

  /** Where a link leads. Whoever was led there by the page's address already may be elsewhere by now. */
  pointAt(card, missing) {
    const board = this.#open;
    if (board.pointedAhead !== card) board.pointAt(card, missing);
    board.pointedAhead = null;
  }

  get #open() {
    return (this.#board ??= this.#early() ?? this.#made());
  }

  #made() {
    const board = make("live-board", "");
    this.#furnish(board, () => this.append(board));
    board.serve(this);
    board.words = this.#words;
    return board;
  }

  /** The board that came with the page. It hears the server at once, and moves in as soon as one has both hands free. */
  #early() {
    const board = document.querySelector(`.first-sight live-board[data-board="${CSS.escape(this.dataset.board)}"]`);
    if (!board) return null;
    board.serve(this);
    board.words = this.#words;
    queueMicrotask(() => this.#moveIn(board));
    return board;
  }

  #moveIn(board) {
    const sight = board.closest(".first-sight");
    if (!this.isConnected || !sight) return;
    if (isBusy(sight, board)) return void setTimeout(() => this.#moveIn(board), LOOKS_AGAIN);
    this.#furnish(board, () => keepingPlace(sight, () => board.moveBy(() => this.#take(board.parentElement))));
    window.dispatchEvent(new CustomEvent("board-shown"));
  }

  #take(place) {
    for (const part of [...place.children]) put(this, part, null);
  }

  /** What the server put here belongs into the board. */
  #furnish(board, enter) {
    const furniture = [...this.children];
    Object.assign(board.dataset, { ...this.dataset });
    enter();
    board.append(...furniture);
  }
}

/** Under a press, between two strokes of one letter, under a card that is being dragged, and in a dialog nothing moves. */
function isBusy(sight, board) {
  const holds = "pressed" in sight.dataset || "dragging" in document.documentElement.dataset;
  return holds || Boolean(sight.querySelector("[data-composing]:focus") ?? board.querySelector(CHOOSES));
}

/** What is scrolled, open or in focus stays so, with the caret in the same words, also where a browser loses that. */
function keepingPlace(sight, move) {
  const scrolled = [...sight.querySelectorAll("[data-scrolled]")].map((part) => [part, part.scrollLeft, part.scrollTop]);
  const open = [...sight.querySelectorAll(":popover-open")];
  const held = sight.contains(document.activeElement) ? document.activeElement : null;
  const caret = held?.matches("textarea") ? caretIn(held) : null;
  move();
  sight.remove();
  for (const [part, left, top] of scrolled) part.scrollTo({ left, top, behavior: "instant" });
  for (const part of open) if (!part.matches(":popover-open")) part.showPopover();
  if (!held || held === document.activeElement) return;
  held.focus({ preventScroll: true });
  if (caret) held.setSelectionRange(caret.selectionStart, caret.selectionEnd, caret.selectionDirection);
}

customElements.define("board-frame", BoardFrame);
