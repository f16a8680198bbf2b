// <pitstop-bar>: the room of a running pitstop in one line: what we do now, for how long, and what one can say without words.
import { AttentionMarks } from "./attention-marks.js";
import { GuideFollowing } from "./guide-following.js";
import { GuideMenu } from "./guide-menu.js";
import { HandsMenu } from "./hands-menu.js";
import { RoomBrought } from "./room-brought.js";
import { RoomMenu } from "./room-menu.js";
import { RoomRecording } from "./room-recording.js";
import { StageTimer } from "./stage-timer.js";
import { flag, make, takeUp, tell } from "./elements.js";
import { say } from "./words.js";

const ACT_STAYS = 6000;
const IN_THE_ROOM = new Set(["CHECK_IN", "AGREE", "LOOK_BACK", "CHECK_OUT"]);

class PitStopBar extends HTMLElement {
  #words = null;
  #room = null;
  #parts = null;
  #ends = null;
  #actFades = 0;
  timer = new StageTimer(this);
  brought = new RoomBrought(this);
  recording = new RoomRecording(this);
  marks = new AttentionMarks(this);
  following = new GuideFollowing(this);

  connectedCallback() {
    this.#ends = new AbortController();
    takeUp(this, "words");
    this.marks.listen(this.#ends.signal);
    this.following.listen(this.#ends.signal);
    this.timer.listen(this.#ends.signal);
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
    if (!this.#parts) this.#build();
    this.hidden = false;
    this.#show();
    this.timer.show(this.#room, before);
    this.brought.show(this.#room, before);
    this.recording.show(this.#room);
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
    this.hidden = true;
    this.#room = null;
    this.#tellStage();
    this.timer.stop();
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

  announce(text) {
    const { voice } = this.#parts;
    voice.textContent = "";
    setTimeout(() => (voice.textContent = text), 60);
  }

  get #stage() {
    return this.#room.stages[this.#room.place];
  }

  #build() {
    const button = (className, act) => {
      const built = make("button", `button ${className}`, { type: "button" });
      built.addEventListener("click", act);
      return built;
    };
    this.#parts = {
      title: make("a", "pitstop-live"),
      stage: make("p", "pitstop-stage"),
      ask: make("p", "pitstop-ask"),
      go: make("a", "button button--quiet pitstop-go"),
      act: make("p", "pitstop-act", { hidden: true }),
      ready: button("button--quiet pitstop-ready", () => this.ask(this.#room.youReady ? "not-ready" : "ready")),
      hand: button("button--quiet pitstop-hand", () => this.ask(this.#room.yourHand ? "hand-down" : "hand")),
      hands: button("button--quiet pitstop-hands", ({ currentTarget }) => new HandsMenu(this).open(currentTarget)),
      next: button("button--primary pitstop-next", () => this.ask("next")),
      more: button("button--quiet pitstop-more", ({ currentTarget }) => new RoomMenu(this).open(currentTarget)),
      guide: button("button--quiet pitstop-guide", ({ currentTarget }) => new GuideMenu(this).open(currentTarget)),
      voice: make("div", "visually-hidden"),
    };
    const { title, stage, ask, act, go, ready, hand, hands, next, more, guide, voice } = this.#parts;
    voice.ariaLive = "polite";
    for (const opens of [hands, more, guide]) opens.ariaHasPopup = "menu";
    const now = make("div", "pitstop-now", {}, stage, " ", ask, act);
    const actions = make("div", "pitstop-actions", {}, go, ready, hand, hands, more, guide, next);
    this.setAttribute("role", "region");
    this.ariaLabel = this.say("room.bar");
    this.append(title, now, this.timer.element, actions, this.recording.element, this.brought.element, voice);
  }

  #show() {
    const room = this.#room;
    const { title, stage, ask, ready, hand, hands, next, more, guide } = this.#parts;
    tell(title, room.title).href = `pitstops/${room.pitStop}`;
    tell(stage, this.say(`stage.${this.#stage.kind}`));
    tell(ask, this.say(`stage.ask.${this.#stage.kind}`));
    tell(ready, room.ready ? this.say("room.ready.count", room.ready) : this.say("room.ready"));
    ready.ariaPressed = String(room.youReady);
    ready.hidden = room.guides && !room.ready;
    ready.disabled = hand.hidden = room.guides;
    tell(hand, this.say(room.yourHand ? "room.hand.down" : "room.hand"));
    hand.ariaPressed = String(room.yourHand);
    tell(hands, this.say(room.hands.length === 1 ? "room.hands.one" : "room.hands", room.hands.length)).hidden = !room.hands.length;
    const following = this.#followingStage(room);
    tell(next, following ? this.say("room.next", this.say(`stage.${following.kind}`)) : "");
    next.hidden = !room.guides || !following;
    tell(more, this.say("room.more"));
    tell(guide, this.say("room.guide")).hidden = !room.guides;
    this.#showWay();
    this.#tellStage();
    this.dataset.state = this.#stage.kind === "PAUSE" || !room.endsAt ? "paused" : "running";
    flag(this, "guides", room.guides);
  }

  /** The way to where the stage takes place, unless one is there. */
  #showWay() {
    const { boards, pitStop } = this.#room;
    const { go } = this.#parts;
    const isHere = (path) => location.pathname === new URL(path, document.baseURI).pathname;
    const inTheRoom = IN_THE_ROOM.has(this.#stage.kind);
    const board = boards[0];
    const path = inTheRoom ? `pitstops/${pitStop}/room` : `boards/${board.id}`;
    const text = inTheRoom ? this.say("room.go.room") : this.say("room.go.board", this.say(`boards.${board.kind}`));
    tell(go, text).href = path;
    go.hidden = this.#stage.kind === "PAUSE" || isHere(path) || (!inTheRoom && boards.some(({ id }) => isHere(`boards/${id}`)));
  }

  /** For what the page brings forward in a stage. */
  #tellStage() {
    const page = document.documentElement.dataset;
    const before = page.stage;
    if (this.#room) page.stage = this.#stage.kind;
    else delete page.stage;
    if (page.stage !== before) this.board?.stageChanged?.();
  }

  #followingStage({ stages, place }) {
    return stages.slice(place + 1).find(({ skipped }) => !skipped);
  }

  #tellChanges(before) {
    const room = this.#room;
    if (room.act && room.act.id !== before.act?.id && !room.act.yours) this.#note(room.act.words);
    if (room.place !== before.place) {
      this.announce(this.say("room.stage.told", this.say(`stage.${this.#stage.kind}`), this.#stage.minutes, this.say(`stage.ask.${this.#stage.kind}`)));
    }
    const isFirst = room.hands[0]?.you && !before.hands[0]?.you && before.yourHand;
    if (isFirst) this.#note(this.say("room.hand.first"));
  }

  #note(text) {
    const { act } = this.#parts;
    clearTimeout(this.#actFades);
    tell(act, text).hidden = false;
    this.announce(text);
    this.#actFades = setTimeout(() => (act.hidden = true), ACT_STAYS);
  }
}

customElements.define("pitstop-bar", PitStopBar);
