// What one is writing in a field beside the cards (a meaning, a message, a lane's name) is kept in this browser until it is
// saved. Such a field names its draft in `data-kept`, and tells when it appears and when its words are saved.

export class KeptFields {
  #board;
  #known = new WeakSet();

  constructor(board) {
    this.#board = board;
  }

  listen(signal) {
    const on = (type, act) => document.addEventListener(type, act, { signal, capture: true });
    on("kept-field", ({ target }) => this.#resume(target));
    on("kept-field-saved", ({ target }) => this.#keep(target, ""));
    on("input", (event) => this.#typed(event));
    on("value-changed", (event) => this.#emptied(event));
  }

  /** Words for a card that is there: how to go on with them. Words for a card that is gone are offered in a lane. */
  offer() {
    const { outbox } = this.#board;
    for (const { name, draft } of outbox.drafts("field")) {
      const id = name.match(/^field\/meaning\/(.+)$/)?.[1];
      if (!id || !draft?.text) continue;
      if (this.#board.cardOf(id)) this.#point(id);
      else this.#offerInLane(name, draft.text);
    }
  }

  #point(id) {
    const words = this.#board.say("undo.kept", this.#board.cardOf(id).name.slice(0, 40));
    this.#board.announce(words);
    this.#board.notice.show(words, {
      text: this.#board.say("undo.kept.open"),
      act: () => this.#board.send("card-open", { card: id }),
    });
  }

  #offerInLane(name, text) {
    const writer = this.#board.openWriter;
    if (!writer) return;
    this.#board.outbox.keepDraft(name, null);
    writer.offer(text, this.#board.say("writer.cardGone"));
  }

  #resume(field) {
    this.#known.add(field);
    const draft = this.#board.outbox.draft(this.#nameOf(field));
    if (!draft?.text || draft.text === field.value) return;
    field.value = draft.text;
    field.dispatchEvent(new Event("input", { bubbles: true })); // Only so does the server hear what stands there.
    field.helperText = this.#board.say("undo.kept.field");
  }

  #typed(event) {
    const [input] = event.composedPath();
    const field = event.composedPath().find((element) => element.dataset?.kept);
    if (field) this.#keep(field, input.value); // The field around it knows the new words only after us.
  }

  /** The server took the words, and cleared the field; a field that is only being made is empty too. */
  #emptied({ target, detail }) {
    if (this.#known.has(target) && detail?.value === "") this.#keep(target, "");
  }

  #keep(field, text) {
    this.#board.outbox.keepDraft(this.#nameOf(field), text ? { text } : null);
    if (!text && field.helperText === this.#board.say("undo.kept.field")) field.helperText = "";
  }

  #nameOf(field) {
    return `field/${field.dataset.kept}`;
  }
}
