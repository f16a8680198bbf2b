// The head of a page whose board came with it: where one is and the way to the other boards, as they will stand there once the
// rest of the page does.
import { make } from "./elements.js";

/** `way` leads here: steps `{name, address}`, of which the last has no address. */
export function appHeader({ wayLabel, way }) {
  const name = make("span", "wordmark-name", { textContent: "Samenkracht" });
  const wordmark = make("a", "wordmark", { href: "/" }, make("span", "wordmark-mark", { ariaHidden: "true" }), name);
  const steps = way.map((step) => make("li", "", step.address ? {} : { ariaCurrent: "page" }, step.address ? link(step) : step.name));
  return make("header", "app-header", {}, wordmark, make("nav", "breadcrumbs", { ariaLabel: wayLabel }, make("ol", "", {}, ...steps)));
}

export function boardTabs({ boardsLabel, boards }) {
  return make("nav", "board-tabs", { ariaLabel: boardsLabel }, ...boards.map(link), make("span", "board-tools"));
}

function link({ name, address, isHere }) {
  return make("a", "", { href: address, textContent: name, ...(isHere ? { ariaCurrent: "page" } : {}) });
}
