// A question before something is done that many will notice.
import { make } from "./elements.js";

let asked = 0;

/** `words` are `{title, text, yes, no}`. The focus goes back to the button it came from. */
export function askFirst(host, words, act, button) {
  const title = make("h2", "dialog-title", { id: `asked-${++asked}`, textContent: words.title });
  const yes = make("button", "button button--primary", { type: "button", textContent: words.yes });
  const no = make("button", "button button--quiet", { type: "button", textContent: words.no });
  const dialog = make("dialog", "room-dialog", {}, title, make("p", "", { textContent: words.text }), make("div", "dialog-actions", {}, no, yes));
  dialog.setAttribute("aria-labelledby", title.id);
  yes.addEventListener("click", () => dialog.close("yes"));
  no.addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", () => {
    dialog.remove();
    button.focus();
    if (dialog.returnValue === "yes") act();
  });
  host.append(dialog);
  dialog.showModal();
  return dialog;
}
