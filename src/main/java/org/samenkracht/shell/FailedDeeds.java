package org.samenkracht.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SessionInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.samenkracht.DatabaseAway;
import org.samenkracht.NotFound;
import org.samenkracht.Refusal;
import org.samenkracht.coalition.ui.Farewell;
import org.samenkracht.live.UndoNotice;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What somebody did on a page, or what a page was told, and that came to nothing for a reason that nobody there answers for. The
 * page stays, with what was typed in it, and says so at its head; only where the page itself is no longer for this person, as
 * when they were shown out, it makes way for the one that says that.
 */
@org.springframework.stereotype.Component
class FailedDeeds implements VaadinServiceInitListener {

    private static final Logger LOG = LoggerFactory.getLogger(FailedDeeds.class);

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(FailedDeeds::begin);
    }

    private static void begin(SessionInitEvent begun) {
        var others = begun.getSession().getErrorHandler();
        begun.getSession().setErrorHandler(failed -> tell(failed, others));
    }

    private static void tell(ErrorEvent failed, ErrorHandler others) {
        failed.getComponent()
                .filter(Component::isAttached)
                .ifPresentOrElse(at -> tell(failed, at, others), () -> others.error(failed));
    }

    private static void tell(ErrorEvent failed, Component at, ErrorHandler others) {
        if (DatabaseAway.caused(failed.getThrowable())) {
            LOG.warn(
                    "The database does not answer ({}); somebody was told so",
                    failed.getThrowable().getClass().getSimpleName());
            UndoNotice.say(at, "failed.away");
        } else if (failed.getThrowable() instanceof NotFound) {
            lookAgain(at);
        } else if (failed.getThrowable() instanceof Refusal refusal) {
            UndoNotice.say(at, refusal.reason(), refusal.details());
        } else {
            others.error(failed);
            UndoNotice.say(at, "failed.deed");
        }
    }

    /** Vaadin would show the error's own page, without the frame around it and without a way on. */
    private static void lookAgain(Component at) {
        Farewell.from(at);
        at.getUI().ifPresent(page -> page.access(() -> sayIfStillThere(page)));
    }

    private static void sayIfStillThere(UI page) {
        if (!(page.getCurrentView() instanceof LostPage)) {
            UndoNotice.say(page, "refusal.gone");
        }
    }
}
