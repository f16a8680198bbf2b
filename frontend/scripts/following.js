// Going where somebody is, once or again and again: following ends as soon as one moves oneself.
import { isCalm, make } from "./elements.js";

const BETWEEN_STEPS = 200;
const OWN_MOVES = ["wheel", "touchstart", "pointerdown", "keydown"];
const SILENT_KEYS = ["Shift", "Control", "Alt", "Meta"];

export class Following {
  #board;
  #whom;
  #bar;
  #ends;
  #planned;

  constructor(board) {
    this.#board = board;
  }

  /** Follows what the pages of others tell until the signal says that the board is left. */
  listen(signal) {
    this.#board.addEventListener("edge-chosen", ({ detail }) => this.goTo(detail.person), { signal });
    this.#board.addEventListener("whereabouts-changed", () => this.#whom && this.#stepSoon(), { signal });
    this.#board.addEventListener("people-changed", () => this.#stillHere(), { signal });
    signal.addEventListener("abort", () => this.stop());
  }

  get whom() {
    return this.#whom?.person;
  }

  /** Brings what somebody is busy with into view, with the focus on it. */
  goTo(person) {
    const element = this.#elementOf(person);
    if (!element) return;
    if (element.localName === "board-card") return this.#board.pointAt(element.cardId);
    const name = element.querySelector(".lane-name");
    this.#show(element);
    name.tabIndex = -1;
    name.focus({ preventScroll: true });
  }

  follow({ person, shown }) {
    this.stop();
    this.#whom = { person, shown };
    this.#showBar(shown);
    this.#ends = new AbortController();
    const options = { capture: true, passive: true, signal: this.#ends.signal };
    for (const move of OWN_MOVES) window.addEventListener(move, (event) => this.#moved(event), options);
    this.#board.announce(this.#board.say("people.following.told", shown));
    this.#pointers.socket.sendFollowing(person);
    this.#step();
  }

  /** @param {string} told what a screen reader hears of it */
  stop(told = "") {
    if (!this.#whom) return;
    this.#whom = undefined;
    this.#ends.abort();
    this.#bar.remove();
    clearTimeout(this.#planned);
    this.#planned = undefined;
    this.#board.announce(told);
  }

  #moved(event) {
    if (this.#bar.contains(event.target) || SILENT_KEYS.includes(event.key)) return;
    this.stop(this.#board.say("people.stopped"));
  }

  #stillHere() {
    if (!this.#whom) return;
    const pages = this.#pointers.people;
    if (pages.length && !pages.some(({ person }) => person === this.#whom.person)) {
      this.stop(this.#board.say("people.followed.gone", this.#whom.shown));
    }
  }

  #stepSoon() {
    this.#planned ??= setTimeout(() => this.#step(), BETWEEN_STEPS);
  }

  #step() {
    this.#planned = undefined;
    const element = this.#elementOf(this.#whom.person);
    const { place, anchor } = this.#pointers.where(this.#whom.person);
    this.#pointers.anchors.look();
    const seen = place ? this.#pointers.anchors.at(place) : anchor && this.#pointers.anchors.seen(anchor);
    if (element && (!seen || seen.side)) this.#show(element);
  }

  #show(element) {
    element.draw?.();
    const block = element.localName === "board-card" && element.offsetHeight < innerHeight / 2 ? "center" : "nearest";
    element.scrollIntoView({ block, inline: "nearest", behavior: isCalm() ? "instant" : "smooth" });
  }

  #elementOf(person) {
    const { anchor } = this.#pointers.where(person);
    return anchor && this.#pointers.anchors.element(anchor);
  }

  get #pointers() {
    return this.#board.querySelector("live-pointers");
  }

  #showBar(name) {
    const stop = make("button", "button button--quiet", { type: "button", textContent: this.#board.say("people.stop") });
    stop.addEventListener("click", () => this.stop(this.#board.say("people.stopped")));
    this.#bar = make("div", "following-bar", { role: "group" }, make("span", "", { textContent: this.#board.say("people.following", name) }), stop);
    this.#bar.ariaLabel = this.#board.say("people.following", name);
    this.#board.after(this.#bar);
  }
}
