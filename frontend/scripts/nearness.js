// Cards that nobody sees yet are drawn when there is time, or when they come near: a board of five hundred opens at once.
import { flag } from "./elements.js";

const NEAR = "600px";
/** While the rest of the page comes, only what one really scrolls to. */
const SEEN = "0px";
const ENOUGH_TIME = 4;

const A_TASK = 12;

const whenIdle = window.requestIdleCallback ?? soon;

/** For a browser that does not tell when it has time. */
function soon(act) {
  setTimeout(() => {
    const end = performance.now() + A_TASK;
    act({ timeRemaining: () => end - performance.now() });
  });
}

export class Nearness {
  #waiting = new Set();
  #far = new Set();
  #planned = false;
  #begun = false;
  #observer = this.#observing(SEEN);

  /** The card stands far down its lane: its `draw()` is called later, and the browser lays it out only when it is near. */
  wait(card) {
    flag(card, "far", true);
    this.#waiting.add(card);
    if (!this.#begun) this.#far.add(card);
    this.#observer.observe(card);
    this.#plan();
  }

  /** The page stands: from now on there is time. */
  begin() {
    if (this.#begun) return;
    this.#begun = true;
    this.#observer.disconnect();
    this.#observer = this.#observing(NEAR);
    for (const card of this.#far) if (card.isConnected) this.#observer.observe(card);
    this.#far.clear();
    if (this.#waiting.size) this.#plan();
  }

  #observing(margin) {
    const near = (seen) => seen.forEach((entry) => entry.isIntersecting && this.#near(entry.target));
    return new IntersectionObserver(near, { rootMargin: margin, scrollMargin: margin });
  }

  #near(card) {
    this.#observer.unobserve(card);
    this.#far.delete(card);
    this.#waiting.delete(card);
    card.draw();
    flag(card, "far", false);
  }

  #plan() {
    if (this.#planned || !this.#begun) return;
    this.#planned = true;
    whenIdle((time) => this.#drawSome(time));
  }

  #drawSome(time) {
    this.#planned = false;
    for (const card of this.#waiting) {
      if (time.timeRemaining() < ENOUGH_TIME) return this.#plan();
      this.#waiting.delete(card);
      card.draw();
    }
  }
}
