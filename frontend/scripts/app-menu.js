// <app-menu>: the menu at the head of every page. The server made its button and its items; here it opens as every menu does.
import { showMenu } from "./menu.js";

class AppMenu extends HTMLElement {
  constructor() {
    super();
    this.addEventListener("click", ({ target }) => {
      const button = target.closest(".app-menu-open");
      if (button) showMenu(this.querySelector(".menu"), button);
    });
  }
}

customElements.define("app-menu", AppMenu);
