/*
 * The cards that others drag: the card itself lifts on its place, a sheet travels with the person's pointer, and glides to
 * where the card ends up. A card that somebody moves otherwise glides from its old place to its new one.
 */
import { flag, isCalm } from "./elements.js";
import { wear } from "./pointer-layer.js";

const SETTLES_AFTER = 600;
const GLIDES = 190;
const HANGS = { x: 12, y: 14 };
const SHORTEST_WAY = 8;
const WIDEST = 240;

export class DragLayer {
  #overlay;
  #board;
  #held = new Map();
  #moved = new Map();

  constructor(overlay, board) {
    this.#overlay = overlay;
    this.#board = board;
  }

  /** Somebody drags a card, or none any more. */
  show(somebody, id) {
    const held = this.#held.get(somebody.n);
    if (held?.id === id && !held?.settling) return;
    if (held && (id || !held.settling)) this.#release(somebody.n, held, Boolean(id));
    const card = id && this.#board.cardOf?.(id);
    if (!card) return;
    flag(card, "held", true);
    this.#held.set(somebody.n, { id, card, sheet: this.#sheet(somebody, card) });
  }

  /** The connection is gone: what it held is where it was. */
  remove(n) {
    const held = this.#held.get(n);
    if (held) this.#settle(n, held);
  }

  clear() {
    for (const n of [...this.#held.keys()]) this.#end(n);
  }

  /** A card is about to be shown elsewhere, for another moved it: it goes there from where it is now. */
  willChange({ card: { id, lane, rank, changedByMe }, before }) {
    if (changedByMe || !before || (before.lane === lane && before.rank === rank)) return;
    const card = this.#board.cardOf?.(id);
    if (!card || isCalm() || card.matches("[data-lifted], [data-leaving]")) return;
    const holder = [...this.#held].find(([, held]) => held.id === id);
    const from = (holder && holder[1].sheet.hidden === false ? holder[1].sheet : card).getBoundingClientRect();
    requestAnimationFrame(() => (holder && this.#held.get(holder[0]) === holder[1] ? this.#landed(...holder) : this.#glide(card, from)));
  }

  /** Puts every sheet at its pointer. @param {(n: number) => {x, y} | undefined} drawn where pointers are drawn */
  redraw(drawn, calm) {
    for (const [n, { sheet, settling }] of this.#held) {
      if (settling) continue;
      const at = calm ? undefined : drawn(n);
      if (sheet.hidden !== !at) sheet.hidden = !at;
      if (at) sheet.style.transform = `translate3d(${at.x + HANGS.x}px, ${at.y + HANGS.y}px, 0)`;
    }
    return this.#held.size > 0;
  }

  /** Let go: the card was moved already, or is about to be, or stays where it was. */
  #release(n, held, another) {
    if (another) return this.#end(n);
    held.settling = true;
    held.timer = setTimeout(() => this.#settle(n, held), held.moved ? 0 : SETTLES_AFTER);
  }

  #landed(n, held) {
    held.moved = true;
    if (held.settling) this.#settle(n, held);
  }

  #settle(n, held) {
    clearTimeout(held.timer);
    held.settling = true;
    const from = held.sheet.hidden ? undefined : held.sheet.getBoundingClientRect();
    this.#end(n);
    if (from && held.card.isConnected && !isCalm()) this.#glide(held.card, from);
  }

  #end(n) {
    const { card, sheet, timer } = this.#held.get(n);
    clearTimeout(timer);
    this.#held.delete(n);
    sheet.remove();
    flag(card, "held", [...this.#held.values()].some((other) => other.card === card));
  }

  /** On a sheet of its own above the board, for lanes cut off what is outside of them. */
  #glide(card, from) {
    const to = card.getBoundingClientRect();
    if (!to.width || !from.width || Math.hypot(to.left - from.left, to.top - from.top) < SHORTEST_WAY) return;
    if (!isNear(from) && !isNear(to)) return;
    this.#moved.get(card)?.finish();
    const sheet = this.#paper(card, to.width);
    this.#overlay.append(sheet);
    flag(card, "gliding", true);
    const way = [from, to].map(({ left, top }) => ({ transform: `translate3d(${left}px, ${top}px, 0)` }));
    const gliding = sheet.animate(way, { duration: GLIDES, easing: "cubic-bezier(0.2, 0.8, 0.3, 1)" });
    this.#moved.set(card, gliding);
    gliding.finished.finally(() => {
      sheet.remove();
      this.#moved.delete(card);
      flag(card, "gliding", false);
    });
  }

  #sheet({ person, mark, tone }, card) {
    const sheet = this.#paper(card, Math.min(card.offsetWidth, innerWidth * 0.5, WIDEST));
    sheet.dataset.person = person;
    sheet.hidden = true;
    wear(sheet, mark, tone);
    this.#overlay.append(sheet);
    return sheet;
  }

  #paper(card, width) {
    const sheet = document.createElement("div");
    sheet.className = "travelling-card";
    sheet.textContent = card.name;
    sheet.style.inlineSize = `${width}px`;
    return sheet;
  }
}

const isNear = ({ top, bottom, left, right }) => bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
