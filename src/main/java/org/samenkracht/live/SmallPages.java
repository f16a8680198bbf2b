package org.samenkracht.live;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.communication.JSR356WebsocketInitializer;
import com.vaadin.flow.shared.communication.PushConstants;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import org.apache.catalina.connector.Connector;
import org.atmosphere.cpr.ApplicationConfig;
import org.atmosphere.cpr.AtmosphereConfig;
import org.atmosphere.cpr.AtmosphereFramework;
import org.atmosphere.cpr.AtmosphereInterceptorAdapter;
import org.atmosphere.cpr.AtmosphereRequest;
import org.atmosphere.cpr.AtmosphereResource;
import org.atmosphere.util.ExecutorsFactory;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Keeps an open page light. Tomcat, Atmosphere and Vaadin give each socket buffers for its largest message that it keeps
 * for life: some 170 kB for the two sockets of a page with a board, most of which say a few bytes at a time.
 */
@Component
class SmallPages implements VaadinServiceInitListener, WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final String SMALL = "1024";

    /** A browser cuts what is longer, and each piece begins with the length of the whole. */
    private static final int LONGEST_PIECE = PushConstants.WEBSOCKET_FRAGMENT_SIZE + 32;

    SmallPages() {
        System.setProperty("org.apache.tomcat.websocket.DEFAULT_BUFFER_SIZE", SMALL);
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addConnectorCustomizers(SmallPages::lighten);
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        if (event.getSource() instanceof VaadinServletService service) {
            lighten(service.getServlet().getServletContext());
        }
    }

    private static void lighten(Connector connector) {
        connector.setProperty("socket.appReadBufSize", "2048");
        connector.setProperty("socket.appWriteBufSize", "2048");
    }

    private static void lighten(ServletContext context) {
        Collections.list(context.getAttributeNames()).stream()
                .filter(name -> name.startsWith(JSR356WebsocketInitializer.class.getName()))
                .map(context::getAttribute)
                .filter(AtmosphereFramework.class::isInstance)
                .map(AtmosphereFramework.class::cast)
                .forEach(SmallPages::lighten);
    }

    private static void lighten(AtmosphereFramework push) {
        push.addInitParameter(ApplicationConfig.WEBSOCKET_BUFFER_SIZE, SMALL)
                .addInitParameter(ApplicationConfig.WEBSOCKET_MAXTEXTSIZE, String.valueOf(LONGEST_PIECE))
                .addInitParameter(ApplicationConfig.WEBSOCKET_MAXBINARYSIZE, SMALL)
                .interceptor(new ReadToTheEnd());
        forgetWhatIsCancelled(push.getAtmosphereConfig());
    }

    /** With each message a page's next sign of life is put off; the one that was due would else wait out its minute. */
    private static void forgetWhatIsCancelled(AtmosphereConfig push) {
        if (ExecutorsFactory.getScheduler(push) instanceof ScheduledThreadPoolExecutor signs) {
            signs.setRemoveOnCancelPolicy(true);
        }
    }

    /** Atmosphere keeps the last message of each page, and with it a reader of 16 kB; a closed one has let go of that. */
    private static final class ReadToTheEnd extends AtmosphereInterceptorAdapter {
        @Override
        public void postInspect(AtmosphereResource page) {
            if (page.transport() == AtmosphereResource.TRANSPORT.WEBSOCKET
                    && page.getRequest().body().hasString()) {
                close(page.getRequest());
            }
        }

        private static void close(AtmosphereRequest message) {
            try {
                message.getReader().close();
            } catch (IOException neverOfAText) {
                throw new UncheckedIOException(neverOfAText);
            }
        }
    }
}
