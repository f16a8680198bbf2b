// A board as it stood, drawn with the paper of every board, only to be read. What stays the same is left alone.
import { CardFaces } from "./card-faces.js";
import { CardLinks, linksIn } from "./card-links.js";
import { CardSheet } from "./card-sheet.js";
import { LaneColumn } from "./lane-column.js";
import { flag, isCalm, make, tell } from "./elements.js";

const when = new Intl.DateTimeFormat("nl", { hour: "2-digit", minute: "2-digit", timeZone: "Europe/Amsterdam" });
const dated = (language) => new Intl.DateTimeFormat(language, { day: "numeric", month: "long", timeZone: "Europe/Amsterdam" });

/** What was is locked for nobody: nobody writes in it. */
const NO_ROOM = { guided: 0, openness: "OPEN", locked: [] };

export class ReplayPicture {
  #board;
  #from;
  #say;
  #faces = new CardFaces();
  #columns = new Map();
  #cards = new Map();
  #changed = null;

  constructor(board, { from, me, around }, say) {
    this.#board = board;
    this.#from = Date.parse(from);
    this.#say = say;
    this.#faces.tellAll({ me, around, room: NO_ROOM, written: null, keys: [] });
  }

  /** @param step the change that was made last, or null @param follows whether its card comes into view */
  show({ lanes, cards }, step, follows) {
    this.#keepOnly(this.#columns, lanes, ({ element }) => element);
    this.#keepOnly(this.#cards, cards, ({ element }) => element);
    lanes.forEach((lane, place) => this.#showLane(lane, place));
    const places = new Map();
    const links = this.#linksOf(cards.filter(({ lane }) => this.#columns.has(lane)));
    for (const card of cards) this.#showCard({ ...card, links: links(card.id) }, places);
    for (const { id } of lanes) this.#columns.get(id).count(places.get(id) ?? 0);
    this.#mark(step, follows);
  }

  #keepOnly(known, wanted, elementOf) {
    const ids = new Set(wanted.map(({ id }) => id));
    for (const [id, one] of known) {
      if (ids.has(id)) continue;
      elementOf(one).remove();
      known.delete(id);
    }
  }

  #showLane(lane, place) {
    if (!this.#columns.has(lane.id)) this.#columns.set(lane.id, this.#column(lane));
    const column = this.#columns.get(lane.id);
    column.show(lane, {});
    put(this.#board, column.element, place);
  }

  /** Without a field: nobody writes in what was. */
  #column(lane) {
    const column = new LaneColumn({ say: this.#say, send: () => {} }, lane);
    column.element.querySelector("card-writer").remove();
    return column;
  }

  #showCard(card, places) {
    const column = this.#columns.get(card.lane);
    if (!column) return this.#cards.get(card.id)?.element.remove();
    if (!this.#cards.has(card.id)) this.#cards.set(card.id, this.#sheet(card));
    const drawn = this.#cards.get(card.id);
    const place = places.get(card.lane) ?? 0;
    places.set(card.lane, place + 1);
    put(column.cards, drawn.element, place);
    const told = `${card.version} ${card.links.map(({ words }) => words).join()}`;
    if (drawn.told === told) return;
    drawn.told = told;
    drawn.sheet.show({ ...this.#faces.of(card), mayEdit: false, mayMove: false }, card.text);
    this.#showWhen(drawn.sheet.parts.when, Date.parse(card.at));
  }

  #sheet(card) {
    const element = make("div", "replay-card", { role: "listitem" });
    Object.assign(element.dataset, { anchor: card.id, card: card.id });
    const sheet = new CardSheet(element, this.#say);
    element.querySelector(".card-actions").remove();
    return { element, sheet, told: null };
  }

  /** With which of the others a card was linked then. */
  #linksOf(inSight) {
    const links = new CardLinks();
    links.tellAll(0, inSight);
    const known = new Map(inSight.map((card) => [card.id, card]));
    return (id) => linksIn(links.of(id), (other) => known.get(other));
  }

  /** The time within the evening; a day for what is from before. */
  #showWhen(part, at) {
    const format = at < this.#from ? dated(document.documentElement.lang || "nl") : when;
    tell(part, format.format(at));
  }

  #mark(step, follows) {
    this.#changed?.removeAttribute("data-changed");
    const id = step?.card?.id ?? null;
    this.#changed = (id && this.#cards.get(id)?.element) ?? (step?.lane && this.#columns.get(step.lane.id)?.element) ?? null;
    if (!this.#changed) return;
    flag(this.#changed, "changed", true);
    if (follows) this.#changed.scrollIntoView({ block: "nearest", inline: "nearest", behavior: isCalm() ? "instant" : "smooth" });
  }
}

function put(parent, element, place) {
  if (parent.children[place] !== element) parent.insertBefore(element, parent.children[place] ?? null);
}
