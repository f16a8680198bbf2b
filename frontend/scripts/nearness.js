// Cards that nobody sees yet are drawn when there is time, or when they come near: a board of five hundred opens at once.
import { flag } from "./elements.js";

const NEAR = "600px";
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
  #planned = false;
  #observer = new IntersectionObserver((seen) => seen.forEach((entry) => entry.isIntersecting && this.#near(entry.target)), {
    rootMargin: NEAR,
    scrollMargin: NEAR,
  });

  /** The card stands far down its lane: its `draw()` is called later, and the browser lays it out only when it is near. */
  wait(card) {
    flag(card, "far", true);
    this.#waiting.add(card);
    this.#observer.observe(card);
    this.#plan();
  }

  #near(card) {
    this.#observer.unobserve(card);
    this.#waiting.delete(card);
    card.draw();
    flag(card, "far", false);
  }

  #plan() {
    if (this.#planned) return;
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
