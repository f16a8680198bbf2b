// What everybody can choose in the room of a pitstop, each for oneself.
import { openMenu } from "./menu.js";
import { StageTimer } from "./stage-timer.js";

export class RoomMenu {
  #bar;

  constructor(bar) {
    this.#bar = bar;
  }

  open(button) {
    openMenu(this.#bar, button, "room-menu-popover", [this.#follow(), this.#sound()].filter(Boolean));
  }

  #follow() {
    const { following, room } = this.#bar;
    if (room.leader.you) return null;
    return following.isOn
      ? [this.#bar.say("room.follow.not"), () => following.end()]
      : [this.#bar.say("room.follow", room.leader.name), () => following.begin()];
  }

  #sound() {
    const silent = StageTimer.isSilent;
    return [this.#bar.say(silent ? "room.sound.on" : "room.sound.off"), () => (StageTimer.isSilent = !silent)];
  }
}
