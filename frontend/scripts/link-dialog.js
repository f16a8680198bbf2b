// The dialog in which one finds the card to link with: a field to search in, and the cards that fit, a screenful of them.
import { finds, fold, wordsOf } from "./finding.js";
import { firstWords } from "./card-links.js";
import { make, tell } from "./elements.js";

const MOST_SHOWN = 30;

export class LinkDialog {
  #board;
  #linking;
  #card = null;
  #dialog = null;
  #parts = null;

  constructor(board, linking) {
    this.#board = board;
    this.#linking = linking;
  }

  open(card) {
    this.#dialog?.close();
    this.#card = card;
    const dialog = make("dialog", "move-dialog linking-dialog", {}, ...this.#build(card));
    dialog.setAttribute("aria-labelledby", this.#parts.title.id);
    this.#dialog = dialog;
    dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
    dialog.addEventListener("keydown", (event) => this.#step(event));
    dialog.addEventListener("close", () => {
      dialog.remove();
      if (card.isConnected) card.focus({ preventScroll: true });
    });
    this.#offer();
    this.#board.append(dialog);
    dialog.showModal();
    this.#parts.field.focus();
  }

  isOf(card) {
    return this.#card === card && Boolean(this.#dialog?.open);
  }

  /** The card went from the page: there is nothing to link any more. */
  removed(card) {
    if (this.isOf(card)) this.#dialog.close();
  }

  #build(card) {
    const title = make("h2", "move-title", { id: "linking-title", textContent: this.#board.say("linking.title") });
    const field = make("input", "linking-field", { type: "search", autocomplete: "off", enterKeyHint: "search" });
    const list = make("ul", "linking-list");
    const told = make("p", "linking-told", { ariaLive: "polite" });
    const close = make("button", "button button--quiet", { type: "button", textContent: this.#board.say("linking.cancel") });
    field.addEventListener("input", () => this.#offer());
    close.addEventListener("click", () => this.#dialog.close());
    list.setAttribute("aria-labelledby", title.id);
    this.#parts = { title, field, list, told };
    const labelled = make("label", "linking-search", {}, make("span", "", { textContent: this.#board.say("linking.find") }), field);
    return [title, make("p", "move-text", { dir: "auto", textContent: card.name }), labelled, list, told, make("div", "move-close", {}, close)];
  }

  /** What fits of the cards that are there at this moment. */
  #offer() {
    const { field, list, told } = this.#parts;
    const words = wordsOf(field.value);
    const fitting = this.#linking.others(this.#card).filter(({ text, lane }) => finds(words, fold(`${text} ${lane}`).folded));
    list.replaceChildren(...fitting.slice(0, MOST_SHOWN).map((other) => make("li", "", {}, this.#choice(other))));
    tell(told, this.#counted(fitting.length));
  }

  #counted(count) {
    if (!count) return this.#board.say("linking.none");
    if (count > MOST_SHOWN) return this.#board.say("linking.all", count - MOST_SHOWN);
    return count === 1 ? this.#board.say("linking.count.one") : this.#board.say("linking.count", count);
  }

  #choice({ id, text, lane, mark }) {
    const drawn = make("span", "mark", { ariaHidden: "true" });
    drawn.dataset.mark = mark;
    const words = make("span", "linking-words", { dir: "auto", textContent: firstWords(text) });
    const choice = make("button", "menu-item", { type: "button" }, drawn, words, " ", make("span", "move-here", { textContent: lane }));
    choice.addEventListener("click", () => {
      this.#dialog.close();
      this.#linking.link(this.#card, id);
    });
    return choice;
  }

  /** Arrows go through the cards, and back to the field from the first one. */
  #step(event) {
    const way = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!way || event.isComposing) return;
    const stops = [this.#parts.field, ...this.#parts.list.querySelectorAll("button")];
    const next = stops[stops.indexOf(document.activeElement) + way];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }
}
