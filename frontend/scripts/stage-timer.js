// The time that a stage has left, by the server's clock. It tells, also softly to the ear, and ends nothing.
import { isCalm, make, tell } from "./elements.js";
import { recall, remember } from "./remembering.js";

const SILENT = "samenkracht.timer.silent";
const SECOND = 1000;
const NEARLY = 60;
const NOTES = [523.25, 659.25];
const LOUDNESS = 0.06;

export class StageTimer {
  element = make("span", "timer", { hidden: true });
  #bar;
  #ahead = 0;
  #room = null;
  #ticking = 0;
  #left = null;

  constructor(bar) {
    this.#bar = bar;
    this.element.role = "timer";
  }

  listen(signal) {
    signal.addEventListener("abort", () => this.stop());
    document.addEventListener("visibilitychange", () => this.#room && this.#tick(), { signal });
  }

  show(room) {
    this.#ahead = Date.parse(room.now) - Date.now();
    this.#room = room;
    this.#left = this.#secondsLeft();
    this.element.hidden = false;
    this.#tick();
  }

  stop() {
    clearTimeout(this.#ticking);
    this.#room = null;
  }

  static get isSilent() {
    return recall("localStorage", SILENT) === "true";
  }

  static set isSilent(silent) {
    remember("localStorage", SILENT, String(silent));
  }

  /** With the page's own clock put right by how far the server's was ahead when it last told. */
  #secondsLeft() {
    const { endsAt, secondsLeft } = this.#room;
    return endsAt ? Math.ceil((Date.parse(endsAt) - Date.now() - this.#ahead) / SECOND) : secondsLeft;
  }

  #tick() {
    clearTimeout(this.#ticking);
    const left = this.#secondsLeft();
    this.#draw(left);
    if (this.#left !== null && this.#room.endsAt) this.#tell(this.#left, left);
    this.#left = left;
    if (this.#room.endsAt) this.#ticking = setTimeout(() => this.element.isConnected && this.#tick(), SECOND);
  }

  #draw(left) {
    const whole = this.#room.stages[this.#room.place].minutes * 60;
    const shown = Math.max(0, left);
    this.element.style.setProperty("--left", Math.min(1, shown / whole));
    tell(this.element, `${Math.floor(shown / 60)}:${String(shown % 60).padStart(2, "0")}`);
    this.element.ariaLabel = this.#room.endsAt
      ? this.#bar.say("room.time.left", Math.ceil(shown / 60))
      : this.#bar.say("room.time.still", Math.ceil(shown / 60));
  }

  #tell(before, now) {
    if (before > NEARLY && now <= NEARLY && now > 0) this.#bar.announce(this.#bar.say("room.time.nearly"));
    if (before > 0 && now <= 0) {
      this.#bar.announce(this.#bar.say("room.time.over"));
      this.#sound();
    }
  }

  /** Two soft notes, if the page may sound at all: a browser allows it once somebody did something there. */
  #sound() {
    if (StageTimer.isSilent || isCalm() || this.element.closest("[inert]") || !navigator.userActivation?.hasBeenActive) return;
    const audio = new AudioContext();
    NOTES.forEach((pitch, place) => {
      const [tone, volume] = [new OscillatorNode(audio, { frequency: pitch }), new GainNode(audio, { gain: 0 })];
      const begins = audio.currentTime + place * 0.35;
      volume.gain.linearRampToValueAtTime(LOUDNESS, begins + 0.05);
      volume.gain.exponentialRampToValueAtTime(0.0001, begins + 0.9);
      tone.connect(volume).connect(audio.destination);
      tone.start(begins);
      tone.stop(begins + 1);
    });
    setTimeout(() => audio.close(), 2 * SECOND);
  }
}
