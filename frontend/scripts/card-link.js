// A link that opens this board at one card, for who wants to send it to somebody.
import { make } from "./elements.js";

export function linkTo({ cardId }) {
  const link = new URL(location.pathname, location.href);
  link.searchParams.set("card", cardId);
  return link.href;
}

/** Puts the link on the clipboard; where the browser does not let us, shows it to be copied by hand. */
export async function copyLink(board, card) {
  const link = linkTo(card);
  try {
    await navigator.clipboard.writeText(link);
    board.note(board.say("link.copied"), true);
  } catch {
    showLink(board, card, link);
  }
}

function showLink(board, card, link) {
  const field = make("input", "link-field", { type: "text", readOnly: true, value: link });
  field.ariaLabel = board.say("card.link");
  const close = make("button", "button button--quiet", { type: "button", textContent: board.say("board.close") });
  const title = make("h2", "move-title", { textContent: board.say("link.byHand") });
  const dialog = make("dialog", "move-dialog link-dialog", { ariaLabel: title.textContent }, title, field, make("div", "move-close", {}, close));
  close.addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", () => {
    dialog.remove();
    card.focus({ preventScroll: true });
  });
  board.append(dialog);
  dialog.showModal();
  field.focus();
  field.select();
}
