/*
 * <connection-banner lost back reloading unsaved late quick page>: says that the connection is gone, that the server cannot save, or
 * that what the others do comes late, and that all is well again. If the server does not know this page any more, or the page
 * waits in vain for an answer of a server that answers others, it loads the page again, once.
 *
 * Attributes: the six sentences, and page, the number by which Vaadin knows this page. Hears on the window of the relay, and
 * of saving: saving-stuck, saving-again.
 * Events on the window: page-reload, just before it loads the page again; whoever keeps drafts keeps them then.
 * connection-told, with what it says now, or with nothing.
 */
import { recall, remember } from "./remembering.js";

const BEFORE_LOST = 1500;
const BACK_STAYS = 3000;
const SHORTEST_WAIT = 500;
const LONGEST_WAIT = 5000;
const LONGEST_ANSWER = 5000;
const BETWEEN_RELOADS = 60000;
const WELL = 3000;
const VAADIN_TRIES_WITHIN = 6000;
const VAADIN_HANGS_AFTER = 15000;
const RELOADED = "connection-banner.reloaded";
const ANSWERS_OF_STRANGERS = [401, 403, 404, 410];

class ConnectionBanner extends HTMLElement {
  #leaving;
  #relayGone = false;
  #openSince;
  #losing;
  #hiding;
  #asking = false;
  #isLate = false;

  connectedCallback() {
    this.setAttribute("role", "status");
    this.setAttribute("aria-live", "polite");
    this.popover = "manual";
    this.showPopover();
    this.#leaving = new AbortController();
    this.#listen(this.#leaving.signal);
    this.#followVaadin(this.#leaving.signal);
    this.#look();
  }

