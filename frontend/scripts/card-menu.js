// What one does seldom with a card: look at it closely, put it away. One menu for the whole board.
import { make } from "./elements.js";

export class CardMenu {
  #board;
  #menu = null;

  constructor(board) {
    this.#board = board;
  }

  open(card, button) {
    this.#menu?.remove();
    const items = [
      this.#item("card.open", () => this.#board.send("card-open", { card: card.cardId })),
      card.card?.mayEdit && this.#item("card.archive", () => this.#board.send("card-archive", { card: card.cardId, base: card.card.version })),
    ].filter(Boolean);
    this.#menu = make("div", "menu card-menu-popover", { popover: "auto" }, ...items);
    this.#board.append(this.#menu);
    this.#menu.addEventListener("keydown", (event) => step(event, items));
    this.#menu.showPopover();
    place(this.#menu, button.getBoundingClientRect());
    items[0].focus();
  }

  #item(key, act) {
    const item = make("button", "menu-item", { type: "button", textContent: this.#board.say(key) });
    item.addEventListener("click", () => {
      this.#menu.hidePopover();
      act();
    });
    return item;
  }
}

function step(event, items) {
  const way = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!way) return;
  event.preventDefault();
  items[(items.indexOf(document.activeElement) + way + items.length) % items.length].focus();
}

function place(menu, at) {
  const { width, height } = menu.getBoundingClientRect();
  const below = at.bottom + 4 + height < innerHeight;
  menu.style.insetInlineStart = `${Math.max(8, Math.min(at.right - width, innerWidth - width - 8))}px`;
  menu.style.insetBlockStart = `${below ? at.bottom + 4 : at.top - height - 4}px`;
}
