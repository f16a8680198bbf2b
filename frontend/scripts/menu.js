// A menu that opens at a button: arrows walk through it, Escape and a click beside it close it.
import { make } from "./elements.js";

/** `items` are `[text, act]`. The menu lives in `host` until it is closed; the focus then goes back to the button. */
export function openMenu(host, button, className, items) {
  const menu = make("div", `menu ${className}`, { popover: "auto", role: "menu", ariaLabel: button.ariaLabel ?? button.textContent });
  const buttons = items.map(([text, act]) => {
    const item = make("button", "menu-item", { type: "button", role: "menuitem", textContent: text });
    item.addEventListener("click", act);
    return item;
  });
  menu.append(...buttons);
  menu.addEventListener("toggle", (event) => event.newState === "closed" && menu.remove());
  host.append(menu);
  showMenu(menu, button);
  return menu;
}

/** Opens a menu that stands on the page already. It is closed before what was chosen is done. */
export function showMenu(menu, button) {
  const ends = new AbortController();
  const { signal } = ends;
  const items = [...menu.querySelectorAll("[role^=menuitem]")];
  const toggled = ({ newState }) => {
    button.ariaExpanded = String(newState === "open");
    if (newState === "closed") ends.abort();
  };
  menu.addEventListener("beforetoggle", toggled, { signal });
  menu.addEventListener("keydown", (event) => step(event, items), { signal });
  menu.addEventListener("click", () => menu.hidePopover(), { signal, capture: true });
  menu.showPopover();
  place(menu, button.getBoundingClientRect());
  items[0].focus();
}

function step(event, items) {
  if (event.key === "Tab") event.currentTarget.hidePopover();
  const here = items.indexOf(document.activeElement);
  const next = { ArrowDown: here + 1, ArrowUp: here - 1 + items.length, Home: 0, End: items.length - 1 }[event.key];
  if (next === undefined) return;
  event.preventDefault();
  items[next % items.length].focus();
}

function place(menu, at) {
  const { width, height } = menu.getBoundingClientRect();
  const below = at.bottom + 4 + height < innerHeight;
  menu.style.insetInlineStart = `${Math.max(8, Math.min(at.right - width, innerWidth - width - 8))}px`;
  menu.style.insetBlockStart = `${below ? at.bottom + 4 : Math.max(8, at.top - height - 4)}px`;
}
