package org.samenkracht.live;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.VaadinSessionState;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Lets go of pages whose browser is gone without a word: a dead network, a closed laptop. Vaadin itself looks only when
 * another request of the same session comes, so whoever was alone in a session would seem to be there for hours. Lets go
 * also of what was kept for pages whose line breaks, once it is old.
 */
@Component
class AbsentPages implements VaadinServiceInitListener {

    /** Longer than the minute in which a browser lets a page in the background speak once. */
    static final Duration SILENCE = Duration.ofSeconds(75);

    static final Duration BETWEEN_LOOKS = Duration.ofSeconds(10);

    private static final Logger LOG = LoggerFactory.getLogger(AbsentPages.class);

    private final Set<VaadinSession> sessions = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("absent-pages").daemon().factory());

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(begun -> sessions.add(begun.getSession()));
        event.getSource().addSessionDestroyListener(ended -> sessions.remove(ended.getSession()));
        long seconds = BETWEEN_LOOKS.toSeconds();
        looking.scheduleWithFixedDelay(() -> sessions.forEach(this::look), seconds, seconds, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        looking.shutdownNow();
    }

    /** A session that ends in the same moment must not end the looking. */
    private void look(VaadinSession session) {
        try {
            session.access(() -> {
                forgetOld(session);
                letGo(session);
            });
        } catch (RuntimeException ended) {
            LOG.debug("A session ended while its pages were looked at", ended);
        }
    }

    private static void forgetOld(VaadinSession session) {
        session.getUIs().stream()
                .map(page -> page.getInternals().getPushConnection())
                .filter(SurePush.class::isInstance)
                .map(SurePush.class::cast)
                .forEach(SurePush::forgetOld);
    }

    private static void letGo(VaadinSession session) {
        session.getUIs().stream()
                .filter(page -> session.getState() == VaadinSessionState.OPEN)
                .filter(AbsentPages::isAbsent)
                .toList()
                .forEach(page -> page.accessSynchronously(() -> session.removeUI(page)));
    }

    private static boolean isAbsent(UI page) {
        long silent = System.currentTimeMillis() - page.getInternals().getLastHeartbeatTimestamp();
        return silent > SILENCE.toMillis();
    }
}
