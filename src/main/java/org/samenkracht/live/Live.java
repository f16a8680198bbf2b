package org.samenkracht.live;

import com.vaadin.flow.component.Component;
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
     */
    <C> void follow(Topic<C> topic, Component component, Consumer<? super C> consumer);

    /**
     * Tells all followers of the topic, on every node. Call it after commit; {@link Saved} does so for features.
     *
     * @param topic what changed
     * @param change what was saved
     */
    <C> void announce(Topic<C> topic, C change);
}
