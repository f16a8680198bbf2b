// A board read back: what stood on it at any moment of a pitstop, who changed what, and the ways through the evening.
import { ReplayPicture } from "./replay-picture.js";
import { Reel } from "./replay-reel.js";
import { make, takeUp, tell } from "./elements.js";
import { say } from "./words.js";

const SPEEDS = [1, 2, 5, 10, 30, 60];
const USUAL = 10;
const TICK = 100;
const LEAP = 300_000;
const SLOW_ENOUGH_TO_HEAR = 2;
const BACK = new Set(["ArrowLeft", "ArrowDown"]);
const ON = new Set(["ArrowRight", "ArrowUp"]);

/** The towns of the coalitions keep this time. */
const clock = new Intl.DateTimeFormat("nl", { hour: "2-digit", minute: "2-digit", second: "2-digit", timeZone: "Europe/Amsterdam" });

class BoardReplay extends HTMLElement {
  #words = {};
  #reel = null;
  #picture = null;
  #playing = 0;
  #speed = USUAL;
  #parts = null;

  connectedCallback() {
    takeUp(this, "words");
    takeUp(this, "told");
  }

  disconnectedCallback() {
    this.#pause();
  }

  set words(words) {
    this.#build();
    this.#words = JSON.parse(words);
    this.#speak();
  }

  set told(told) {
    this.#build();
    const opening = JSON.parse(told);
    const { slider } = this.#parts;
    this.#reel = new Reel(opening, (revision) => this.dispatchEvent(new CustomEvent("piece-wanted", { detail: revision })));
    this.#picture = new ReplayPicture(this.#parts.board, opening, (key, ...values) => this.say(key, ...values));
    Object.assign(slider, { min: this.#reel.from, max: this.#reel.until, step: 1000, value: this.#reel.from });
  }

  /** A piece of the evening that was asked for. */
  hear(told) {
    const piece = JSON.parse(told);
    if (piece.steps) this.#reel.take(piece);
    else this.#reel.miss();
    this.#show(true);
  }

  /** Opens at this revision of the board. */
  begin(revision) {
    this.#reel.go({ revision });
    this.#show(false);
  }

  /** The moment that is shown, or null when none is yet. */
  get time() {
    return this.#reel?.isReady ? this.#reel.time : null;
  }

  say(key, ...values) {
    return say(this.#words, key, ...values);
  }

  /** Once, whichever the server tells first. */
  #build() {
    if (this.#parts) return;
    this.#parts = {
      previous: this.#button("previous", () => this.#step(-1)),
      play: this.#button("play", () => (this.#playing ? this.#pause() : this.#play())),
      next: this.#button("next", () => this.#step(1)),
      slider: make("input", "replay-slider", { type: "range" }),
      time: make("span", "replay-time", { ariaHidden: "true" }),
      speed: make("select", "replay-speed field-input"),
      said: make("p", "replay-said"),
      voice: make("div", "visually-hidden", { role: "status" }),
      board: make("div", "replay-board", { role: "region", tabIndex: 0 }),
    };
    const { previous, play, next, slider, time, speed, said, voice, board } = this.#parts;
    for (const times of SPEEDS) speed.append(make("option", "", { value: times, textContent: `${times}×`, selected: times === USUAL }));
    const ways = make("div", "replay-ways", {}, previous, play, next, slider, time, speed);
    slider.addEventListener("input", () => this.#seek(Number(slider.value)));
    speed.addEventListener("change", () => (this.#speed = Number(speed.value)));
    ways.addEventListener("keydown", (event) => this.#key(event));
    this.append(make("div", "replay-controls", {}, ways, said), voice, board);
  }

  #button(name, act) {
    const button = make("button", `button replay-${name}`, { type: "button" });
    button.addEventListener("click", act);
    return button;
  }

  #speak() {
    const { previous, play, next, slider, speed, board } = this.#parts;
    board.ariaLabel = this.say("replay.place");
    tell(previous, this.say("replay.previous"));
    tell(next, this.say("replay.next"));
    tell(play, this.say(this.#playing ? "replay.pause" : "replay.play"));
    slider.ariaLabel = this.say("replay.moment");
    speed.ariaLabel = this.say("replay.speed");
  }

  /** Arrows go from change to change, not from second to second; a page is five minutes. */
  #key(event) {
    if (event.target === this.#parts.speed || event.altKey || event.ctrlKey || event.metaKey) return;
    if (BACK.has(event.key)) this.#step(-1);
    else if (ON.has(event.key)) this.#step(1);
    else if (event.target !== this.#parts.slider) return;
    else if (event.key === "PageDown" || event.key === "PageUp") this.#seek(this.#reel.time + (event.key === "PageUp" ? LEAP : -LEAP));
    else if (event.key === "Home") this.#seek(this.#reel.from);
    else if (event.key === "End") this.#seek(this.#reel.until);
    else if (event.key === " ") this.#parts.play.click();
    else return;
    event.preventDefault();
  }

  #step(by) {
    this.#pause();
    this.#reel.go({ by });
    this.#show(true);
  }

  #seek(time) {
    this.#reel.go({ time });
    this.#show(!this.#playing);
  }

  #play() {
    if (this.#reel.time >= this.#reel.until) this.#reel.go({ time: this.#reel.from });
    this.#playing = setInterval(() => this.#tick(), TICK);
    this.#speak();
  }

  #pause() {
    clearInterval(this.#playing);
    this.#playing = 0;
    this.#speak();
  }

  #tick() {
    if (!this.#reel.isReady) return;
    const before = this.#reel.revision;
    this.#reel.go({ time: this.#reel.time + TICK * this.#speed });
    this.#show(this.#speed <= SLOW_ENOUGH_TO_HEAR && this.#reel.revision !== before);
    if (this.#reel.time >= this.#reel.until) this.#pause();
  }

  #show(heard) {
    if (!this.#reel.isReady) return;
    const { slider, time, said, voice, previous, next } = this.#parts;
    const { step } = this.#reel;
    const now = clock.format(this.#reel.time);
    slider.value = this.#reel.time;
    slider.ariaValueText = now;
    tell(time, now);
    tell(said, step?.said ?? this.say("replay.beginning"));
    if (heard) tell(voice, `${now} ${said.textContent}`);
    for (const [button, there] of [[previous, this.#reel.hasBefore], [next, this.#reel.hasAfter]]) button.ariaDisabled = String(!there);
    this.#tellMoment();
    if (this.dataset.revision === String(this.#reel.revision)) return;
    this.dataset.revision = this.#reel.revision;
    this.#picture.show(this.#reel.moment, step, !this.#playing || this.#speed <= USUAL);
  }

  /** For what is drawn over the board. */
  #tellMoment() {
    this.dispatchEvent(new CustomEvent("replay-moment", { bubbles: true, detail: this.#reel.time }));
  }
}

customElements.define("board-replay", BoardReplay);
