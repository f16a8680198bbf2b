/*
 * <replay-trails>: where people pointed and wrote, as faint traces over the board that is replayed: a ring with a name and a
 * short tail, a bar in a text. They follow the moment that the replay shows; of the evening only the minutes around it are known.
 */
import { Anchors } from "./anchors.js";
import { badge, wear } from "./pointer-layer.js";
import { isCalm, make, takeUp } from "./elements.js";

const MINUTE = 60_000;
const TENTH = 100;
const MINUTES_KNOWN = 4;
const LINGERS = 10_000;
const TAIL = [300, 600, 900, 1200];
const GLIDES = 1000;
const BETWEEN_ASKINGS = 250;

class ReplayTrails extends HTMLElement {
  #from = 0;
  #people = {};
  #minutes = new Map();
  #traces = new Map();
  #time = null;
  #drawing = 0;
  #asking = 0;
  #wanted = new Set();
  #layer = make("div", "trail-layer", { ariaHidden: "true" });
  #anchors = null;
  #ends = null;

  connectedCallback() {
    takeUp(this, "told");
    this.#ends = new AbortController();
    const { signal } = this.#ends;
    const draw = () => this.#draw();
    this.append(this.#layer);
    document.addEventListener("replay-moment", ({ detail }) => this.#go(detail), { signal });
    window.addEventListener("scroll", draw, { passive: true, capture: true, signal });
    window.addEventListener("resize", draw, { passive: true, signal });
    window.addEventListener("preference-changed", draw, { signal });
    this.#begin();
  }

  disconnectedCallback() {
    this.#ends.abort();
    cancelAnimationFrame(this.#drawing);
    clearTimeout(this.#asking);
    this.#drawing = this.#asking = 0;
  }

  set told(told) {
    const { from, people } = JSON.parse(told);
    this.#from = Date.parse(from);
    this.#people = people;
    this.#begin();
  }

  /** The replay may have begun before this was there, or begins later and tells. */
  #begin() {
    const time = document.querySelector("board-replay")?.time;
    if (this.#from && time) this.#go(time);
  }

  /** A minute that was asked for. */
  hear(told) {
    const { from, things, trails } = JSON.parse(told);
    const since = Date.parse(from);
    const all = new Map(trails.map(({ member, marks }) => [member, glimpses(since, things, marks)]));
    this.#minutes.set(Math.round((since - this.#from) / MINUTE), all);
    this.#draw();
  }

  /** There are none any more. */
  clear() {
    this.#minutes.clear();
    this.#traces.forEach(({ element }) => element.remove());
    this.#traces.clear();
  }

  #go(time) {
    if (!this.#from) return;
    this.#time = time;
    this.#wantAround(Math.floor((time - this.#from) / MINUTE));
    this.#draw();
  }

  /** Also the next one, for whoever plays; what is far from here is forgotten. */
  #wantAround(minute) {
    for (const known of this.#minutes.keys()) {
      if (Math.abs(known - minute) > MINUTES_KNOWN) this.#minutes.delete(known);
    }
    this.#wanted = new Set([minute, minute + 1].filter((each) => each >= 0 && !this.#minutes.has(each)));
    if (this.#wanted.size) this.#asking ||= setTimeout(() => this.#ask(), this.#minutes.has(minute) || !this.#minutes.size ? 0 : BETWEEN_ASKINGS);
  }

  /** Whoever pulls the slider through the evening asks for where it stops. */
  #ask() {
    this.#asking = 0;
    for (const minute of this.#wanted) {
      this.#minutes.set(minute, new Map());
      this.dispatchEvent(new CustomEvent("trails-wanted", { detail: minute }));
    }
    this.#wanted.clear();
  }

  #draw() {
    this.#drawing ||= requestAnimationFrame(() => this.#redraw());
  }

  /** Everything is read before anything is written: the browser lays the page out once. */
  #redraw() {
    this.#drawing = 0;
    const board = document.querySelector(".replay-board");
    if (this.#time === null || !board) return;
    this.#anchors ??= new Anchors(board);
    this.#anchors.changed();
    this.#anchors.look();
    const calm = document.documentElement.dataset.calm === "true";
    const known = this.#minutes.get(Math.floor((this.#time - this.#from) / MINUTE));
    const seen = calm || !known ? [] : [...known].map(([member, trail]) => this.#see(member, trail)).filter(Boolean);
    const shown = new Set(seen.map(({ member }) => member));
    for (const [member, { element }] of this.#traces) element.hidden = !shown.has(member);
    seen.forEach((one) => this.#put(one));
  }

  #see(member, trail) {
    const here = this.#at(trail, this.#time);
    if (!here) return null;
    const tail = here.caret || isCalm() ? [] : TAIL.map((ago) => this.#at(trail, this.#time - ago)).filter((one) => one && !one.caret);
    return { member, here, tail };
  }

  /** Where somebody was at a time, between two glimpses of one thing somewhere on the way; null when that is not to be seen. */
  #at(trail, time) {
    const place = trail.findLastIndex(({ at }) => at <= time);
    const last = trail[place];
    if (!last?.thing || time - last.at > LINGERS) return null;
    const next = trail[place + 1];
    const glides = next && !last.caret && !next.caret && next.thing === last.thing && next.at - last.at < GLIDES;
    const way = glides ? (time - last.at) / (next.at - last.at) : 0;
    const between = (one, other) => one + (other - one) * way;
    const spot = glides ? { across: between(last.across, next.across), down: between(last.down, next.down) } : last;
    const found = this.#anchors.place({ anchor: last.thing, across: spot.across, down: spot.down });
    return found && { ...found, caret: last.caret, faded: (time - last.at) / LINGERS };
  }

  #put({ member, here, tail }) {
    if (!this.#traces.has(member)) this.#traces.set(member, this.#made(member));
    const { element, dots } = this.#traces.get(member);
    element.hidden = false;
    element.dataset.kind = here.caret ? "caret" : "pointer";
    element.style.setProperty("--faded", here.faded.toFixed(2));
    element.style.transform = `translate3d(${here.x}px, ${here.y}px, 0)`;
    dots.forEach((dot, place) => {
      const at = tail[place];
      dot.hidden = !at;
      if (at) dot.style.transform = `translate3d(${at.x - here.x}px, ${at.y - here.y}px, 0)`;
    });
  }

  #made(member) {
    const { name, mark, tone } = this.#people[member] ?? { name: "", mark: "none", tone: 0 };
    const dots = TAIL.map(() => make("span", "trace-dot", { hidden: true }));
    const element = make("div", "trace", {}, ...dots, make("span", "trace-ring"), badge(name));
    element.dataset.member = member;
    wear(element, mark, tone);
    this.#layer.append(element);
    return { element, dots };
  }
}

/** Four numbers each; a place on a thing means the same as one of the relay. */
function glimpses(since, things, marks) {
  const all = [];
  for (let at = 0; at < marks.length; at += 4) {
    const [tenths, thing, across, down] = marks.slice(at, at + 4);
    const caret = down < 0;
    all.push({
      at: since + tenths * TENTH,
      thing: thing < 0 ? null : caret ? wordsOf(things[thing]) : things[thing],
      across: caret ? across * 32 : across * 32 + 16,
      down: caret ? 65535 : down * 256 + 128,
      caret,
    });
  }
  return all;
}

/** The words of a card have its anchor with the last digit turned. */
function wordsOf(card) {
  return card.slice(0, -1) + (parseInt(card.at(-1), 16) ^ 3).toString(16);
}

customElements.define("replay-trails", ReplayTrails);
