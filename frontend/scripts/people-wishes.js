// What one wants on this device: calm, one's own pointer hidden, and of what one is told. Kept by preferences.js.
import { make, tell } from "./elements.js";

const WISHES = [
  { name: "calm", key: "people.calm", help: "people.calm.help", on: (value) => value === "true" },
  { name: "pointer", key: "people.hide", help: "people.hide.help", on: (value) => value === "hidden" },
];
const NOTICES = [
  { name: "comings", key: "people.tell.comings", on: (value) => value !== "off" },
  { name: "changes", key: "people.tell.changes", on: (value) => value === "on" },
  { name: "messages", key: "people.tell.messages", on: (value) => value !== "off" },
];

export class PeopleWishes {
  #rows = [];
  #legends = { "people.settings": make("legend", "people-legend"), "people.notices": make("legend", "people-legend") };

  constructor() {
    this.element = make("div", "people-wishes", {}, this.#group("people.settings", WISHES), this.#group("people.notices", NOTICES));
    window.addEventListener("preference-changed", () => this.#show());
  }

  speak(say) {
    for (const [key, legend] of Object.entries(this.#legends)) tell(legend, say(key));
    for (const { wish, words, help } of this.#rows) {
      tell(words, say(wish.key));
      if (wish.help) tell(help, say(wish.help));
    }
    this.#show();
  }

  #group(key, wishes) {
    return make("fieldset", "people-group", {}, this.#legends[key], ...wishes.map((wish) => this.#row(wish)));
  }

  #row(wish) {
    const box = make("input", "", { type: "checkbox", id: `wish-${wish.name}` });
    const words = make("span", "people-wish-words");
    const help = make("span", "people-wish-help", { id: `wish-${wish.name}-help`, hidden: !wish.help });
    if (wish.help) box.setAttribute("aria-describedby", help.id);
    box.addEventListener("change", () => window.samenkracht.toggle(wish.name));
    this.#rows.push({ wish, box, words, help });
    const label = make("label", "people-wish", {}, box, words);
    return make("div", "people-wish-row", {}, label, help);
  }

  #show() {
    for (const { wish, box } of this.#rows) box.checked = wish.on(document.documentElement.dataset[wish.name]);
  }
}
