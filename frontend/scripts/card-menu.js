// What one does seldom with a card: link it, look at it closely, point others to it, hide it, put it away.
import { copyLink } from "./card-link.js";
import { openMenu } from "./menu.js";

export class CardMenu {
  #board;
  #card = null;
  #menu = null;

  constructor(board) {
    this.#board = board;
  }

  open(card, button) {
    const deed = (kind) => () => this.#board.send(kind, { card: card.cardId, base: card.card?.version });
    const more = { card, items: [] };
    const seenByAll = !card.card?.quiet && !card.card?.veil;
    if (seenByAll) document.dispatchEvent(new CustomEvent("card-menu", { detail: more })); // Whoever knows more of the room adds what it can do.
    this.#card = card;
    this.#menu = openMenu(
      this.#board,
      button,
      "card-menu-popover",
      [
        card.card?.mayEdit && card.isAsked && ["card.change", () => card.editing.begin()],
        card.card?.mayLink && ["linking.ask", () => this.#board.linking.ask(card)],
        !card.card?.quiet && ["card.open", deed("card-open")],
        !card.card?.quiet && ["card.link", () => copyLink(this.#board, card)],
        this.#guides(card) && (card.card.veil ? ["veil.lift", deed("card-lift")] : ["veil.ask", deed("card-veil")]),
        card.card?.mayEdit && [card.card.quiet ? "quiet.throwAway" : "card.archive", deed("card-archive")],
      ]
        .filter(Boolean)
        .map(([key, act]) => [this.#board.say(key), act])
        .concat(more.items),
    );
  }

  #guides({ card }) {
    return card?.guides && !card.quiet;
  }

  isOf(card) {
    return this.#card === card && Boolean(this.#menu?.isConnected);
  }

  /** The card went from the page: so does its menu. */
  removed(card) {
    if (this.isOf(card)) this.#menu.hidePopover();
  }
}
