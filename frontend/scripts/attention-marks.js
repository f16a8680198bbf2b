// "Let us talk about this now": the own marks on cards while such a stage runs, and everybody's once they are shown.
import { flag } from "./elements.js";

export class AttentionMarks {
  #bar;
  #marks = null;
  #shown = {};

  constructor(bar) {
    this.#bar = bar;
  }

  listen(signal) {
    document.addEventListener("card-menu", ({ detail }) => detail.items.push(...this.#items(detail.card)), { signal });
    document.addEventListener("card-here", ({ target }) => this.#marks && this.#drawOn(target), { signal });
    for (const more of ["board-shown", "board-whole"]) window.addEventListener(more, () => this.#draw(), { signal });
  }

  show({ marks, shownMarks }) {
    this.#marks = marks;
    this.#shown = shownMarks;
    this.#draw();
  }

  clear() {
    this.#marks = null;
    this.#shown = {};
    this.#draw();
  }

  #items(card) {
    const { room } = this.#bar;
    if (!room) return [];
    const items = [];
    const mark = this.#markOf(card);
    if (mark) items.push([mark.label, mark.act]);
    if (room.guides) items.push([this.#bar.say("room.bring.card"), () => this.#bar.ask("bring", { board: card.board.dataset.board, card: card.cardId })]);
    return items;
  }

  /** How one gives a card a mark, or takes it away again; null while that is not asked. A card that not all see has none. */
  #markOf(card) {
    if (!this.#marks || !this.#bar.room || this.#bar.room.marksShown || card.card?.quiet || card.card?.veil) return null;
    const given = this.#marks.includes(card.cardId);
    const left = this.#bar.room.eachMarks - this.#marks.length;
    const label = given ? this.#bar.say("attention.unmark") : this.#bar.say("attention.mark", left);
    const act = () => this.#bar.ask(given ? "unmark" : "mark", { card: card.cardId });
    return { text: this.#bar.say("attention.put"), label, given, act };
  }

  #draw() {
    for (const card of document.querySelectorAll("board-card")) this.#drawOn(card);
  }

  #drawOn(card) {
    showMarks(card, card.cardId, { marks: this.#marks, shownMarks: this.#shown }, (...said) => this.#bar.say(...said));
    card.mark = this.#markOf(card);
  }
}

/** On one card: the own mark, or how many it has once they are shown. */
export function showMarks(card, id, { marks, shownMarks }, say) {
  const mine = marks?.includes(id);
  const shown = shownMarks[id] ?? 0;
  flag(card, "marked", mine);
  const text = shown ? say(shown === 1 ? "attention.shown.one" : "attention.shown", shown) : mine ? say("attention.mine") : "";
  if (text) card.dataset.attention = text;
  else delete card.dataset.attention;
}
