// What anybody saved, as the relay tells it: each change has the next revision of the board. Whoever finds a gap asks for it.
const PATIENCE = 600;

export class SavedStream {
  #board;
  #revision = 0;
  #shown = false;
  #ahead = new Set();
  #open = false;
  #gap = 0;

  constructor(board) {
    this.#board = board;
  }

  /** Follows the relay until the signal says that the board is gone from the page. */
  listen(signal) {
    window.addEventListener("relay-open", () => this.#turn(true), { signal });
    for (const end of ["relay-closed", "relay-ended"]) window.addEventListener(end, () => this.#turn(false), { signal });
    this.#board.addEventListener("relay-saved", ({ detail }) => this.#hear(detail), { signal });
    signal.addEventListener("abort", () => clearTimeout(this.#gap));
  }

  /** The whole board is shown, with every change up to this revision. */
  shown(revision) {
    const first = !this.#shown;
    this.#shown = true;
    this.#revision = Math.max(this.#revision, revision);
    this.#closeUp();
    if (first && this.#open) this.#say("hearing-relay");
  }

  /** The server listens by now: what the page said before of how it hears may be lost. */
  begin() {
    if (this.#open) this.#say("hearing-relay");
  }

  /** Something is to be seen that was not told. */
  ask() {
    this.#say("hearing-missed");
  }

  /** From now on the server leaves this page to the relay, or takes it back. */
  #turn(open) {
    if (this.#open === open) return;
    this.#open = open;
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
