// Cards as one person sees them: with names, sides and keys in place of identities.

const NOBODY = { name: "", initials: "", mark: "none", tone: 0, side: "" };
const NO_SIDE = { name: "", mark: "none" };

export class CardFaces {
  #me = { member: "", party: null, arranges: false };
  #sides = [];
  #people = {};
  #keys = new Map();

  get arranges() {
    return this.#me.arranges;
  }

  isMe(member) {
    return member === this.#me.member;
  }

  tellAll({ me, around, keys }) {
    this.#me = me;
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
    const { name, mark } = this.#sides.find(({ id }) => id === party) ?? NO_SIDE;
    return { side: name, mark };
  }
}
