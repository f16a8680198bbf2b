// Which cards of a board are linked with each other. A link counts for both cards; of what is told of two cards the newest counts.

const MOST_LETTERS = 60;

export class CardLinks {
  #told = new Map();
  #of = new Map();

  /** All that there are at this revision of the board: by card, with which others it was linked at it. */
  tellAll(revision, cards) {
    for (const [key, told] of this.#told) if (told.revision <= revision) this.#tell(...told.pair, { ...told, linked: false });
    this.tell({ revision, linked: true, pairs: cards.flatMap(({ id, links = [] }) => links.map((other) => [id, other])) });
  }

  /** Of these pairs it is so since a revision. Returns the cards of which that was news. */
  tell({ revision, linked, pairs }) {
    const news = pairs.filter(([one, other]) => (this.#told.get(keyOf(one, other))?.revision ?? -1) <= revision);
    for (const [one, other] of news) this.#tell(one, other, { revision, linked });
    return [...new Set(news.flat())];
  }

  /** The cards that one is linked with, in sight or not. */
  of(id) {
    return this.#of.get(id) ?? NONE;
  }

  #tell(one, other, { revision, linked }) {
    this.#told.set(keyOf(one, other), { pair: [one, other], revision, linked });
    this.#mark(one, other, linked);
    this.#mark(other, one, linked);
  }

  #mark(one, other, linked) {
    const others = this.#of.get(one) ?? new Set();
    if (linked) others.add(other);
    else others.delete(other);
    if (others.size) this.#of.set(one, others);
    else this.#of.delete(one);
  }
}

const NONE = new Set();

const keyOf = (one, other) => (one < other ? `${one} ${other}` : `${other} ${one}`);

/** The first words of a card, on one line. */
export function firstWords(text) {
  const line = [...text.replaceAll("\n", " ")];
  return line.length > MOST_LETTERS ? `${line.slice(0, MOST_LETTERS).join("").trimEnd()}…` : line.join("");
}

/** What one sees of the links of a card: the others that are in sight, in an order that is the same for all and says nothing. */
export function linksIn(others, cardOf) {
  return [...others].sort().flatMap((id) => {
    const card = cardOf(id);
    return card ? [{ id, words: firstWords(card.text) }] : [];
  });
}
