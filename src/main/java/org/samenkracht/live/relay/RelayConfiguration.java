package org.samenkracht.live.relay;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.security.Principal;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.socket.WebSocketExtension;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.WebSocketHttpHeaders;
import org.springframework.web.socket.config.annotation.EnableWebSocket;
import org.springframework.web.socket.config.annotation.WebSocketConfigurer;
import org.springframework.web.socket.config.annotation.WebSocketHandlerRegistry;
import org.springframework.web.socket.server.standard.StandardWebSocketUpgradeStrategy;
import org.springframework.web.socket.server.support.DefaultHandshakeHandler;
import org.springframework.web.socket.server.support.HttpSessionHandshakeInterceptor;

/** Puts the relay at {@code /relay}, for pages of our own origin. */
@Configuration(proxyBeanMethods = false)
@EnableWebSocket
class RelayConfiguration implements WebSocketConfigurer {

    private final Relay relay;

    RelayConfiguration(Relay relay) {
        this.relay = relay;
    }

    @Override
    public void registerWebSocketHandlers(WebSocketHandlerRegistry registry) {
        registry.addHandler(relay.endpoint(), "/relay")
                .addInterceptors(new HttpSessionHandshakeInterceptor(List.of()), new KnownVisitorsOnly())
                .setHandshakeHandler(new DefaultHandshakeHandler(new Counted()));
    }

    /**
     * Sees to it that every frame is counted, and none compressed: frames are too small for that, each would be compressed anew
     * for each browser, and a compressor costs each socket a quarter of a megabyte. Tomcat agrees with a browser on its own
     * account, whatever the handshake's handler would have, so it does not hear what the browser offers.
     */
    private static final class Counted extends StandardWebSocketUpgradeStrategy {

        @Override
        public void upgrade(
                ServerHttpRequest request,
                ServerHttpResponse response,
                @Nullable String protocol,
                List<WebSocketExtension> extensions,
                @Nullable Principal user,
                WebSocketHandler handler,
                Map<String, Object> attributes) {
            FrameCount count = new FrameCount();
            attributes.put(FrameCount.ATTRIBUTE, count);
            HttpServletRequest plain = new Plain(getHttpServletRequest(request));
            super.upgrade(
                    new ServletServerHttpRequest(count.of(plain)),
                    response,
                    protocol,
                    List.of(),
                    user,
                    handler,
                    attributes);
        }
    }

    /** A request that offers no extensions. */
    private static final class Plain extends HttpServletRequestWrapper {

        Plain(HttpServletRequest request) {
            super(request);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return WebSocketHttpHeaders.SEC_WEBSOCKET_EXTENSIONS.equalsIgnoreCase(name)
                    ? Collections.emptyEnumeration()
                    : super.getHeaders(name);
        }
    }
}
