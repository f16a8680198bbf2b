// A card as paper: its words, and beneath them who wrote them and when. Made once, then only patched.
import { flag, make, tell } from "./elements.js";
import { LinkList } from "./link-list.js";
import { ago, fullMoment } from "./words.js";

const SHORT = 42;

export class CardSheet {
  #holder;
  #say;
  #speaks = false;
  #deeds;
  #links = null;

  /**
   * @param {Element} holder what becomes the card, empty until now
   * @param say the page's words, once they are known
   * @param deeds what one does with a link, where one does something
   */
  constructor(holder, say, deeds = null) {
    this.#holder = holder;
    this.#say = say;
    this.#deeds = deeds;
    this.parts = {
      text: make("p", "card-text", { dir: "auto" }),
      message: make("p", "card-message", { hidden: true }),
      note: make("p", "card-note", { hidden: true }),
      meanings: make("ul", "card-meanings", { hidden: true }),
      avatar: make("span", "avatar", { ariaHidden: "true" }),
      name: make("span", "card-name"),
      side: make("span", "card-side"),
      when: make("time", "card-when"),
      state: make("span", "card-state"),
      keys: make("span", "card-keys", { hidden: true }),
      edit: make("button", "card-action card-action--edit", { type: "button", tabIndex: -1 }),
      move: make("button", "card-action card-action--move", { type: "button", tabIndex: -1, ariaHasPopup: "dialog" }),
      more: make("button", "card-action card-action--more", { type: "button", tabIndex: -1, ariaHasPopup: "menu" }),
    };
    const { text, message, note, meanings, avatar, name, side, state, when, keys, edit, move, more } = this.parts;
    const by = make("span", "card-by", {}, name, " ", side, " ", state, " ", when);
    const foot = make("footer", "card-foot", {}, avatar, by, keys);
    const actions = make("div", "card-actions", {}, edit, move, more);
    holder.append(text, message, note, meanings, foot, actions);
  }

  /** Everything but what one does with it. `words` are the card's, or what somebody is making of them right now. */
  show(card, words, isOpen = false) {
    tell(this.parts.text, words);
    if (!isOpen) this.#holder.dataset.length = [...words].length <= SHORT ? "short" : "long";
    flag(this.#holder, "may-edit", card.mayEdit);
    flag(this.#holder, "may-move", card.mayMove);
    flag(this.#holder, "veiled", card.veil);
    flag(this.#holder, "mine", card.mine);
    flag(this.#holder, "released", card.released);
    this.#showFoot(card);
    this.#showMeanings(card.meanings ?? []);
    this.#showLinks(card.links ?? []);
    this.#showActions(card, isOpen);
  }

  /** What one should know of it: that nobody else sees it yet, who hid it, or that two texts are in one; or what comes first. */
  showNote({ quiet, veil, veiledBy, twice }, first = "") {
    const hidden = veil && this.#say("veil.note", veiledBy, veil.reason);
    const note = first || (quiet && this.#say("quiet.only")) || hidden || (twice && this.#say("card.twice"));
    tell(this.parts.note, note || "").hidden = !note;
  }

  showTime({ at, changedBy }) {
    if (!at) return;
    const moment = Date.parse(at);
    tell(this.parts.when, ago(moment)).dateTime = at;
    this.parts.when.title = `${changedBy ?? ""} ${fullMoment(moment)}`.trim();
  }

  /** The page's words are known from now on. */
  speak() {
    this.#speaks = true;
    tell(this.parts.move, this.#say("card.move"));
    tell(this.parts.more, this.#say("card.more"));
    this.parts.move.title = this.#say("card.drag");
  }

  #showFoot(card) {
    const { avatar, name, side } = this.parts;
    const by = card.by ?? { name: "", initials: "", mark: "none", tone: 0, side: "" };
    tell(avatar, by.initials);
    Object.assign(avatar.dataset, { mark: by.mark, tone: by.tone });
    avatar.hidden = !by.name;
    tell(name, by.name);
    tell(side, by.side ?? "").dataset.mark = by.mark;
    this.showTime(card);
    this.#showKeys(card.keys ?? [], card.released);
  }

  #showKeys(keys, released) {
    const told = JSON.stringify([keys, released, this.#speaks]);
    const { keys: list } = this.parts;
    if (list.dataset.told === told) return;
    list.dataset.told = told;
    list.hidden = !keys.some((key) => key.turned);
    list.replaceChildren(
      ...keys.map((key) => {
        const drawn = make("span", "card-key");
        drawn.dataset.mark = key.mark;
        flag(drawn, "turned", key.turned);
        return drawn;
      }),
      make("span", "visually-hidden", { textContent: this.#keysTold(keys, released) }),
    );
    list.title = this.#keysTold(keys, released);
  }

  #keysTold(keys, released) {
    if (released) return this.#say("card.released");
    const sides = keys.filter((key) => key.turned).map((key) => key.side);
    return this.#say("card.turned", sides.join(", "));
  }

  #showMeanings(meanings) {
    const told = JSON.stringify(meanings);
    const { meanings: list } = this.parts;
    if (list.dataset.told === told) return;
    list.dataset.told = told;
    list.hidden = !meanings.length;
    list.replaceChildren(
      ...meanings.map(({ side, mark, text }) => {
        const drawn = make("span", "mark", { ariaHidden: "true" });
        const who = make("span", "card-meaning-side", { textContent: side });
        const item = make("li", "card-meaning", {}, drawn, who);
        item.append(make("span", "card-meaning-text", { dir: "auto", textContent: text }));
        drawn.dataset.mark = item.dataset.mark = mark;
        return item;
      }),
    );
  }

  /** The list is there only where there are links: most cards have none. */
  #showLinks(links) {
    if (!links.length && !this.#links) return;
    this.#links ??= new LinkList(this.#holder, this.#say, this.#deeds);
    this.#links.show(links);
    const { element } = this.#links;
    if (links.length && !element.parentNode) this.parts.meanings.after(element);
    if (!links.length) this.#links = null;
  }

  #showActions({ mayEdit, mayMove }, isOpen) {
    const { edit, move, more } = this.parts;
    tell(edit, this.#say(isOpen ? "card.done" : "card.change"));
    edit.hidden = !mayEdit && !isOpen;
    move.hidden = isOpen || !mayMove;
    more.hidden = isOpen;
  }
}
