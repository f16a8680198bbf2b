// What a guide does with the room, besides going on to the next stage. All of it is seen by everybody.
import { openMenu } from "./menu.js";
import { followingStage, stageOf } from "./pitstop-line.js";
import { StageDialog } from "./stage-dialog.js";
import { askFirst } from "./ask-first.js";

export class GuideMenu {
  #bar;

  constructor(bar) {
    this.#bar = bar;
  }

  open(button) {
    openMenu(this.#bar, button, "guide-menu-popover", this.#items(button).filter(Boolean));
  }

  #items(button) {
    const { room } = this.#bar;
    const here = this.#bar.board?.dataset.board;
    const following = followingStage(room);
    const attention = stageOf(room).kind === "DRAW_ATTENTION" && !room.marksShown;
    const ask = (what, detail) => () => this.#bar.ask(what, detail);
    return [
      attention && [this.#say("room.marks.show"), ask("show-marks")],
      [this.#say("room.minute"), ask("minute")],
      [this.#say(room.endsAt ? "room.pause" : "room.resume"), ask(room.endsAt ? "pause" : "resume")],
      room.place > 0 && [this.#say("room.back"), ask("back")],
      following && [this.#say("room.skip", this.#say(`stage.${following.kind}`)), ask("skip")],
      [this.#say("room.add"), () => new StageDialog(this.#bar).open(button)],
      here && [this.#say("room.bring.board"), ask("bring", { board: here })],
      room.recording ? [this.#say("recording.end"), ask("record-end")] : [this.#say("recording.begin"), () => this.#record(button)],
      ...room.guidesBeside.map(({ id, name }) => [this.#say("room.hand.over", name), ask("hand-over", { member: id })]),
      [this.#say("room.close"), () => this.#close(button)],
    ];
  }

  #record(button) {
    const words = { title: this.#say("recording.heading"), text: this.#say("recording.ask"), yes: this.#say("recording.begin"), no: this.#say("room.cancel") };
    askFirst(this.#bar, words, () => this.#bar.ask("record"), button);
  }

  #close(button) {
    const { pitStop, title } = this.#bar.room;
    const words = { title: this.#say("room.close.heading", title), text: this.#say("room.close.ask"), yes: this.#say("room.close"), no: this.#say("room.cancel") };
    askFirst(this.#bar, words, () => this.#bar.ask("close", { pitStop }), button);
  }

  #say(key, ...values) {
    return this.#bar.say(key, ...values);
  }
}
