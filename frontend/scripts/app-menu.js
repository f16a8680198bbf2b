// <app-menu>: the menu at the head of every page. The server made its button and its items; here it opens as every menu does,
// and what one chooses for this browser is chosen.
import { showMenu } from "./menu.js";

class AppMenu extends HTMLElement {
  constructor() {
    super();
    this.addEventListener("click", ({ target }) => {
      const button = target.closest(".app-menu-open");
      const preference = target.closest("[data-preference]")?.dataset.preference;
      if (preference) window.samenkracht.toggle(preference);
      if (button) this.#open(button);
    });
  }

  #open(button) {
    for (const item of this.querySelectorAll("[data-preference]")) item.ariaChecked = String(window.samenkracht.isOn(item.dataset.preference));
    showMenu(this.querySelector(".menu"), button);
  }
}

customElements.define("app-menu", AppMenu);
