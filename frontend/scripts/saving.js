// From a deed to its answer: what must survive is kept in this browser, and sent again until the server has judged it.
const KEPT_AFTER = 4000;
const AGAIN_AFTER = 15_000;
const STUCK_FOR = 4000;
const KEPT_KINDS = new Set(["card-add", "card-reword", "card-move", "card-archive"]);

export class Saving {
  #board;
  #sent = new Map();
  #typed = new Map();
  #stuck = false;
  #retry = 0;
  #signal = null;

  constructor(board) {
    this.#board = board;
  }

  /** Follows the network until the signal says that the board is gone from the page. */
  listen(signal) {
    this.#signal = signal;
    const back = () => this.#board.online && this.sendAgain();
    window.addEventListener("online", back, { signal });
    window.addEventListener("offline", () => this.#lost(), { signal });
    window.addEventListener("saving-asked", () => this.#tellWaiting(), { signal });
    const again = setInterval(() => this.#late(), AGAIN_AFTER);
    signal.addEventListener("abort", () => {
      clearInterval(again);
      clearTimeout(this.#retry);
    });
  }

  /** The server hears: follows the connection with it, and sends what was asked before. */
  served() {
    const connection = window.Vaadin?.connectionState;
    const changed = (before) => {
      if (!this.#board.online) this.#lost();
      else if (before !== "connected" && before !== "loading") this.sendAgain();
    };
    connection?.addStateChangeListener(changed);
    this.#signal.addEventListener("abort", () => connection?.removeStateChangeListener(changed));
    this.sendAgain();
  }

  /** Tells the server. Returns the edit's id. */
  send(kind, { edit = crypto.randomUUID(), ...detail }) {
    const kept = { kind, edit, ...detail };
    if (KEPT_KINDS.has(kind)) {
      if (kind === "card-move") this.#forgetMove(detail.card);
      this.#board.outbox.keep(kept);
      this.#sent.set(edit, { ...kept, at: performance.now() });
      this.#tellWaiting();
      const tell = () => this.#sent.has(edit) && this.#board.showStates();
      if (!this.#board.isServed) setTimeout(tell);
      setTimeout(tell, KEPT_AFTER + 50);
    }
    this.#tell(kept);
    return edit;
  }

  /** Where a card should go is what was said last. */
  #forgetMove(card) {
    for (const [edit, sent] of this.#sent) {
      const mayBeThere = this.#board.isServed && !this.isKept(edit);
      if (sent.kind !== "card-move" || sent.card !== card || mayBeThere) continue;
      this.#sent.delete(edit);
      this.#board.outbox.settle(edit);
    }
  }

  /** The move, or the way to the trash, that a card waits for in this browser. */
  keptFor(card) {
    const waits = (edit) => !this.#board.isServed || this.isKept(edit);
    return [...this.#sent.values()].findLast(
      ({ kind, card: of, edit }) => of === card && kind !== "card-reword" && kind !== "card-add" && waits(edit),
    );
  }

  /** What was asked with this edit, now that the server has judged it; undefined if that is not known here any more. */
  judged(edit) {
    if (this.#stuck) this.#savesAgain();
    const sent = this.#sent.get(edit);
    this.#sent.delete(edit);
    this.#tellWaiting();
    this.#board.outbox.settle(edit);
    return sent;
  }

  /** The server cannot save for now: what must survive is sent again until it can; the page says so. */
  later(edit) {
    const sent = this.#sent.get(edit);
    if (sent) sent.stuck = true;
    this.#stuck = true;
    window.dispatchEvent(new CustomEvent("saving-stuck"));
    this.#board.showStates();
    clearTimeout(this.#retry);
    this.#retry = setTimeout(() => this.#board.online && this.sendAgain(), STUCK_FOR);
  }

  /** Words of a card that are on this page only: "waits" until they are sent, "held" while they cannot be; undefined if there are none. */
  typed(card, how) {
    if (how === this.#typed.get(card)) return;
    if (how) this.#typed.set(card, how);
    else this.#typed.delete(card);
    this.#tellWaiting();
  }

  #tellWaiting() {
    const typed = [...this.#typed.values()];
    const held = typed.filter((how) => how === "held").length;
    window.dispatchEvent(new CustomEvent("saving-waits", { detail: { count: this.#sent.size + typed.length - held, held } }));
  }

  /** True once an edit waits longer than a good connection needs: its words are safe in this browser. */
  isKept(edit) {
    const sent = this.#sent.get(edit);
    return Boolean(sent) && (sent.stuck || !this.#board.online || performance.now() - sent.at > KEPT_AFTER);
  }

  /** Edits that an earlier page began are from now on this page's. */
  takeOver(edits) {
    for (const edit of edits) if (!this.#sent.has(edit.edit)) this.#sent.set(edit.edit, { ...edit, at: performance.now() });
    this.#tellWaiting();
  }

  sendAgain() {
    for (const { at, stuck, ...edit } of this.#sent.values()) this.#tell({ ...edit, again: true });
    this.#board.showStates();
  }

  #savesAgain() {
    this.#stuck = false;
    window.dispatchEvent(new CustomEvent("saving-again"));
  }

  #late() {
    const late = [...this.#sent.values()].some(({ at }) => performance.now() - at > AGAIN_AFTER);
    if (this.#board.online && late) this.sendAgain();
  }

  #lost() {
    this.#board.showStates();
    if (this.#sent.size) this.#board.announce(this.#board.say("card.kept"));
  }

  /** What is kept until it is settled is sent again once the server hears; all else waits with the board. */
  #tell({ kind, ...detail }) {
    if (!this.#board.isServed && KEPT_KINDS.has(kind)) return;
    if (!this.#board.isServed) this.#board.note(this.#board.say("board.soon"), true);
    this.#board.tellServer(kind, detail);
  }
}
