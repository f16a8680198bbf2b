package org.samenkracht.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends the session of a device that was forgotten elsewhere. Every open page calls home each 20 seconds, so that it is
 * closed soon, with all that listens in it.
 */
class ForgottenDeviceFilter extends OncePerRequestFilter {

    private final Devices devices;
    private final SecurityContextHolderStrategy contexts;

    ForgottenDeviceFilter(Devices devices, SecurityContextHolderStrategy contexts) {
        this.devices = devices;
        this.contexts = contexts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = contexts.getContext().getAuthentication();
        if (authentication != null
                && authentication.getDetails() instanceof Device device
                && !devices.knows(device.id())) {
            signOut(request);
            DeviceCookie.clear(request, response);
        }
        chain.doFilter(request, response);
    }

    private void signOut(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        contexts.clearContext();
    }
}
