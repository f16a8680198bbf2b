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
    if (this.#marks && !room.marksShown) items.push(this.#item(card));
    if (room.guides) items.push([this.#bar.say("room.bring.card"), () => this.#bar.ask("bring", { board: card.board.dataset.board, card: card.cardId })]);
    return items;
  }

  #item(card) {
    const marked = this.#marks.includes(card.cardId);
    const left = this.#bar.room.eachMarks - this.#marks.length;
    const text = marked ? this.#bar.say("attention.unmark") : this.#bar.say("attention.mark", left);
    return [text, () => this.#bar.ask(marked ? "unmark" : "mark", { card: card.cardId })];
  }

  #draw() {
    const room = { marks: this.#marks, shownMarks: this.#shown };
    for (const card of document.querySelectorAll("board-card")) showMarks(card, card.cardId, room, (...said) => this.#bar.say(...said));
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
