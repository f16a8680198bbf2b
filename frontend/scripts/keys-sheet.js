// The sheet that names every key of a board, with the switch for single letters.
import { make } from "./elements.js";

const LETTERS = [
  ["/", "keys.search"],
  ["n", "keys.write"],
  ["j", "keys.next"],
  ["k", "keys.previous"],
  ["m", "keys.move"],
  ["l", "keys.link"],
  ["o", "keys.open"],
  ["?", "keys.sheet"],
];

const ALWAYS = [
  ["↑ ↓ ← →", "keys.arrows"],
  ["Home End", "keys.ends"],
  ["Enter", "keys.change"],
  ["Alt ↑ ↓ ← →", "keys.step"],
  ["Delete", "keys.archive"],
  ["Escape", "keys.escape"],
  ["Ctrl Z", "keys.undo"],
  ["Ctrl Shift Z", "keys.redo"],
];

export class KeysSheet {
  #board;
  #keys;

  constructor(board, keys) {
    this.#board = board;
    this.#keys = keys;
  }

  open() {
    const back = document.activeElement;
    const title = make("h2", "keys-title", { id: "keys-title", textContent: this.#board.say("keys.title") });
    const close = make("button", "button button--quiet", { type: "button", textContent: this.#board.say("board.close") });
    const sheet = make("dialog", "keys-sheet", {}, title);
    sheet.append(this.#list("keys.always", ALWAYS), this.#switch(), this.#list("keys.letters", LETTERS));
    sheet.append(make("div", "keys-close", {}, close));
    sheet.setAttribute("aria-labelledby", title.id);
    close.addEventListener("click", () => sheet.close());
    sheet.addEventListener("click", (event) => event.target === sheet && sheet.close());
    sheet.addEventListener("close", () => {
      sheet.remove();
      if (back?.isConnected) back.focus({ preventScroll: true });
    });
    this.#board.append(sheet);
    sheet.showModal();
    return true;
  }

  #list(name, keys) {
    const list = make("dl", "keys-list");
    for (const [pressed, does] of keys) {
      const caps = pressed.split(" ").flatMap((one) => [make("kbd", "", { textContent: one }), " "]);
      list.append(make("div", "", {}, make("dt", "", {}, ...caps), make("dd", "", { textContent: this.#board.say(does) })));
    }
    return make("section", "keys-part", {}, make("h3", "keys-name", { textContent: this.#board.say(name) }), list);
  }

  #switch() {
    const box = make("input", "", { type: "checkbox", checked: this.#keys.letters });
    box.setAttribute("role", "switch");
    box.addEventListener("change", () => (this.#keys.letters = box.checked));
    return make("label", "keys-switch", {}, box, make("span", "", { textContent: this.#board.say("keys.switch") }));
  }
}
