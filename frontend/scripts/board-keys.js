// The keys of a board. Single letters can be switched off, on this device: for who speaks to the computer, or types with a
// tremor. Keys that work on a card work only while it has the focus.
import { KeysSheet } from "./keys-sheet.js";

const RESTS = 1000;
const STORED = "samenkracht.keys";
const STEPS = { ArrowUp: "up", ArrowDown: "down", ArrowLeft: "left", ArrowRight: "right", Home: "home", End: "end" };
const TYPING = "input, textarea, select, [contenteditable]";
const ELSEWHERE = "dialog, [role='dialog'], [role='alertdialog'], [role='menu'], [popover], vaadin-dialog";

export class BoardKeys {
  #board;
  #sheet;
  #restsUntil = 0;

  constructor(board) {
    this.#board = board;
    this.#sheet = new KeysSheet(board, this);
  }

  listen(signal) {
    document.addEventListener("keydown", (event) => this.#pressed(event), { signal });
  }

  /** Whether single letters do something. */
  get letters() {
    try {
      return localStorage.getItem(STORED) !== "off";
    } catch {
      return true;
    }
  }

  set letters(on) {
    try {
      localStorage.setItem(STORED, on ? "on" : "off");
    } catch {
      // A browser that keeps nothing shows the sheet again with them on.
    }
  }

  showSheet() {
    return this.#sheet.open();
  }

  /** The focus went elsewhere without one's doing: what one was about to press is not meant for there. */
  rest() {
    this.#restsUntil = performance.now() + RESTS;
  }

  #pressed(event) {
    if (performance.now() < this.#restsUntil || event.defaultPrevented || event.isComposing || !this.#isForBoard(event)) return;
    const card = event.target.closest?.("board-card");
    const done = event.target === card ? this.#onCard(card, event) || this.#letter(event, card) : this.#letter(event, card);
    if (done) event.preventDefault();
  }

  #isForBoard(event) {
    const target = event.composedPath()[0];
    if (target.matches?.(TYPING) || target.closest?.(ELSEWHERE)) return false;
    return !document.querySelector("dialog[open], vaadin-dialog[opened], vaadin-confirm-dialog[opened]");
  }

  /** A key that is held down puts one card away, not one after the other. */
  #onCard(card, { key, repeat, altKey, ctrlKey, metaKey, shiftKey }) {
    if (ctrlKey || metaKey || shiftKey) return false;
    if (altKey) return this.#moves(card, STEPS[key]);
    if (STEPS[key]) return this.#board.steps.go(this.#board.steps.from(card, STEPS[key]));
    if (key === "Enter") return Boolean(card.card?.mayEdit && (card.editing.begin(), true));
    if (key === "Delete" && repeat) return true;
    if (key === "Delete") return Boolean(card.card?.mayEdit && this.#board.send("card-archive", { card: card.cardId, base: card.card.version }));
    return false;
  }

  /** Also where the card may not be moved, the browser does not leave the page. */
  #moves(card, direction) {
    if (direction && card.card?.mayMove) this.#board.moving.step(card, direction);
    return Boolean(direction);
  }

  #letter({ key, altKey, ctrlKey, metaKey }, card) {
    if (altKey || ctrlKey || metaKey || !this.letters) return false;
    const { steps } = this.#board;
    if (key === "/") return this.#board.search.open();
    if (key === "?") return this.showSheet();
    if (key === "j") return steps.go(steps.following(card, 1));
    if (key === "k") return steps.go(steps.following(card, -1));
    if (key === "n") return this.#write(card);
    if (key === "m") return Boolean(card?.card?.mayMove && (this.#board.moving.ask(card), true));
    if (key === "l") return Boolean(card?.card?.mayLink && (this.#board.linking.ask(card), true));
    if (key === "o") return Boolean(card && !card.card?.quiet && this.#board.send("card-open", { card: card.cardId }));
    return false;
  }

  #write(card) {
    const open = "card-writer:not([data-closed]) .writer-field";
    const lane = card?.closest(".lane") ?? this.#board.tabs.current;
    const field = lane?.querySelector(open) ?? this.#board.querySelector(open);
    if (!field) return false;
    this.#board.tabs.showLaneOf(field);
    field.focus();
    return true;
  }
}
