// The evening as it is known here: one piece of it at a time, in which one goes along without asking the server.

export class Reel {
  #opening;
  #want;
  #piece = null;
  #times = [];
  #place = 0;
  #pending = null;
  #asked = null;

  /** @param opening what the whole evening is @param want asks for the piece in which a revision lies */
  constructor(opening, want) {
    this.#opening = opening;
    this.#want = want;
    this.from = Date.parse(opening.from);
    this.until = Date.parse(opening.until);
    this.time = this.from;
  }

  get isReady() {
    return Boolean(this.#piece) && !this.#pending;
  }

  /** The last change that was made at this moment, if one was. */
  get step() {
    return this.#piece.steps[this.#place - 1] ?? null;
  }

  get revision() {
    return this.step?.revision ?? this.#piece?.revision;
  }

  get hasBefore() {
    return this.#place > 0 || this.#piece.revision > this.#opening.began;
  }

  get hasAfter() {
    return this.#place < this.#piece.steps.length || this.#piece.until < this.#opening.ended;
  }

  /** The lanes and cards that could be seen. */
  get moment() {
    const lanes = new Map(this.#piece.lanes.map((lane) => [lane.id, lane]));
    const cards = new Map(this.#piece.cards.map((card) => [card.id, card]));
    for (const { card, lane } of this.#piece.steps.slice(0, this.#place)) {
      if (card) cards.set(card.id, card);
      if (lane) lanes.set(lane.id, lane);
    }
    const byRank = (one, other) => (one.rank < other.rank ? -1 : one.rank > other.rank ? 1 : one.id < other.id ? -1 : 1);
    const inSight = ({ archived }) => !archived;
    return {
      lanes: [...lanes.values()].filter(inSight).sort(byRank),
      cards: [...cards.values()].filter(inSight).sort(byRank),
    };
  }

  /** Goes to a time, a revision, or one change back or on; asks for another piece where that is not in this one. */
  go(wish) {
    if (wish.by) return this.#goBy(wish);
    const base = wish.revision === undefined ? this.#baseAt(this.#within(wish.time)) : null;
    const here = this.#piece && (base === null ? this.#holds(wish.revision) : this.#piece.revision === base);
    if (here) this.#arrive(wish);
    else this.#ask(base ?? wish.revision, wish);
  }

  /** A piece that somebody no longer waits for is let go. */
  take(piece) {
    if (this.#asked !== null && (this.#asked < piece.revision || this.#asked > piece.until)) return;
    const wish = this.#pending;
    let last = Date.parse(piece.at);
    this.#piece = piece;
    this.#times = piece.steps.map(({ at }) => (last = Math.max(last, Date.parse(at))));
    this.#pending = this.#asked = null;
    if (wish) this.#arrive(wish);
    else this.#place = 0;
  }

  /** There is no such piece. */
  miss() {
    this.#pending = this.#asked = null;
  }

  #arrive(wish) {
    this.#pending = null;
    if (wish.by) {
      this.#place = wish.by > 0 ? 0 : this.#piece.steps.length;
      return this.#goBy(wish);
    }
    if (wish.revision !== undefined) {
      this.#place = this.#piece.steps.filter(({ revision }) => revision <= wish.revision).length;
      this.time = this.#timeHere();
    } else {
      this.time = this.#within(wish.time);
      this.#place = this.#times.filter((time) => time <= this.time).length;
    }
  }

  #goBy(wish) {
    if (this.#pending) return;
    if (!this.#piece) return this.go({ revision: this.#opening.began });
    const place = this.#place + wish.by;
    if (place >= 0 && place <= this.#piece.steps.length) {
      this.#place = place;
      this.time = this.#timeHere();
    } else if (wish.by > 0 && this.#piece.until < this.#opening.ended) {
      this.#ask(this.#piece.until + 1, wish);
    } else if (wish.by < 0 && this.#piece.revision > this.#opening.began) {
      this.#ask(this.#piece.revision - 1, wish);
    }
  }

  #ask(revision, wish) {
    this.#pending = wish;
    if (this.#asked === revision) return;
    this.#asked = revision;
    this.#want(revision);
  }

  #holds(revision) {
    return revision >= this.#piece.revision && revision <= this.#piece.until;
  }

  /** Where the piece begins in which this time lies. */
  #baseAt(time) {
    const before = this.#opening.beats.filter(({ at }, place) => place === 0 || Date.parse(at) <= time);
    return before.at(-1).revision;
  }

  #timeHere() {
    return this.#within(this.#place ? this.#times[this.#place - 1] : Date.parse(this.#piece.at));
  }

  #within(time) {
    return Math.min(this.until, Math.max(this.from, time));
  }
}
