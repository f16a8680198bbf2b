// Walking through the cards: each lane is one stop of the Tab key, arrows go from card to card, and the focus finds the
// next card when its own is gone.

export class CardSteps {
  #board;
  #planned = false;
  #here = new WeakMap();

  constructor(board) {
    this.#board = board;
    board.addEventListener("focusin", ({ target }) => this.#arrived(target.closest?.("board-card")));
  }

  /** Cards came, went, moved or were set aside: soon each lane has again one card that the Tab key finds. */
  stirred() {
    if (this.#planned) return;
    this.#planned = true;
    queueMicrotask(() => this.#settle());
  }

  /** The card in this direction: up and down stay in the lane, left and right go to the card at about the same height. */
  from(card, direction) {
    const cards = shownIn(card.closest(".lane"));
    const place = cards.indexOf(card);
    if (direction === "up") return cards[place - 1];
    if (direction === "down") return cards[place + 1];
    if (direction === "home") return cards[0];
    if (direction === "end") return cards.at(-1);
    return this.#beside(card, direction === "left" ? -1 : 1);
  }

  /** The next card in the order in which the board is read, over the end of a lane; the first one from nowhere. */
  following(card, way) {
    const all = this.#board.lanes.flatMap(shownIn);
    if (!card) return all.at(way > 0 ? 0 : -1);
    return all[all.indexOf(card) + way];
  }

  /** Who takes the focus when this card goes: the card below, else the one above, else the field of its lane. */
  heirOf(card) {
    const lane = card.closest(".lane");
    return this.from(card, "down") ?? this.from(card, "up") ?? lane?.querySelector(".writer-field");
  }

  go(card) {
    if (!card) return false;
    card.draw?.();
    this.#board.tabs.showLaneOf(card);
    card.focus();
    return true;
  }

  #beside(card, way) {
    const { lanes } = this.#board;
    const { top } = card.getBoundingClientRect();
    for (let place = lanes.indexOf(card.closest(".lane")) + way; lanes[place]; place += way) {
      const cards = shownIn(lanes[place]);
      if (cards.length) return cards.findLast((other) => other.getBoundingClientRect().top <= top + 1) ?? cards[0];
    }
    return undefined;
  }

  #arrived(card) {
    if (!card) return;
    this.#here.set(card.closest(".lane"), card);
    this.#settle();
  }

  #settle() {
    this.#planned = false;
    for (const lane of this.#board.lanes) {
      const before = this.#here.get(lane);
      const stop = before?.isConnected && lane.contains(before) && isShown(before) ? before : firstIn(lane);
      for (const card of lane.querySelectorAll('board-card[tabindex="0"]')) if (card !== stop) card.tabIndex = -1;
      if (stop && stop.tabIndex !== 0) stop.tabIndex = 0;
      if (stop) this.#here.set(lane, stop);
    }
  }
}

const cardsIn = (lane) => [...(lane?.querySelector(".lane-cards").children ?? [])].filter(({ localName }) => localName === "board-card");
const isShown = (card) => !card.hasAttribute("data-aside") || card.contains(document.activeElement);
const shownIn = (lane) => cardsIn(lane).filter(isShown);
const firstIn = (lane) => cardsIn(lane).find(isShown);
