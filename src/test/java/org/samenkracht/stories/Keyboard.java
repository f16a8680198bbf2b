package org.samenkracht.stories;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.TimeoutError;
import java.util.List;

/** The keyboard of somebody who has nothing else: at every stop it can be seen what has the focus. */
final class Keyboard {

    private static final int MOST_STOPS = 150;

    private static final String NOTHING = "nothing has the focus";

    /** What is wrong with where the focus is; nothing when a ring in the colour of water is there, over what has it. */
    private static final String HIDES = """
            () => {
              let at = document.activeElement;
              while (at.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
              if (at === document.body) return "nothing has the focus";
              if (at.id === "main") return "";
              const probe = document.body.appendChild(document.createElement("i"));
              probe.style.color = "var(--water)";
              const water = getComputedStyle(probe).color;
              probe.remove();
              const parent = (node) => node.assignedSlot ?? node.parentElement ?? node.getRootNode().host;
              const around = [];
              for (let each = at; each && around.length < 8; each = parent(each)) around.push(each);
              around.push(...(at.shadowRoot?.querySelectorAll("[part~=overlay]") ?? []));
              const ringed = (node) => {
                const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(node);
                return boxShadow.includes(water) || (outlineStyle !== "none" && parseFloat(outlineWidth) >= 2 && outlineColor === water);
              };
              const names = around.map((node) => node.localName + "." + node.className).join(" < ");
              if (!around.some(ringed)) return "no ring is seen around " + names;
              const seen = at.shadowRoot?.querySelector("[part~=overlay]") ?? at;
              const { left, top, right, bottom } = seen.getBoundingClientRect();
              const [x, y] = [(Math.max(left, 0) + Math.min(right, innerWidth)) / 2, (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2];
              let over = document.elementFromPoint(x, y);
              while (over?.shadowRoot?.elementFromPoint(x, y) && over.shadowRoot.elementFromPoint(x, y) !== over) over = over.shadowRoot.elementFromPoint(x, y);
              const isOf = (inner, outer) => { for (let each = inner; each; each = parent(each)) if (each === outer) return true; return false; };
              return over && (isOf(over, at) || isOf(at, over)) ? "" : names + " is out of sight, beneath " + over?.outerHTML.slice(0, 80);
            }
            """;

    private final Persona persona;

    Keyboard(Persona persona) {
        this.persona = persona;
    }

    /** Goes on with Tab until there. */
    Keyboard comesTo(Locator goal) {
        return comesTo(goal, "Tab");
    }

    Keyboard goesBackTo(Locator goal) {
        return comesTo(goal, "Shift+Tab");
    }

    /** Types words as they are, and presses keys, which stand between angle brackets. */
    Keyboard types(String... keys) {
        for (var key : keys) {
            if (key.startsWith("<")) {
                persona.page().keyboard().press(key.substring(1, key.length() - 1));
            } else {
                persona.page().keyboard().type(key);
            }
        }
        return this;
    }

    /** Waits until the ring around what has the focus can be seen. */
    Keyboard sees() {
        return sees("");
    }

    private Keyboard sees(String orElse) {
        if (List.of("", orElse).contains(persona.page().evaluate(HIDES))) {
            return this; // As a rule at once: waiting for it takes longer than asking.
        }
        try {
            persona.page().waitForFunction("orElse => ['', orElse].includes((%s)())".formatted(HIDES), orElse);
            return this;
        } catch (TimeoutError hidden) {
            throw new AssertionError(persona.name() + ": " + persona.page().evaluate(HIDES), hidden);
        }
    }

    private Keyboard comesTo(Locator goal, String key) {
        goal.waitFor();
        for (int stop = 0; !hasFocus(goal); stop++) {
            if (stop > MOST_STOPS) {
                throw new AssertionError(persona.name() + " does not come to " + goal + " with " + key);
            }
            persona.page().keyboard().press(key);
            sees(NOTHING); // Behind the last stop of a page is the browser itself.
        }
        return this;
    }

    private static boolean hasFocus(Locator goal) {
        return (boolean) goal.evaluate("goal => goal.matches(':focus') || goal.matches('[focused]')");
    }
}
