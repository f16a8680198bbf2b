// A guide brings everybody to a board or a card: one goes along and can go back, and whoever is writing is only asked.
import { make, tell } from "./elements.js";
import { recall, remember } from "./remembering.js";

const DONE = "samenkracht.brought";
const LATEST = 60_000;

export class RoomBrought {
  element = make("div", "room-brought", { hidden: true });
  #bar;
  #text = make("span", "");
  #go;
  #stay;

  constructor(bar) {
    this.#bar = bar;
    this.#go = this.#button("button--primary");
    this.#stay = this.#button("button--quiet");
    this.element.append(this.#text, this.#go, this.#stay);
  }

  show({ brought, leader, now }) {
    const known = remembered();
    if (!brought) return;
    if (known?.at === brought.at) return void (known.back && this.#offerReturn(known.back));
    keepInMind({ at: brought.at });
    if (leader.you || Date.parse(now) - Date.parse(brought.at) > LATEST) return;
    if (isBusy()) this.#offer(brought);
    else this.#follow(brought);
  }

  /** The bar of the next page offers the way back. */
  #follow(brought) {
    const back = location.href;
    keepInMind({ at: brought.at, back });
    goTo(brought, this.#bar.board);
    this.#offerReturn(back);
  }

  #offerReturn(back) {
    this.#say("room.brought", this.#word("room.brought.return"), () => go(back), this.#word("room.brought.stay"));
  }

  #offer(brought) {
    this.#say("room.brought.offer", this.#word("room.brought.go"), () => this.#follow(brought), this.#word("room.brought.not"));
  }

  #say(what, acts, act, stays) {
    const { leader } = this.#bar.room;
    tell(this.#text, this.#word(what, leader.name));
    tell(this.#go, acts).onclick = () => {
      this.#close();
      act();
    };
    tell(this.#stay, stays).onclick = () => this.#close();
    if (!this.element.hidden) return;
    this.element.hidden = false;
    this.#bar.announce(this.#text.textContent);
  }

  #close() {
    this.element.hidden = true;
    keepInMind({ at: this.#bar.room.brought?.at });
  }

  #word(key, ...values) {
    return this.#bar.say(key, ...values);
  }

  #button(className) {
    return make("button", `button ${className}`, { type: "button" });
  }
}

/** Kept for this tab: the page one is brought to has a bar of its own. */
function remembered() {
  return JSON.parse(recall("sessionStorage", DONE));
}

function keepInMind(brought) {
  remember("sessionStorage", DONE, JSON.stringify(brought));
}

/** Whoever writes, drags a card, or has a dialog open, is not taken along. */
export function isBusy() {
  const active = document.activeElement;
  const writes = active?.matches("textarea, input, select, [contenteditable]") && (active.value ?? "") !== "";
  return writes || Boolean(document.querySelector("dialog[open], vaadin-dialog[opened], vaadin-confirm-dialog[opened], board-card[data-editing], [data-dragging]"));
}

function goTo({ board, card }, open) {
  if (open?.dataset.board === board) return card ? open.pointAt(card) : open.scrollIntoView();
  go(new URL(card ? `boards/${board}?card=${card}` : `boards/${board}`, document.baseURI).href);
}

/** By a link, so that the page is not loaded anew. */
export function go(href) {
  const link = make("a", "", { href, hidden: true });
  document.body.append(link);
  link.click();
  link.remove();
}
