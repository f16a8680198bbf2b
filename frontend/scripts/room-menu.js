// What everybody can choose in the room of a pitstop, each for oneself.
import { openMenu } from "./menu.js";
import { StageTimer } from "./stage-timer.js";

export class RoomMenu {
  #bar;

  constructor(bar) {
    this.#bar = bar;
  }

  open(button) {
    const { leader } = this.#bar.room;
    const canFollow = !leader.you && this.#bar.board?.following && this.#leaderHere();
    const items = [
      canFollow && [this.#bar.say("room.follow", leader.name), () => this.#bar.board.following.follow({ person: leader.person, shown: leader.name })],
      [this.#bar.say(StageTimer.isSilent ? "room.sound.on" : "room.sound.off"), () => (StageTimer.isSilent = !StageTimer.isSilent)],
    ];
    openMenu(this.#bar, button, "room-menu-popover", items.filter(Boolean));
  }

  #leaderHere() {
    const { leader } = this.#bar.room;
    return document.querySelector("live-pointers")?.people?.some(({ person }) => person === leader.person);
  }
}
