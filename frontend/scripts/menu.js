// A menu that opens at a button: arrows walk through it, Escape and a click beside it close it.
import { make } from "./elements.js";

/** `items` are `[text, act]`. The menu lives in `host` until it is closed; the focus then goes back to the button. */
export function openMenu(host, button, className, items) {
  const menu = make("div", `menu ${className}`, { popover: "auto", role: "menu", ariaLabel: button.ariaLabel ?? button.textContent });
  const buttons = items.map(([text, act]) => {
    const item = make("button", "menu-item", { type: "button", role: "menuitem", textContent: text });
    item.addEventListener("click", () => {
      menu.hidePopover();
      act();
    });
    return item;
  });
  menu.append(...buttons);
  menu.addEventListener("keydown", (event) => step(event, buttons));
  menu.addEventListener("toggle", (event) => event.newState === "closed" && menu.remove());
  host.append(menu);
  menu.showPopover();
  place(menu, button.getBoundingClientRect());
  buttons[0].focus();
  return menu;
}

function step(event, items) {
  if (event.key === "Tab") event.currentTarget.hidePopover();
  const way = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!way) return;
  event.preventDefault();
  items[(items.indexOf(document.activeElement) + way + items.length) % items.length].focus();
}

function place(menu, at) {
  const { width, height } = menu.getBoundingClientRect();
  const below = at.bottom + 4 + height < innerHeight;
  menu.style.insetInlineStart = `${Math.max(8, Math.min(at.right - width, innerWidth - width - 8))}px`;
  menu.style.insetBlockStart = `${below ? at.bottom + 4 : at.top - height - 4}px`;
}
