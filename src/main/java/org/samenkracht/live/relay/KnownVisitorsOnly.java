package org.samenkracht.live.relay;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.server.HandshakeInterceptor;
import org.springframework.web.socket.server.support.HttpSessionHandshakeInterceptor;

/**
 * Opens sockets only for somebody who is signed in, from a page: with an Origin, a principal and an HTTP session. That
 * the Origin is ours is checked by Spring, which lets a missing one pass. Runs after the HTTP session was noted.
 */
final class KnownVisitorsOnly implements HandshakeInterceptor {

    @Override
    public boolean beforeHandshake(
            ServerHttpRequest request,
            ServerHttpResponse response,
            WebSocketHandler handler,
            Map<String, Object> attributes) {
        boolean known = request.getHeaders().containsHeader(HttpHeaders.ORIGIN)
                && request.getPrincipal() != null
                && attributes.containsKey(HttpSessionHandshakeInterceptor.HTTP_SESSION_ID_ATTR_NAME);
        if (!known) {
            response.setStatusCode(HttpStatus.FORBIDDEN);
        }
        return known;
    }

    @Override
    public void afterHandshake(
            ServerHttpRequest request,
            ServerHttpResponse response,
            WebSocketHandler handler,
            @Nullable Exception failure) {
        // nothing to tidy up
    }
}
