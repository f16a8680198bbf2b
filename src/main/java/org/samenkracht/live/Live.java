package org.samenkracht.live;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.shared.Registration;
import java.util.function.Consumer;

/**
 * Tells every open page that something was saved. A message may be lost, doubled or late; it says only that the database
 * changed, and followers must be able to heal from it.
 */
public interface Live {

    /**
     * Follows a topic while the component is attached to a page: from now if it already is, again after each attach, and
     * never while it is detached. The consumer runs in the page's session lock, one message after the other, in the
     * order of announcing; what it changes is pushed to that browser.
     *
     * @param topic what to follow
     * @param component whose life bounds the following
     * @param consumer gets each message; must not block
     * @return the way to stop before the component goes
     */
    <C> Registration follow(Topic<C> topic, Component component, Consumer<? super C> consumer);

    /**
     * Hears, once on this node and from now on, every change of one kind, whatever its topic: for who passes it on to many
     * browsers at once.
     *
     * @param about the kind of change
     * @param consumer gets each change, perhaps several at once by several threads, in the thread that announces; must
     *     not block and not fail
     */
    <C> void passOn(Class<C> about, Consumer<? super C> consumer);

    /**
     * Tells all followers of the topic, on every node. Call it after commit; {@link Saved} does so for features.
     *
     * @param topic what changed
     * @param change what was saved
     */
    <C> void announce(Topic<C> topic, C change);
}
