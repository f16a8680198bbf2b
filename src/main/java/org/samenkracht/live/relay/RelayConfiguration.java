package org.samenkracht.live.relay;

import java.security.Principal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.socket.WebSocketExtension;
import org.springframework.web.socket.WebSocketHandler;
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
                .setHandshakeHandler(new Uncompressed());
    }

    /** Sees to it that every frame is counted. */
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
            ServerHttpRequest counted = new ServletServerHttpRequest(count.of(getHttpServletRequest(request)));
            super.upgrade(counted, response, protocol, extensions, user, handler, attributes);
        }
    }

    /** Frames are too small to compress, and a compressor costs each socket a quarter of a megabyte. */
    private static final class Uncompressed extends DefaultHandshakeHandler {

        Uncompressed() {
            super(new Counted());
        }

        @Override
        protected List<WebSocketExtension> filterRequestedExtensions(
                ServerHttpRequest request, List<WebSocketExtension> requested, List<WebSocketExtension> supported) {
            return List.of();
        }
    }
}
