package org.samenkracht.live.relay;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.web.socket.WebSocketExtension;
import org.springframework.web.socket.config.annotation.EnableWebSocket;
import org.springframework.web.socket.config.annotation.WebSocketConfigurer;
import org.springframework.web.socket.config.annotation.WebSocketHandlerRegistry;
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

    /** Frames are too small to compress, and a compressor costs each socket a quarter of a megabyte. */
    private static final class Uncompressed extends DefaultHandshakeHandler {

        @Override
        protected List<WebSocketExtension> filterRequestedExtensions(
                ServerHttpRequest request, List<WebSocketExtension> requested, List<WebSocketExtension> supported) {
            return List.of();
        }
    }
}
