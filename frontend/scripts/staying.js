// Where one is stays where one is, whatever others do: a card that is put away hands the focus to the next one, and a card
// that is moved keeps it. Either way one is told who did it.
import { nameOf } from "./move-dialog.js";

const OWN_FOR = 5000;

export class Staying {
  #board;
  #own = new Map();

  constructor(board) {
    this.#board = board;
  }

  /** What one asks for oneself needs no telling who did it. */
  asked(card) {
    this.#own.set(card, performance.now());
  }

  /** This card is about to leave the page. What it returns is to be done once it has. */
  leaving(element, last) {
    if (!this.#holds(element)) return null;
    const heir = this.#heirOf(element);
    const who = this.#other(element.cardId, last);
    return () => {
      for (const part of ["moving", "linking", "cardMenu"]) this.#board[part].removed(element);
      this.#board.keys.rest();
      heir?.draw?.();
      heir?.focus();
      if (who) this.#board.note(this.#board.say("card.gone", who));
    };
  }

  moved(card) {
    const element = this.#board.cardOf(card.id);
    if (!element || !this.#holds(element)) return;
    const who = this.#other(card.id, card);
    this.#board.tabs.showLaneOf(element);
    element.scrollIntoView({ block: "nearest", inline: "nearest" });
    if (who) this.#board.note(this.#board.say("card.carried", who, nameOf(element.closest(".lane"))));
  }

  /** Whether one is at this card: on it, writing in it, or choosing what to do with it. */
  #holds(element) {
    const parts = ["cardMenu", "moving", "linking"];
    return element.contains(document.activeElement) || parts.some((part) => this.#board[part].isOf(element));
  }

  /** Who is typing goes on typing, in the lane's own field: letters must not become keys of another card. */
  #heirOf(element) {
    const field = "card-writer:not([data-closed]) .writer-field";
    const typing = document.activeElement.matches("textarea, input, [contenteditable]");
    const writing = typing && (element.closest(".lane").querySelector(field) ?? this.#board.querySelector(field));
    return writing || this.#board.steps.heirOf(element);
  }

  #other(id, card) {
    if (performance.now() - (this.#own.get(id) ?? -Infinity) < OWN_FOR) return "";
    return card ? card.changedBy || this.#board.say("card.somebody") : "";
  }
}
