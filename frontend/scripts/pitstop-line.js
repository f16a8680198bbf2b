// How the room of a running pitstop looks in one line: what we do now, for how long, and what one can say without words. What
// comes of that is the bar's; over a board that is on its way the line is only seen, so that nothing moves when the bar comes.
import { showMarks } from "./attention-marks.js";
import { RoomRecording } from "./room-recording.js";
import { StageTimer } from "./stage-timer.js";
import { flag, make, tell } from "./elements.js";
import { say } from "./words.js";

const ACT_STAYS = 6000;
const IN_THE_ROOM = new Set(["CHECK_IN", "AGREE", "LOOK_BACK", "CHECK_OUT"]);
const NOTHING = () => {};

export class PitStopLine {
  #element;
  #bar;
  #timer;
  #recording;
  #parts = null;
  #actFades = 0;

  /** Drawn into an element, for a bar that has the room and its words, and that can be asked. */
  constructor(element, bar) {
    this.#element = element;
    this.#bar = bar;
    this.#timer = new StageTimer(bar);
    this.#recording = new RoomRecording(bar);
  }

  listen(signal) {
    this.#timer.listen(signal);
  }

  show(room) {
    this.#parts ??= this.#build();
    const { title, stage, ask, ready, hand, hands, next, more, guide } = this.#parts;
    const { kind } = stageOf(room);
    tell(title, room.title).href = `pitstops/${room.pitStop}`;
    tell(stage, this.#say(`stage.${kind}`));
    tell(ask, this.#say(`stage.ask.${kind}`));
    tell(ready, this.#readiness(room));
    ready.ariaPressed = String(room.youReady);
    ready.hidden = room.guides && !room.ready;
    ready.disabled = hand.hidden = room.guides;
    tell(hand, this.#say(room.yourHand ? "room.hand.down" : "room.hand"));
    hand.ariaPressed = String(room.yourHand);
    tell(hands, this.#say(room.hands.length === 1 ? "room.hands.one" : "room.hands", room.hands.length)).hidden = !room.hands.length;
    tell(guide, this.#say("room.guide"));
    const following = followingStage(room);
    tell(next, following ? this.#say("room.next", this.#say(`stage.${following.kind}`)) : "");
    this.#showNext(room.guides && following);
    tell(more, this.#say("room.more"));
    this.showWay(room);
    this.#element.dataset.state = kind === "PAUSE" || !room.endsAt ? "paused" : "running";
    flag(this.#element, "guides", room.guides);
    this.#timer.show(room);
    this.#recording.show(room);
  }

  /** Whoever is not ready reads what pressing it says. */
  #readiness({ ready, youReady, guides }) {
    if (!ready) return this.#say("room.ready");
    return this.#say(youReady || guides ? "room.ready.count" : "room.ready.others", ready);
  }

  /** After the last stage the guide goes on in the menu beside it. */
  #showNext(shown) {
    const { next, guide } = this.#parts;
    const held = document.activeElement === next;
    next.hidden = !shown;
    guide.hidden = !this.#bar.room.guides;
    if (held && !shown) guide.focus();
  }

  /** No pitstop runs any more. */
  end() {
    this.#timer.stop();
  }

  /** Stays for a moment under what we do now. */
  note(text) {
    const { act } = this.#parts;
    clearTimeout(this.#actFades);
    tell(act, text).hidden = false;
    this.#actFades = setTimeout(() => (act.hidden = true), ACT_STAYS);
  }

  #build() {
    const bar = this.#bar;
    const button = (className, act) => {
      const built = make("button", `button ${className}`, { type: "button" });
      built.addEventListener("click", act);
      return built;
    };
    const opening = (className, menu) => {
      const built = button(`button--quiet ${className}`, () => bar.open(menu, built));
      built.ariaHasPopup = "menu";
      return built;
    };
    const parts = {
      title: make("a", "pitstop-live"),
      stage: make("p", "pitstop-stage"),
      ask: make("p", "pitstop-ask"),
      act: make("p", "pitstop-act", { hidden: true }),
      go: make("a", "button button--quiet pitstop-go"),
      ready: button("button--quiet pitstop-ready", () => bar.ask(bar.room.youReady ? "not-ready" : "ready")),
      hand: button("button--quiet pitstop-hand", () => bar.ask(bar.room.yourHand ? "hand-down" : "hand")),
      hands: opening("pitstop-hands", "hands"),
      more: opening("pitstop-more", "more"),
      guide: opening("pitstop-guide", "guide"),
      next: button("button--primary pitstop-next", () => bar.ask("next")),
    };
    const { title, stage, ask, act, ...actions } = parts;
    const now = make("div", "pitstop-now", {}, stage, " ", ask, act);
    const line = make("div", "pitstop-actions", {}, ...Object.values(actions));
    this.#element.append(title, now, this.#timer.element, line, this.#recording.element);
    return parts;
  }

  /** The way to where the stage takes place, unless one is there. */
  showWay({ boards, pitStop, ...room }) {
    const { go } = this.#parts;
    const { kind } = stageOf(room);
    const isHere = (path) => location.pathname === new URL(path, document.baseURI).pathname;
    const inTheRoom = IN_THE_ROOM.has(kind);
    const board = boards[0];
    const path = inTheRoom ? `pitstops/${pitStop}/room` : `boards/${board.id}`;
    const text = inTheRoom ? this.#say("room.go.room") : this.#say("room.go.board", this.#say(`boards.${board.kind}`));
    tell(go, text).href = path;
    go.hidden = kind === "PAUSE" || isHere(path) || (!inTheRoom && boards.some(({ id }) => isHere(`boards/${id}`)));
  }

  #say(key, ...values) {
    return this.#bar.say(key, ...values);
  }
}

/** The room of a pitstop as it will be seen above a board and on its cards, to be looked at only. */
export class PitStopPicture {
  element = make("div", "pitstop-bar", { inert: true });
  #words;
  #room;

  constructor({ words, room }) {
    this.#words = JSON.parse(words);
    this.#room = room;
    const bar = { room, say: (...said) => this.#say(...said), announce: NOTHING, ask: NOTHING, open: NOTHING };
    new PitStopLine(this.element, bar).show(room);
  }

  /** Shows on the cards of a board which of them one wants to talk about. */
  mark(board) {
    for (const card of board.querySelectorAll("board-card")) showMarks(card, card.cardId, this.#room, (...said) => this.#say(...said));
  }

  #say(key, ...values) {
    return say(this.#words, key, ...values);
  }
}

export function stageOf({ stages, place }) {
  return stages[place];
}

export function followingStage({ stages, place }) {
  return stages.slice(place + 1).find(({ skipped }) => !skipped);
}
