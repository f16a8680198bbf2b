// <pitstop-bar>: the room of a running pitstop: one line that says what we do now, and what becomes of what one asks there.
import { AttentionMarks } from "./attention-marks.js";
import { GuideFollowing } from "./guide-following.js";
import { GuideMenu } from "./guide-menu.js";
import { HandsMenu } from "./hands-menu.js";
import { PitStopLine, stageOf } from "./pitstop-line.js";
import { RoomBrought, go } from "./room-brought.js";
import { RoomMenu } from "./room-menu.js";
import { make, takeUp } from "./elements.js";
import { say } from "./words.js";

const MENUS = { hands: HandsMenu, more: RoomMenu, guide: GuideMenu };

class PitStopBar extends HTMLElement {
  #words = null;
  #room = null;
  #ends = null;
  #line = new PitStopLine(this, this);
  #voice = make("div", "visually-hidden");
  brought = new RoomBrought(this);
  marks = new AttentionMarks(this);
  following = new GuideFollowing(this);

  connectedCallback() {
    this.#ends = new AbortController();
    takeUp(this, "words");
    this.marks.listen(this.#ends.signal);
    this.following.listen(this.#ends.signal);
    this.#line.listen(this.#ends.signal);
    // Where one is, the address tells only once Vaadin has said so.
    window.addEventListener("vaadin-navigated", () => this.#room && this.#line.showWay(this.#room), { signal: this.#ends.signal });
    if (this.#room) this.#tellStage();
  }

  disconnectedCallback() {
    this.#ends.abort();
    delete document.documentElement.dataset.stage;
    this.marks.clear();
  }

  set words(words) {
    this.#words = JSON.parse(words);
  }

  get room() {
    return this.#room;
  }

  get board() {
    return document.querySelector("live-board");
  }

  say(key, ...values) {
    return say(this.#words, key, ...values);
  }

  /** The room as it is now, as JSON. */
  hear(told) {
    const before = this.#room;
    this.#room = JSON.parse(told);
    this.hidden = false;
    this.brought.show(this.#room); // What the line then announces, that one is recorded, is heard last.
    this.#line.show(this.#room);
    if (!this.#voice.isConnected) this.#build();
    this.#tellStage();
    this.marks.show(this.#room);
    this.following.show(this.#room);
    if (before && before.pitStop === this.#room.pitStop) this.#tellChanges(before);
  }

  /** Where the guide went. */
  lead(board) {
    this.following.lead(board);
  }

  /** None runs any more. */
  leave() {
    if (this.#room) this.#tellClosed(this.#room);
    this.hidden = true;
    this.#room = null;
    this.#tellStage();
    this.#line.end();
    this.marks.clear();
  }

  /** Why something was not done, said where one asked for it. */
  refuse(message) {
    if (this.#room) this.#note(message);
  }

  ask(deed, detail = {}) {
    const from = this.#room?.place ?? -1;
    this.dispatchEvent(new CustomEvent("room-deed", { detail: { deed, from, minutes: 0, ...detail } }));
  }

  open(menu, button) {
    new MENUS[menu](this).open(button);
  }

  announce(text) {
    this.#voice.textContent = "";
    setTimeout(() => (this.#voice.textContent = text), 60);
  }

  #build() {
    this.#voice.ariaLive = "polite";
    this.setAttribute("role", "region");
    this.ariaLabel = this.say("room.bar");
    this.append(this.brought.element, this.#voice);
  }

  /** For what the page brings forward in a stage. */
  #tellStage() {
    const page = document.documentElement.dataset;
    const before = page.stage;
    if (this.#room) page.stage = stageOf(this.#room).kind;
    else delete page.stage;
    if (page.stage !== before) this.board?.stageChanged?.();
  }

  #tellChanges(before) {
    const room = this.#room;
    if (room.act && room.act.id !== before.act?.id && !room.act.yours) this.#note(room.act.words);
    if (room.place !== before.place) {
      const { kind, minutes } = stageOf(room);
      this.announce(this.say("room.stage.told", this.say(`stage.${kind}`), minutes, this.say(`stage.ask.${kind}`)));
    }
    const isFirst = room.hands[0]?.you && !before.hands[0]?.you && before.yourHand;
    if (isFirst) this.#note(this.say("room.hand.first"));
  }

  /** To who is on a board: the bar that said what we do is gone. */
  #tellClosed({ pitStop }) {
    const words = this.say("room.closed");
    this.board?.announce(words);
    this.board?.notice.show(words, { text: this.say("room.closed.read"), act: () => go(`pitstops/${pitStop}`) });
  }

  #note(text) {
    this.#line.note(text);
    this.announce(text);
  }
}

customElements.define("pitstop-bar", PitStopBar);
