/*
 * Anchors are the cards and lanes of one board: elements with data-anchor="<uuid>". Places on them mean the same on
 * every screen.
 */
const FULL = 65535;

export class Anchors {
  #board;
  #known = new Map();

  constructor(board) {
    this.#board = board;
  }

  /** The innermost anchor under a point of the window, and where on it, or undefined. */
  under(x, y) {
    const anchor = document.elementFromPoint(x, y)?.closest("[data-anchor]");
    if (!anchor || !this.#board.contains(anchor)) {
      return undefined;
    }
    const box = anchor.getBoundingClientRect();
    const fraction = (distance, size) => Math.round(Math.min(1, Math.max(0, distance / size)) * FULL);
    return {
      anchor: anchor.dataset.anchor,
      across: fraction(x - box.left, box.width),
      down: fraction(y - box.top, box.height),
    };
  }

  /** The anchor of the card that has the focus, or of the lane where a new card is being written, or undefined. */
  ofFocus(element) {
    const holder = element?.closest?.("board-card[data-anchor], card-writer");
    return holder && this.#board.contains(holder) ? holder.closest("[data-anchor]")?.dataset.anchor : undefined;
  }

  /** The element of an anchor, or undefined when it is not on this page. */
  element(anchor) {
    const known = this.#known.get(anchor);
    if (known?.isConnected && known.dataset.anchor === anchor) {
      return known;
    }
    const found = this.#board.querySelector(`[data-anchor="${CSS.escape(anchor)}"]`) ?? undefined;
    this.#known.set(anchor, found);
    return found;
  }

  /** Where a place on an anchor is in the window, or undefined when one cannot see it. */
  place({ anchor, across, down }) {
    const element = this.element(anchor);
    if (!element) {
      return undefined;
    }
    const box = element.getBoundingClientRect();
    const x = box.left + (box.width * across) / FULL;
    const y = box.top + (box.height * down) / FULL;
    return box.width > 0 && this.#visible(element, x, y) ? { x, y } : undefined;
  }

  /** Whether one can see a place in the window that is in this element. */
  shows(element, x, y) {
    return this.#visible(element, x, y);
  }

  #visible(element, x, y) {
    if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) {
      return false;
    }
    for (let around = element.parentElement; around && around !== document.body; around = around.parentElement) {
      if (clips(around) && !contains(around.getBoundingClientRect(), x, y)) {
        return false;
      }
    }
    return true;
  }
}

const clipping = new WeakMap();

/** Whether the element cuts off what is outside of it; remembered, for asking costs a style computation. */
function clips(element) {
  if (!clipping.has(element)) {
    clipping.set(element, getComputedStyle(element).overflow !== "visible");
  }
  return clipping.get(element);
}

function contains(box, x, y) {
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}
