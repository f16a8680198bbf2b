// Linking a card with others, and taking that away again.
import { LinkDialog } from "./link-dialog.js";
import { firstWords } from "./card-links.js";

export class CardLinking {
  #board;
  #picture;
  #dialog;
  #asked = new Map();

  constructor(board, picture) {
    this.#board = board;
    this.#picture = picture;
    this.#dialog = new LinkDialog(board, this);
  }

  ask(card) {
    this.#dialog.open(card);
  }

  isOf(card) {
    return this.#dialog.isOf(card);
  }

  removed(card) {
    this.#dialog.removed(card);
  }

  /** The cards with which this one can be linked, lane by lane, as one reads the board. */
  others(card) {
    return this.#picture.linkableWith(card.cardId);
  }

  link(card, other) {
    this.#send("card-link", card.cardId, other);
  }

  unlink(card, other) {
    this.#send("card-unlink", card.cardId, other);
  }

  settled({ edit, ok, message }) {
    const asked = this.#asked.get(edit);
    if (!asked) return;
    this.#asked.delete(edit);
    if (ok) this.#board.announce(this.#board.say(asked.told, asked.words));
    else this.#board.note(message, true);
  }

  /** Nothing of it is kept in this browser: what others linked meanwhile is for eyes to see first. */
  #send(kind, card, other) {
    if (!this.#board.online) return this.#board.note(this.#board.say("linking.offline"), true);
    const words = firstWords(this.#picture.textOf(other));
    const edit = this.#board.send(kind, { card, other });
    this.#asked.set(edit, { told: kind === "card-link" ? "linking.done" : "linking.undone", words });
  }
}
