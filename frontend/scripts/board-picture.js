// The board as the server told it, drawn lane by lane and card by card. The newest version of each wins; what stands
// right is not touched, so that focus, caret and scrolling stay where they are.
import { LaneColumn } from "./lane-column.js";
import { make } from "./elements.js";
import { tellTime } from "./words.js";

const SEEN_FIRST = 8;
const LETTERS_IN_LINE = 26;
const NOBODY = { name: "", initials: "", mark: "none", tone: 0, side: "" };

export class BoardPicture {
  #board;
  #me = { member: "", party: null, arranges: false };
  #sides = [];
  #people = {};
  #keys = new Map();
  #lanes = new Map();
  #cards = new Map();

  constructor(board) {
    this.#board = board;
  }

  /** The whole board: what it does not name is gone. At first only what one sees at once; `showRest()` shows the others. */
  showBoard({ now, me, around, lanes, cards, keys }) {
    tellTime(Date.parse(now));
    const most = this.#lanes.size ? Infinity : SEEN_FIRST;
    this.#me = me;
    ({ sides: this.#sides, people: this.#people } = around);
    this.#keys = new Map(keys.map(({ card, turned }) => [card, turned]));
    const [laneIds, cardIds] = [lanes, cards].map((all) => new Set(all.map(({ id }) => id)));
    for (const id of [...this.#cards.keys()]) if (!cardIds.has(id)) this.#take(id);
    for (const id of [...this.#lanes.keys()]) if (!laneIds.has(id)) this.#putAway(id);
    for (const lane of lanes) this.showLane(lane);
    for (const card of cards) this.#keep(card);
    for (const id of this.#cards.keys()) this.#draw(id);
    for (const column of this.#lanes.values()) this.#arrange(column, most);
  }

  showRest() {
    for (const column of this.#lanes.values()) this.#arrange(column, Infinity);
  }

  showLane(lane) {
    if (lane.archived) return this.#putAway(lane.id);
    const column = this.#lanes.get(lane.id) ?? new LaneColumn(this.#board, lane);
    if (column.lane?.version > lane.version) return;
    this.#lanes.set(lane.id, column);
    column.show(lane, this.#me.arranges);
    const order = [...this.#lanes.values()].sort((one, other) => inOrder(one.lane, other.lane));
    const next = order[order.indexOf(column) + 1]?.element;
    put(this.#board, column.element, next ?? this.#board.querySelector(":scope > :not(.lane)"));
  }

  showCard(card) {
    if (card.archived || !this.#lanes.has(card.lane)) {
      if (!this.#isOlder(card)) this.#take(card.id);
      return;
    }
    const before = this.#cards.get(card.id)?.card.lane;
    if (!this.#keep(card)) return;
    this.#place(card.id);
    this.#draw(card.id);
    if (before && before !== card.lane) this.#recount(before);
  }

  showKeys({ card, turned }) {
    this.#keys.set(card, turned);
    if (this.#cards.has(card)) this.#draw(card);
  }

  showAround({ sides, people }) {
    this.#sides = sides;
    this.#people = people;
    for (const id of this.#cards.keys()) this.#draw(id);
  }

  /** A card as this person sees it: with names, sides and keys in place of identities. */
  face(card) {
    const mine = card.author === this.#me.member;
    const may = mine || this.#me.arranges;
    const turned = this.#keys.get(card.id) ?? [];
    const wordings = new Set(turned.map(({ text }) => text));
    return {
      ...card,
      by: this.#people[card.author] ?? NOBODY,
      changedBy: this.#people[card.changedBy]?.name ?? "",
      mine,
      mayEdit: may,
      mayMove: may,
      keys: turned.length ? this.#sides.map((side) => this.#key(side, turned, card)) : [],
      released: turned.length === this.#sides.length && wordings.size === 1,
      meanings: card.meanings.map(({ party, text }) => ({ ...this.#side(party), text })),
    };
  }

  #key({ id, name, mark }, turned, card) {
    const isTurned = turned.some(({ party, text }) => party === id && text === card.text);
    return { side: name, mark, turned: isTurned, mine: id === this.#me.party };
  }

  #side(party) {
    const { name, mark } = this.#sides.find(({ id }) => id === party) ?? { name: "", mark: "none" };
    return { side: name, mark };
  }

  #isOlder({ id, version }) {
    return this.#cards.get(id)?.card.version >= version;
  }

  /** Takes over what is newer. Returns whether it was. */
  #keep(card) {
    if (this.#isOlder(card)) return false;
    this.#cards.set(card.id, { card, element: this.#cards.get(card.id)?.element ?? null });
    return true;
  }

  #draw(id) {
    const { card, element } = this.#cards.get(id);
    if (element) element.card = this.face(card);
  }

  #elementOf(kept) {
    if (kept.element) return kept.element;
    kept.element = make("board-card", "", { role: "listitem" });
    kept.element.dataset.anchor = kept.card.id;
    kept.element.card = this.face(kept.card);
    return kept.element;
  }

  #place(id) {
    const kept = this.#cards.get(id);
    const element = this.#elementOf(kept);
    const column = this.#lanes.get(kept.card.lane);
    const below = this.#shownIn(column).find((other) => other !== element && inOrder(this.#of(other), kept.card) > 0);
    put(column.cards, element, below ?? null);
    this.#recount(kept.card.lane);
  }

  /** The first cards of a lane in one pass. */
  #arrange(column, most) {
    const cards = this.#cardsIn(column.id).sort((one, other) => inOrder(one.card, other.card));
    const shown = this.#shownIn(column);
    cards.slice(0, most).forEach((kept, place) => {
      const element = this.#elementOf(kept);
      if (!element.isConnected) beLate(element, kept.card, place);
      if (shown[place] === element) return;
      put(column.cards, element, shown[place] ?? null);
      shown.splice(place, 0, element);
    });
    this.#recount(column.id);
  }

  #cardsIn(lane) {
    return [...this.#cards.values()].filter(({ card }) => card.lane === lane);
  }

  #recount(lane) {
    this.#lanes.get(lane)?.count(this.#cardsIn(lane).length);
  }

  #shownIn(column) {
    return [...column.cards.children].filter(({ localName }) => localName === "board-card");
  }

  #of(element) {
    return this.#cards.get(element.dataset.anchor).card;
  }

  #take(id) {
    const known = this.#cards.get(id);
    if (!known) return;
    this.#cards.delete(id);
    known.element?.remove();
    this.#recount(known.card.lane);
  }

  #putAway(id) {
    const column = this.#lanes.get(id);
    if (!column) return;
    for (const [card, { card: { lane } }] of [...this.#cards]) if (lane === id) this.#take(card);
    this.#lanes.delete(id);
    column.element.remove();
  }
}

/** Far down a lane a card only keeps about the room that it will take. */
function beLate(element, { text }, place) {
  element.late = place >= SEEN_FIRST;
  if (element.late) element.style.setProperty("--lines", Math.ceil(text.length / LETTERS_IN_LINE));
}

function inOrder(one, other) {
  if (one.rank !== other.rank) return one.rank < other.rank ? -1 : 1;
  return one.id < other.id ? -1 : Number(one.id > other.id);
}

/** Puts an element before another one, or last; one that stands there already stays untouched. */
function put(parent, element, before) {
  if (element.parentNode === parent && element.nextElementSibling === before) return;
  if (element.isConnected && parent.isConnected && parent.moveBefore) parent.moveBefore(element, before);
  else parent.insertBefore(element, before);
}
