// Cards as one person sees them: with names, sides and keys in place of identities.
import { Room } from "./room.js";

const NOBODY = { name: "", initials: "", mark: "none", tone: 0, side: "" };
const NO_SIDE = { name: "", mark: "none" };

export class CardFaces {
  #me = { member: "", party: null, arranges: false, guides: false };
  #sides = [];
  #people = {};
  #keys = new Map();

  /** What can be done on the board now. */
  room = new Room();

  get arranges() {
    return this.#me.arranges;
  }

  get guides() {
    return this.#me.guides;
  }

  get sides() {
    return this.#sides;
  }

  /** The side of who wrote a card, if that is known. */
  sideOf({ author }) {
    const name = this.#people[author]?.side;
    return name && this.#sides.find((side) => side.name === name)?.id;
  }

  personOf({ author }) {
    return this.#people[author] ?? NOBODY;
  }

  nameOf(member) {
    return this.#people[member]?.name ?? "";
  }

  /** What one may do with a lane, and what locks it. */
  may(lane) {
    return { arranges: this.arranges, guides: this.guides, lock: this.room.lockOf(lane), locked: this.room.isLocked(lane) };
  }

  isMe(member) {
    return member === this.#me.member;
  }

  tellAll({ me, around, room, written, keys }) {
    this.room.written = written;
    this.#me = me;
    this.room.learn(room);
    this.tellAround(around);
    this.#keys = new Map(keys.map(({ card, turned }) => [card, turned]));
  }

  tellAround({ sides, people }) {
    this.#sides = sides;
    this.#people = people;
  }

  tellKeys({ card, turned }) {
    this.#keys.set(card, turned);
  }

  of(card) {
    const mine = card.author === this.#me.member;
    const may = (mine || this.#me.arranges) && !card.veil && !this.room.lockOf(card.lane);
    const turned = this.#keys.get(card.id) ?? [];
    const wordings = new Set(turned.map(({ text }) => text));
    return {
      ...card,
      by: this.#people[card.author] ?? NOBODY,
      changedBy: this.nameOf(card.changedBy),
      changedByMe: card.changedBy === this.#me.member,
      mine,
      veiledBy: card.veil ? this.nameOf(card.veil.by) : "",
      guides: this.#me.guides,
      mayEdit: may,
      mayMove: may && !card.quiet,
      mayLink: may && !card.quiet && this.#me.arranges,
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
    const { name, mark } = this.#sides.find(({ id }) => id === party) ?? NO_SIDE;
    return { side: name, mark };
  }
}
