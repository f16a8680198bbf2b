package org.samenkracht.live.relay;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.internal.AllowInert;
import com.vaadin.flow.dom.DisabledUpdateMode;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Shows where the others on this board are: their pointers, and which card each is busy with. Put one inside the
 * {@code <live-board>}; it follows every element there that has {@code data-anchor="<uuid>"}.
 */
@Tag("live-pointers")
@JsModule("context://scripts/live-pointers.js")
public class LivePointers extends Component {

    private final Supplier<String> tickets;

    /**
     * Creates the element; it connects by itself, and again whenever the connection was lost.
     *
     * @param tickets asks, in the lock of the page's session, whether this person may still be here, and returns a new
     *     ticket of {@link Relay#admit}, or an empty text when not: then the element stops until the page is opened anew
     */
    public LivePointers(Supplier<String> tickets) {
        this.tickets = tickets;
    }

    /**
     * Sets the words it shows or tells assistive technology.
     *
     * @param words by key: {@code busy} describes a card for screen readers, with {@code {names}} where the first names
     *     of those who are busy with it go
     */
    public void words(Map<String, String> words) {
        getElement().setPropertyMap("words", words);
    }

    /**
     * Gives the browser what it needs to open its socket; for the browser only, also while a dialog is open. A page that asks
     * is there: on a line that comes and goes its heartbeats get lost, and Vaadin would let go of it.
     */
    @AllowInert
    @ClientCallable(DisabledUpdateMode.ALWAYS)
    public String ticket() {
        getUI().ifPresent(page -> page.getInternals().setLastHeartbeatTimestamp(System.currentTimeMillis()));
        return tickets.get();
    }
}
