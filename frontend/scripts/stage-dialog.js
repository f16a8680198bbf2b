// Adding a stage behind the one that runs.
import { make } from "./elements.js";

const KINDS = ["TALK", "PAUSE", "WRITE_QUIETLY", "SHOW", "ORDER_AND_LINK", "DRAW_ATTENTION", "AGREE", "LOOK_BACK", "CHECK_IN", "CHECK_OUT"];

export class StageDialog {
  #bar;

  constructor(bar) {
    this.#bar = bar;
  }

  open(button) {
    const title = make("h2", "dialog-title", { id: "stage-dialog-title", textContent: this.#say("room.add.heading") });
    const kind = make("select", "field-input", { id: "stage-dialog-kind" });
    for (const each of KINDS) kind.append(make("option", "", { value: each, textContent: this.#say(`stage.${each}`) }));
    const minutes = make("input", "field-input", { id: "stage-dialog-minutes", type: "number", min: 1, max: 120, value: 10, required: true });
    const add = make("button", "button button--primary", { type: "submit", textContent: this.#say("room.add.do") });
    const cancel = make("button", "button button--quiet", { type: "button", textContent: this.#say("room.cancel") });
    const field = (name, input) => make("label", "field", {}, make("span", "field-label", { textContent: this.#say(name) }), input);
    const form = make("form", "", { method: "dialog" }, field("room.add.kind", kind), field("room.add.minutes", minutes), make("div", "dialog-actions", {}, cancel, add));
    const dialog = make("dialog", "room-dialog", {}, title, form);
    dialog.setAttribute("aria-labelledby", title.id);
    cancel.addEventListener("click", () => dialog.close());
    form.addEventListener("submit", () => this.#bar.ask("add", { kind: kind.value, minutes: minutes.valueAsNumber }));
    dialog.addEventListener("close", () => {
      dialog.remove();
      button.focus();
    });
    this.#bar.append(dialog);
    dialog.showModal();
  }

  #say(key, ...values) {
    return this.#bar.say(key, ...values);
  }
}