  disconnectedCallback() {
    this.#leaving.abort();
    clearTimeout(this.#losing);
    clearTimeout(this.#hiding);
    this.#losing = undefined;
  }

  #listen(signal) {
    const on = (type, then) => window.addEventListener(type, then, { signal });
    const relay = (gone) => {
      this.#relayGone = gone;
      this.#isLate = false;
      if (this.dataset.state === "late") this.#say();
      this.#look();
    };
    on("relay-closed", () => {
      if (performance.now() - this.#openSince > WELL) remember("sessionStorage", RELOADED, null);
      relay(true);
    });
    on("relay-open", () => {
      this.#relayGone = false;
      this.#openSince = performance.now();
      this.#believe();
      this.#look();
    });
    on("relay-ended", () => relay(false));
    on("online", () => this.#look());
    on("offline", () => this.#look());
    on("session-lost", () => this.#askServer(signal));
    on("saving-stuck", () => this.#isFree && this.#say("unsaved"));
    on("saving-again", () => this.dataset.state === "unsaved" && this.#sayBack());
    on("relay-late", () => {
      this.#isLate = true;
      if (this.#isFree) this.#say("late");
    });
    on("relay-in-time", () => {
      this.#isLate = false;
      if (this.dataset.state === "late") this.#sayForAMoment("quick");
    });
  }

  async #followVaadin(signal) {
    while (!window.Vaadin?.connectionState && !signal.aborted) {
      await pause(SHORTEST_WAIT);
    }
    const look = () => this.#look();
    window.Vaadin?.connectionState?.addStateChangeListener(look);
    signal.addEventListener("abort", () => window.Vaadin?.connectionState?.removeStateChangeListener(look));
    look();
  }

  get #isLost() {
    const vaadin = window.Vaadin?.connectionState?.state;
    return this.#relayGone || !navigator.onLine || vaadin === "reconnecting" || vaadin === "connection-lost";
  }

  #look() {
    if (this.#isLost) {
      this.#losing ??= setTimeout(() => this.#lose(), BEFORE_LOST);
      return;
    }
    clearTimeout(this.#losing);
    this.#losing = undefined;
    if (this.dataset.state === "lost") {
      this.#sayBack();
    }
  }

  /** Nothing is said that matters more than that it comes late. */
  get #isFree() {
    return [undefined, "late", "quick"].includes(this.dataset.state);
  }

  /** Everything is up to date, it says: not while that is known to come late. */
  #sayBack() {
    if (this.#isLate) this.#say("late");
    else this.#sayForAMoment("back");
  }

  #sayForAMoment(state) {
    this.#say(state);
    this.#hiding = setTimeout(() => this.#say(this.#isLate ? "late" : undefined), BACK_STAYS);
  }

  #lose() {
    this.#say("lost");
    this.#askServer(this.#leaving.signal);
  }

  #say(state) {
    clearTimeout(this.#hiding);
    this.#rise();
    if (state) {
      this.dataset.state = state;
    } else {
      delete this.dataset.state;
    }
    this.textContent = state ? this.getAttribute(state) : "";
    window.dispatchEvent(new CustomEvent("connection-told", { detail: { state: state ?? "" } }));
  }

  /** Above everything, also above a dialog that was opened after us. */
  #rise() {
    this.hidePopover();
    this.showPopover();
  }

  /** Waits until the server answers; asks it then whether it still knows this page. */
  async #askServer(signal) {
    if (this.#asking) {
      return;
    }
    this.#asking = true;
    let knownSince;
    for (let wait = SHORTEST_WAIT; !signal.aborted; wait = Math.min(LONGEST_WAIT, wait * 2)) {
      const answer = (await this.#serverIsUp()) ? await this.#pageIsKnown() : "unsure";
      knownSince = answer === "yes" ? (knownSince ?? performance.now()) : undefined;
      const known = performance.now() - knownSince;
      if (known > VAADIN_TRIES_WITHIN) {
        this.#believe();
      }
      const isCutOff = answer === "no" || (known > VAADIN_HANGS_AFTER && this.#vaadinHangs);
      if ((isCutOff && this.#reload()) || (answer === "yes" && !this.#isLost)) {
        break;
      }
      await pause(wait);
    }
    this.#asking = false;
  }

  /**
   * Vaadin 25.2 goes on saying "reconnecting" when nothing was loading as its connection came back. Told so only when the
   * relay is open, whose ticket came by Vaadin's connection, or when Vaadin had time enough to try.
   */
  #believe() {
    const vaadin = window.Vaadin?.connectionState;
    if (vaadin?.state === "reconnecting" && !this.#relayGone && navigator.onLine) {
      vaadin.state = "connected";
    }
  }

  /** It gives a question all the time in the world; what was asked into a line that died without a word has no answer. */
  get #vaadinHangs() {
    return this.#relayGone && ["loading", "reconnecting"].includes(window.Vaadin?.connectionState?.state);
  }

  async #serverIsUp() {
    const answer = await ask("actuator/health", "GET");
    return Boolean(answer) && (answer.ok || isStranger(answer));
  }

  /** Vaadin's heartbeat says yes, or no, also when the whole session is gone. */
  async #pageIsKnown() {
    const answer = await ask(`?v-r=heartbeat&v-uiId=${this.getAttribute("page")}`, "POST");
    if (!answer) {
      return "unsure";
    }
    return answer.ok ? "yes" : isStranger(answer) ? "no" : "unsure";
  }

  /** Not twice in a minute unless it was well in between, lest a page that stays unknown loads itself again and again. */
  #reload() {
    const last = Number(recall("sessionStorage", RELOADED));
    if (Math.abs(Date.now() - last) < BETWEEN_RELOADS) {
      return false;
    }
    remember("sessionStorage", RELOADED, String(Date.now()));
    this.#say("reloading");
    window.dispatchEvent(new CustomEvent("page-reload"));
    location.reload();
    return true;
  }
}

function isStranger(answer) {
  return answer.type === "opaqueredirect" || ANSWERS_OF_STRANGERS.includes(answer.status);
}

/** The answer, or undefined when there is none in time. */
async function ask(path, method) {
  const options = { method, redirect: "manual", cache: "no-store", signal: AbortSignal.timeout(LONGEST_ANSWER) };
  return fetch(new URL(path, document.baseURI), options).catch(() => undefined);
}

function pause(milliseconds) {
  return new Promise((done) => setTimeout(done, milliseconds));
}

customElements.define("connection-banner", ConnectionBanner);
