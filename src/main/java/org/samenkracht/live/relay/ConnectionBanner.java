package org.samenkracht.live.relay;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/**
 * Says calmly that the connection is gone or slow, that one may go on typing, and that it is back. If the server lost this page
 * meanwhile, say by a restart, it loads the page again, once. Put one in the frame of the app, outside of what scrolls.
 */
@Tag("connection-banner")
@JsModule("context://scripts/connection-banner.js")
public final class ConnectionBanner extends Component {

    /**
     * Creates the banner with the sentences it shows.
     *
     * @param lost while there is no connection
     * @param back for three seconds when it is back
     * @param reloading just before the page is loaded again
     * @param unsaved while the server answers but cannot save
     * @param late while what the others do comes seconds late, as over a line that is slow
     * @param quick for three seconds when it no longer does
     */
    public ConnectionBanner(String lost, String back, String reloading, String unsaved, String late, String quick) {
        getElement()
                .setAttribute("lost", lost)
                .setAttribute("back", back)
                .setAttribute("reloading", reloading)
                .setAttribute("unsaved", unsaved)
                .setAttribute("late", late)
                .setAttribute("quick", quick);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        getElement().setAttribute("page", String.valueOf(attach.getUI().getUIId()));
    }
}
