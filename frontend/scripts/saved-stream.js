// What anybody saved, as the relay tells it: each change has the next revision of the board. Whoever finds a gap asks for it.
const PATIENCE = 600;
const FOR_THE_BOARD = 5000;
const LONGEST_FOR_THE_BOARD = 60_000;

export class SavedStream {
  #board;
  #revision = 0;
  #shown = false;
  #ahead = new Set();
  #open = false;
  #gap = 0;
  #askedAt = -Infinity;
  #patience = 0;
  #more = 0;

  constructor(board) {
    this.#board = board;
  }

  /** Follows the relay until the signal says that the board is gone from the page. */
  listen(signal) {
    window.addEventListener("relay-open", () => this.#turn(true), { signal });
    for (const end of ["relay-closed", "relay-ended"]) window.addEventListener(end, () => this.#turn(false), { signal });
    this.#board.addEventListener("relay-saved", ({ detail }) => this.#hear(detail), { signal });
    signal.addEventListener("abort", () => (clearTimeout(this.#gap), clearTimeout(this.#more)));
  }

  /** The whole board is shown, with every change up to this revision. */
  shown(revision) {
    const first = !this.#shown;
    this.#shown = true;
    this.#revision = Math.max(this.#revision, revision);
    this.#askNoMore();
    this.#closeUp();
    if (this.#more) this.ask();
    if (first && this.#open) this.#say("hearing-relay");
  }

  /** The server listens by now: what the page said before of how it hears may be lost. */
  begin() {
    if (this.#open) this.#say("hearing-relay");
  }

  /**
   * Something is to be seen that was not told: asks for the whole board. While one is on its way, which may take long, another is
   * asked for ever more seldom; what was missed meanwhile is asked for after it.
   */
  ask() {
    clearTimeout(this.#more);
    this.#more = 0;
    const waits = this.#askedAt + this.#patience - performance.now();
    if (waits > 0) {
      this.#more = setTimeout(() => this.ask(), waits);
    } else {
      this.#askedAt = performance.now();
      this.#patience = Math.min(LONGEST_FOR_THE_BOARD, Math.max(FOR_THE_BOARD, 2 * this.#patience));
      this.#say("hearing-missed");
    }
  }

  /** What was asked for is there, or the line it was to come by is another. */
  #askNoMore() {
    this.#askedAt = -Infinity;
    this.#patience = 0;
  }

  /** From now on the server leaves this page to the relay, or takes it back. */
  #turn(open) {
    if (this.#open === open) return;
    this.#open = open;
    this.#askNoMore();
    if (this.#shown) this.#say(open ? "hearing-relay" : "hearing-push");
  }

  /** Without words something was missed, as a browser that read too slowly is told. */
  #hear(told) {
    if (!told) return this.ask();
    if (told.written) return this.#board.hear("written", told.written);
    if (told.room) return this.#board.hear("room", told.room);
    if (!this.#shown) return; // The whole board is on its way; once it is shown, what is newer is asked for.
    if (told.card) this.#board.hear("card", told.card, told.revision);
    if (told.links) this.#board.hear("links", told.links);
    if (!told.card && told.revision > this.#revision) return this.ask();
    this.#ahead.add(told.revision);
    this.#closeUp();
  }

  #closeUp() {
    while (this.#ahead.delete(this.#revision + 1)) this.#revision++;
    for (const revision of this.#ahead) if (revision <= this.#revision) this.#ahead.delete(revision);
    clearTimeout(this.#gap);
    if (this.#ahead.size) this.#gap = setTimeout(() => this.ask(), PATIENCE);
  }

  #say(name) {
    this.#board.tellServer(name, { revision: this.#revision, guided: this.#board.guided });
  }
}
