// The board as the server told it, drawn lane by lane and card by card. The newest version of each wins; what stands
// right is not touched, so that focus, caret and scrolling stay where they are.
import { CardFaces } from "./card-faces.js";
import { CardLinks, linksIn } from "./card-links.js";
import { LaneColumn } from "./lane-column.js";
import { inOrder } from "./in-order.js";
import { linesOf, manyInSight } from "./in-sight.js";
import { make, put } from "./elements.js";

export class BoardPicture {
  #board;
  #faces = new CardFaces();
  #links = new CardLinks();
  #lanes = new Map();
  #cards = new Map();
  #gone = new Map();
  #since = new Map();
  #veiled = new Map();

  constructor(board) {
    this.#board = board;
  }

  has(card) {
    return this.#cards.has(card);
  }

  get columns() {
    return this.#lanes.values();
  }

  /** Every card that is known, drawn or not yet, as `{card, element}`. */
  get cards() {
    return this.#cards.values();
  }

  /** Whether this person changes lanes. */
  get arranges() {
    return this.#faces.arranges;
  }

  get guides() {
    return this.#faces.guides;
  }

  /** What can be done on the board now. */
  get room() {
    return this.#faces.room;
  }

  nameOf(member) {
    return this.#faces.nameOf(member);
  }

  get sides() {
    return this.#faces.sides;
  }

