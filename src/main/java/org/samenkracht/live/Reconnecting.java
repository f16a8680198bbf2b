package org.samenkracht.live;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.stereotype.Component;

/**
 * Has a page whose connection broke look for it each second, a whole day long: with Vaadin's five seconds, words that are on
 * their way stay there for so long after the line is back. Each page has a pace of its own, so that a whole neighbourhood
 * does not come back in one instant.
 */
@Component
class Reconnecting implements VaadinServiceInitListener {

    private static final int SHORTEST = 800;
    private static final int LONGEST = 1200;
    private static final int A_DAY_LONG = 24 * 60 * 60 * 1000 / SHORTEST;

    /**
     * As long as with Vaadin's twelve times five seconds, in all breaks of a page together; after that it gives up on
     * WebSockets and asks instead until it is loaded anew.
     */
    private static final int A_MINUTE_LONG = 60 * 1000 / SHORTEST;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(opened -> hurry(opened.getUI()));
    }

    private static void hurry(UI page) {
        int pace = ThreadLocalRandom.current().nextInt(SHORTEST, LONGEST);
        page.getReconnectDialogConfiguration().setReconnectInterval(pace);
        page.getReconnectDialogConfiguration().setReconnectAttempts(A_DAY_LONG);
        page.getPushConfiguration().setParameter("reconnectInterval", String.valueOf(pace));
        page.getPushConfiguration().setParameter("maxWebsocketErrorRetries", String.valueOf(A_MINUTE_LONG));
    }
}
