package org.samenkracht.live;

import com.vaadin.browserless.BrowserlessApplicationContext;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.PushConnection;
import com.vaadin.flow.shared.communication.PushMode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Pages of several people on one server, each in a session of its own, none with a browser. */
public final class OpenPages implements AutoCloseable {

    private final BrowserlessApplicationContext server =
            BrowserlessApplicationContext.create(builder -> builder.withoutRoutes());
    private final List<Page> pages = new ArrayList<>();

    /** A new page of somebody else. */
    public Page open() {
        var page = new Page(server.newUser().newWindow().getUI());
        pages.add(page);
        return page;
    }

    @Override
    public void close() {
        pages.forEach(Page::close);
        pages.forEach(page -> page.session.lock());
        server.close();
    }

    /** One page. */
    public static final class Page {

        private final UI ui;
        private final VaadinSession session;
        private final AtomicInteger pushes = new AtomicInteger();
        private final List<Throwable> failures = new CopyOnWriteArrayList<>();

        private Page(UI ui) {
            this.ui = ui;
            this.session = ui.getSession();
            session.setErrorHandler(event -> failures.add(event.getThrowable()));
            ui.getInternals().setPushConnection(new CountingPush());
            ui.getPushConfiguration().setPushMode(PushMode.AUTOMATIC);
            while (session.hasLock()) {
                session.unlock();
            }
        }

        public UI ui() {
            return ui;
        }

        /** What somebody does on this page, and everything that follows from it. */
        public void does(Runnable deed) {
            ui.accessSynchronously(deed::run);
        }

        /** A view on this page that follows the topic. */
        public Heard follows(Live live, Topic<Integer> topic) {
            var heard = new Heard();
            does(() -> {
                var view = new Div();
                ui.add(view);
                live.follow(topic, view, heard);
            });
            return heard;
        }

        /** How often something was sent to the browser. */
        public int pushes() {
            return pushes.get();
        }

        /** What the server would have logged. */
        public List<Throwable> failures() {
            return List.copyOf(failures);
        }

        /** The person closes the page, and the server notices. */
        public void close() {
            if (ui.getSession() != null) {
                does(() -> {
                    ui.close();
                    session.removeUI(ui);
                });
            }
        }

        private final class CountingPush implements PushConnection {

            @Override
            public void push() {
                pushes.incrementAndGet();
                ui.getInternals().getStateTree().collectChanges(change -> {});
            }

            @Override
            public void disconnect() {}

            @Override
            public boolean isConnected() {
                return true;
            }
        }
    }
}
