// That the pointers are recorded: everybody sees it all the time, and leaves themselves out with one press.
import { flag, make, tell } from "./elements.js";

export class RoomRecording {
  element = make("div", "room-recording", { hidden: true });
  #bar;
  #text = make("span", "room-recording-words");
  #choice = make("button", "button button--quiet", { type: "button" });

  constructor(bar) {
    this.#bar = bar;
    this.#choice.addEventListener("click", () => this.#choose());
    this.element.append(this.#text, this.#choice);
  }

  show({ recording, youLeftOut }) {
    this.element.hidden = !recording;
    if (!recording) return void tell(this.#text, "");
    const words = this.#bar.say(youLeftOut ? "recording.out" : "recording.on");
    flag(this.element, "left-out", youLeftOut);
    tell(this.#choice, this.#bar.say(youLeftOut ? "recording.in" : "recording.leave"));
    if (this.#text.textContent === words) return;
    tell(this.#text, words);
    this.#bar.announce(words);
  }

  #choose() {
    const { youLeftOut, pitStop } = this.#bar.room;
    this.#bar.ask(youLeftOut ? "come-in" : "leave-out", { pitStop });
  }
}
