// Moving a card, however one asks for it: by keys, by the dialog that names every place, or by dragging.
import { MoveDialog, nameOf } from "./move-dialog.js";

const SETTLES_WITHIN = 5000;

export class CardMoving {
  #board;
  #dialog;
  #asked = new Map();

  constructor(board) {
    this.#board = board;
    this.#dialog = new MoveDialog(board, this);
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

  /** Up, down, home or end within its lane; left or right to the lane beside it. */
  step(card, direction) {
    const { lane, place, last, lanes } = this.placeOf(card);
    if (place < 0) return;
    const goal = { up: place - 1, down: place + 1, home: 0, end: last }[direction];
    const beside = lanes[lanes.indexOf(lane) + { left: -1, right: 1 }[direction]];
    if (beside) this.toPlace(card, beside, place);
    else if (goal !== place && goal >= 0 && goal <= last) this.toPlace(card, lane, goal);
  }

  /** Where the card lies, or will once every asked move is done. */
  placeOf(card) {
    const order = this.#order();
    const here = order.find(({ cards }) => cards.includes(card.cardId));
    const lanes = order.map(({ lane }) => lane);
    return { lane: here?.lane, place: here?.cards.indexOf(card.cardId) ?? -1, last: (here?.cards.length ?? 0) - 1, lanes };
  }

  /** The places that the card can take in a lane, as the cards that would then lie above it; null for the top. */
  places(card, lane) {
    const { cards } = this.#order().find((each) => each.lane === lane) ?? { cards: [] };
    return [null, ...cards.filter((id) => id !== card.cardId)];
  }

  /** To one of these places, or the last. */
  toPlace(card, lane, place = Infinity) {
    const places = this.places(card, lane);
    this.to(card, lane.dataset.lane, places[Math.min(place, places.length - 1)]);
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
    else this.#board.note(message, true);
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

  #order() {
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

  #told(id) {
    const { lane, cards } = this.#order().find((each) => each.cards.includes(id)) ?? {};
    return lane ? this.#board.say("move.moved", nameOf(lane), cards.indexOf(id) + 1, cards.length) : "";
  }

  #forget(card, edit) {
    if (this.#asked.get(card)?.edit === edit) this.#asked.delete(card);
  }
}

export function previousCard(card) {
  let before = card.previousElementSibling;
  while (before && before.localName !== "board-card") before = before.previousElementSibling;
  return before;
}
