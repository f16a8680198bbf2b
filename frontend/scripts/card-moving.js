// Moving a card without dragging: by keyboard, and by a dialog that names every place.
import { make, tell } from "./elements.js";

const SETTLES_WITHIN = 5000;

export class CardMoving {
  #board;
  #dialog = null;
  #asked = new Map();

  constructor(board) {
    this.#board = board;
  }

  /** The lanes with the ids of their cards, as they will be once every asked move is done. */
  order() {
    const lanes = this.#board.lanes.map((lane) => ({
      lane,
      cards: [...lane.querySelectorAll(".lane-cards > board-card")].map((card) => card.cardId),
    }));
    for (const [card, { lane, after }] of this.#asked) {
      for (const each of lanes) each.cards = each.cards.filter((id) => id !== card);
      const goal = lanes.find((each) => each.lane.dataset.lane === lane)?.cards;
      goal?.splice(after ? goal.indexOf(after) + 1 : 0, 0, card);
    }
    return lanes;
  }

  step(card, direction) {
    const lanes = this.order();
    const from = lanes.findIndex((each) => each.cards.includes(card.cardId));
    if (from < 0) return;
    const place = lanes[from].cards.indexOf(card.cardId);
    if (direction === "up" && place > 0) this.#toPlace(card, lanes, from, place - 1);
    if (direction === "down" && place < lanes[from].cards.length - 1) this.#toPlace(card, lanes, from, place + 1);
    const beside = from + { left: -1, right: 1 }[direction];
    if (lanes[beside]) this.#toPlace(card, lanes, beside, place);
  }

  /** Asks the server; `after` is the card above, or null for the top of the lane. */
  to(card, lane, after) {
    const edit = this.#board.send("card-move", { card: card.cardId, lane, after, base: card.card?.version ?? 0 });
    this.#asked.set(card.cardId, { edit, lane, after });
    setTimeout(() => this.#forget(card.cardId, edit), SETTLES_WITHIN);
    return edit;
  }

  settled({ edit, ok, message }) {
    const card = [...this.#asked].find(([, asked]) => asked.edit === edit)?.[0];
    if (!card) return;
    if (ok) this.#board.announce(this.#told(card));
    else this.#board.announce(message);
    if (!ok || this.isThere(card)) this.#forget(card, edit);
  }

  /** Whether the server has put the card where it was asked to be. */
  isThere(id) {
    const asked = this.#asked.get(id);
    const card = this.#board.cardOf(id);
    if (!asked || !card) return true;
    const above = previousCard(card)?.cardId ?? null;
    return card.closest(".lane")?.dataset.lane === asked.lane && above === asked.after;
  }

  ask(card) {
    this.#dialog?.remove();
    this.#dialog = make("dialog", "move-dialog", {}, ...this.#choices(card));
    this.#dialog.ariaLabel = this.#board.say("move.title");
    this.#board.append(this.#dialog);
    this.#dialog.addEventListener("click", (event) => event.target === this.#dialog && this.#dialog.close());
    this.#dialog.addEventListener("close", () => {
      this.#dialog.remove();
      card.focus({ preventScroll: true });
    });
    this.#dialog.showModal();
  }

  #choices(card) {
    const lanes = this.order();
    const here = lanes.find((each) => each.cards.includes(card.cardId));
    const place = here.cards.indexOf(card.cardId);
    const last = here.cards.length - 1;
    const within = [
      ["move.up", place - 1, place === 0],
      ["move.down", place + 1, place === last],
      ["move.top", 0, place === 0],
      ["move.bottom", last, place === last],
    ].map(([key, goal, off]) =>
      this.#choice(this.#board.say(key), off, () => this.#toPlace(card, lanes, lanes.indexOf(here), goal)),
    );
    const toLane = lanes.map((each) => {
      const choice = this.#choice(nameOf(each.lane), each === here, () =>
        this.#toPlace(card, lanes, lanes.indexOf(each), each.cards.length),
      );
      const mark = make("span", "mark", { ariaHidden: "true" });
      mark.dataset.mark = each.lane.dataset.mark ?? "none";
      choice.classList.add("move-lane");
      choice.prepend(mark);
      if (each === here) choice.append(make("span", "move-here", { textContent: this.#board.say("move.here") }));
      return choice;
    });
    const close = make("button", "button button--quiet", { type: "button", textContent: this.#board.say("move.cancel") });
    close.addEventListener("click", () => this.#dialog.close());
    return [
      make("h2", "move-title", { textContent: this.#board.say("move.title") }),
      make("p", "move-text", { textContent: card.name }),
      make("div", "move-group", {}, ...within.filter((choice) => here.cards.length > 1 || !choice.disabled)),
      make("div", "move-group", {}, ...toLane),
      make("div", "move-close", {}, close),
    ];
  }

  #choice(text, disabled, act) {
    const choice = make("button", "menu-item", { type: "button", disabled });
    choice.append(make("span", "", { textContent: text }));
    choice.addEventListener("click", () => {
      this.#dialog.close();
      act();
    });
    return choice;
  }

  #toPlace(card, lanes, lane, place) {
    const others = lanes[lane].cards.filter((id) => id !== card.cardId);
    const above = others[Math.min(place, others.length) - 1] ?? null;
    this.to(card, lanes[lane].lane.dataset.lane, above);
  }

  #told(id) {
    const { lane, cards } = this.order().find((each) => each.cards.includes(id)) ?? {};
    return lane ? this.#board.say("move.moved", nameOf(lane), cards.indexOf(id) + 1, cards.length) : "";
  }

  #forget(card, edit) {
    if (this.#asked.get(card)?.edit === edit) this.#asked.delete(card);
  }
}

export const nameOf = (lane) => lane.querySelector(".lane-name")?.textContent.trim() ?? "";

export function previousCard(card) {
  let before = card.previousElementSibling;
  while (before && before.localName !== "board-card") before = before.previousElementSibling;
  return before;
}
