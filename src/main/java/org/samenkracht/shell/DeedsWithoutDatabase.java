package org.samenkracht.shell;

import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SessionInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.samenkracht.DatabaseAway;
import org.samenkracht.board.ui.UndoNotice;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Says at the foot of the page that what one just did could not be saved, since the database does not answer. The page stays,
 * with what was typed in it, to be done again; every other failure has a page of its own.
 */
@Component
class DeedsWithoutDatabase implements VaadinServiceInitListener {

    private static final Logger LOG = LoggerFactory.getLogger(DeedsWithoutDatabase.class);

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(DeedsWithoutDatabase::begin);
    }

    private static void begin(SessionInitEvent begun) {
        var others = begun.getSession().getErrorHandler();
        begun.getSession().setErrorHandler(failed -> tell(failed, others));
    }

    private static void tell(ErrorEvent failed, ErrorHandler others) {
        var at = failed.getComponent();
        if (at.isPresent() && DatabaseAway.caused(failed.getThrowable())) {
            LOG.warn(
                    "The database does not answer ({}); somebody was told so",
                    failed.getThrowable().getClass().getSimpleName());
            UndoNotice.say(at.get(), "failed.away");
        } else {
            others.error(failed);
        }
    }
}