  /** Who wrote cards here. */
  get people() {
    const authors = new Map([...this.cards].map(({ card }) => [card.author, this.#faces.personOf(card).name]));
    const people = [...authors].filter(([, name]) => name).map(([id, name]) => ({ id, name }));
    return people.sort((one, other) => one.name.localeCompare(other.name));
  }

  get lanes() {
    const ordered = [...this.columns].sort((one, other) => inOrder(one.lane, other.lane));
    return ordered.map(({ id, lane }) => ({ id, name: lane.name }));
  }

  sideOf(card) {
    return this.#faces.sideOf(card);
  }

  /**
   * The whole board: what it does not name is gone, but for cards of which was told later. At first only what one sees at once;
   * `showRest()` shows the others.
   */
  showBoard({ lanes, cards: shown, quiet, ...told }) {
    const cards = [...shown, ...quiet].filter(({ id }) => !(this.#veiled.get(id) > told.room.guided));
    for (const { id } of cards) this.#veiled.delete(id);
    const isFirst = !this.#lanes.size;
    this.#faces.tellAll(told);
    const [laneIds, cardIds] = [lanes, cards].map((all) => new Set(all.map(({ id }) => id)));
    for (const [id, since] of [...this.#since]) if (since <= told.revision) this.#since.delete(id);
    for (const id of [...this.#cards.keys()]) if (!cardIds.has(id) && !this.#since.has(id)) this.#take(id);
    for (const id of [...this.#lanes.keys()]) if (!laneIds.has(id)) this.#putAway(id);
    for (const lane of lanes) this.showLane(lane);
    for (const card of cards) this.#keep(card);
    for (const card of cards) this.#lay(card);
    this.#links.tellAll(told.revision, cards);
    for (const id of this.#cards.keys()) this.#draw(id);
    for (const column of this.#lanes.values()) this.#arrange(column, isFirst);
    for (const { element } of this.cards) element?.tryAgain?.();
    this.#board.stirred();
  }

  showRest() {
    for (const column of this.#lanes.values()) this.#arrange(column);
    this.#board.stirred();
  }

  showLane(lane) {
    if (lane.archived) return this.#putAway(lane.id);
    const column = this.#lanes.get(lane.id) ?? new LaneColumn(this.#board, lane);
    if (column.lane?.version > lane.version) return;
    this.#lanes.set(lane.id, column);
    column.show(lane, this.#faces.may(lane.id));
    const order = [...this.columns].sort((one, other) => inOrder(one.lane, other.lane));
    const next = order[order.indexOf(column) + 1]?.element;
    put(this.#board, column.element, next ?? this.#board.querySelector(":scope > :not(.lane)"));
    this.#board.stirred();
  }

  /** `revision`, of the board since which the card is so: a whole board may come later that was read before. */
  showCard(card, revision) {
    if (revision) this.#since.set(card.id, revision);
    if (this.#isOlder(card) || this.#veiled.has(card.id)) return;
    this.#foretell(card);
    this.#board.stirred();
    if (card.archived || !this.#lanes.has(card.lane)) {
      this.#gone.set(card.id, card.archived ? card.version : card.version - 1); // Its lane may be on the way, with it.
      this.#take(card.id, card);
      return;
    }
    const before = this.#cards.get(card.id)?.card;
    this.#keep(card);
    this.#place(card.id);
    this.#draw(card.id);
    if (before?.text !== card.text || before.lane !== card.lane) this.#drawLinked(card.id);
    if (before && before.lane !== card.lane) this.#recount(before.lane);
    if (before && !before.quiet && (before.lane !== card.lane || before.rank !== card.rank)) this.#board.staying.moved(this.face(card));
  }

  /** What was linked, or no longer is. */
  showLinks(told) {
    for (const id of this.#links.tell(told)) if (this.#cards.has(id)) this.#draw(id);
  }

  /** The cards with which one can be linked, lane by lane. */
  linkableWith(id) {
    const linked = this.#links.of(id);
    return this.lanes.flatMap((lane) =>
      this.#cardsIn(lane.id)
        .filter(({ card }) => card.id !== id && !linked.has(card.id) && this.#faces.of(card).mayLink)
        .sort((one, other) => inOrder(one.card, other.card))
        .map(({ card }) => ({ id: card.id, text: card.text, lane: lane.name, mark: this.#lanes.get(lane.id).lane.mark })),
    );
  }

  textOf(id) {
    return this.#cards.get(id)?.card.text ?? "";
  }

  /** What a guide changed of what one may do or see. Tells whether that was news, and whether something was missed. */
  showRoom(room) {
    const missed = room.guided > this.room.guided + 1;
    if (room.guided === this.room.guided || !this.room.learn(room)) return {};
    const asks = room.act === "CARD_VEILED" && !this.#veil(room);
    if (room.card) this.#unveil(room.card);
    if (room.links) this.showLinks(room.links);
    for (const column of this.columns) column.show(column.lane, this.#faces.may(column.id));
    for (const id of this.#cards.keys()) this.#draw(id);
    for (const { element } of this.cards) element?.tryAgain?.();
    this.#board.stirred();
    return { isNews: true, isMissing: missed || asks };
  }

  /** Takes a card that a guide hid from the page. Who still sees it has to ask why it was; that is told by `false`. */
  #veil({ about, guided }) {
    const { card } = this.#cards.get(about) ?? {};
    if (this.guides || (card && this.#faces.isMe(card.author))) return false;
    this.#veiled.set(about, guided);
    this.#take(about);
    return true;
  }

  #unveil(card) {
    this.#veiled.delete(card.id);
    this.#gone.delete(card.id);
    this.showCard(card);
    this.#lay(card);
  }

  /** A veil is laid over a card, or lifted, without a new version: what it says is as it was. */
  #lay({ id, version, veil }) {
    const kept = this.#cards.get(id);
    if (kept?.card.version === version && !kept.card.quiet) kept.card = { ...kept.card, veil };
  }

  /** All that this person wrote quietly; what is not among it is quiet no more, or thrown away. */
  showQuiet(own) {
    const ids = new Set(own.map(({ id }) => id));
    for (const [id, { card }] of [...this.#cards]) if (card.quiet && !ids.has(id)) this.#take(id);
    for (const card of own) this.showCard(card);
  }

  showKeys(keys) {
    this.#faces.tellKeys(keys);
    if (this.#cards.has(keys.card)) this.#draw(keys.card);
  }

  showAround(around) {
    this.#faces.tellAround(around);
    for (const id of this.#cards.keys()) this.#draw(id);
    this.#board.stirred();
  }

  /** Whether it was changed last by who looks at this page. */
  isMine({ changedBy }) {
    return Boolean(changedBy) && this.#faces.isMe(changedBy);
  }

  face(card) {
    const face = this.#faces.of(card);
    const links = linksIn(this.#links.of(card.id), (id) => this.#cards.get(id)?.card);
    return { ...face, links: links.map((link) => ({ ...link, mayCut: face.mayLink && this.#faces.of(this.#cards.get(link.id).card).mayLink })) };
  }

  /** Who listens hears of a change before it is shown, while the card stands where it was. */
  #foretell(card) {
    const before = this.#cards.get(card.id)?.card;
    this.#board.dispatchEvent(new CustomEvent("card-changing", { detail: { card: this.face(card), before } }));
  }

  /** Than what is shown of it, or than what took it away: messages may come late. */
  #isOlder({ id, version, quiet = false }) {
    const known = this.#cards.get(id)?.card;
    if (known && Boolean(known.quiet) !== quiet) return quiet; // What is shown to all was quiet before.
    return (known?.version ?? this.#gone.get(id) ?? 0) >= version;
  }

  #keep(card) {
    if (this.#isOlder(card)) return;
    this.#cards.set(card.id, { card, element: this.#cards.get(card.id)?.element ?? null });
  }

  #draw(id) {
    const { card, element } = this.#cards.get(id);
    if (element) element.card = this.face(card);
  }

  /** The cards that tell of this one what it says, and whether it is there. */
  #drawLinked(id) {
    for (const other of this.#links.of(id)) if (this.#cards.has(other)) this.#draw(other);
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

  /** The cards of a lane in one pass, or of those only what is in sight. */
  #arrange(column, onlyInSight = false) {
    const cards = this.#cardsIn(column.id).sort((one, other) => inOrder(one.card, other.card));
    const shown = this.#shownIn(column);
    const seen = manyInSight(cards.map(({ card }) => card.text));
    cards.slice(0, onlyInSight ? seen : undefined).forEach((kept, place) => {
      const element = this.#elementOf(kept);
      if (!element.isConnected) beLate(element, kept.card, place >= seen);
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

  /** `last` is the card as it was put away, if that is known. */
  #take(id, last) {
    const known = this.#cards.get(id);
    if (!known) return;
    this.#cards.delete(id);
    const goOn = known.element && this.#board.staying.leaving(known.element, last && this.face(last));
    known.element?.remove();
    this.#recount(known.card.lane);
    goOn?.();
    this.#drawLinked(id);
  }

  #putAway(id) {
    const column = this.#lanes.get(id);
    if (!column) return;
    for (const [card, { card: { lane } }] of [...this.#cards]) if (lane === id) this.#take(card);
    this.#lanes.delete(id);
    const held = column.element.contains(document.activeElement) && document.activeElement;
    column.element.remove();
    this.#board.laneGone(column, held);
  }
}

/** Far down a lane a card only keeps about the room that it will take. */
function beLate(element, { text }, isFar) {
  element.late = isFar;
  if (isFar) element.style.setProperty("--lines", linesOf(text));
}
