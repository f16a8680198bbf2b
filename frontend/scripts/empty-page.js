// Nobody is left with an empty page. What Vaadin was told of another page may not arrive whole, and then there is neither the
// old page nor the new one, and no word of it: after a while such a page is loaded anew. Words that wait are in the outbox.

const LOOKS_EACH = 1500;
const LOOKS = 2;

const stands = () => Boolean(document.querySelector("#main:not(:empty)"));
let empty = 0;

function look() {
  empty = stands() || !navigator.onLine ? 0 : empty + 1;
  if (empty === LOOKS) location.reload();
}

// From when it stands for the first time: a page that is on its way to a slow computer is not empty.
const coming = new MutationObserver(() => {
  if (!stands()) return;
  coming.disconnect();
  setInterval(look, LOOKS_EACH);
});
coming.observe(document.body, { childList: true, subtree: true });
