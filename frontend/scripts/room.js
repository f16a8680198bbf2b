// What guides made of a board for now: whether one writes on it, quietly or not at all, which lanes are locked, and how much
// was written quietly.

export class Room {
  written = { people: 0, cards: 0 };
  #told = { guided: -1, openness: "OPEN", locked: [] };

  /** How many acts of guides on this board are known here. */
  get guided() {
    return this.#told.guided;
  }

  get openness() {
    return this.#told.openness;
  }

  /** Takes what is told, unless newer was told before. Tells whether it did. */
  learn({ guided, openness, locked }) {
    if (guided < this.guided) return false;
    this.#told = { guided, openness, locked };
    return true;
  }

  /** Whether a guide locked this lane itself. */
  isLocked(lane) {
    return this.#told.locked.includes(lane);
  }

  /** What keeps one from changing anything in a lane: "board", "lane", or null. */
  lockOf(lane) {
    if (this.openness === "LOCKED") return "board";
    return this.isLocked(lane) ? "lane" : null;
  }
}
