package org.samenkracht.access;

import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Component;

/** The page that somebody asked for before signing in, as Spring Security kept it in the session. */
@Component
class AskedPage {

    private static final Pattern PATH = Pattern.compile("^\\w+://[^/]*/+");

    private final RequestCache cache = withoutMarkInTheAddress();

    AskedPage(VaadinDefaultRequestCache vaadin) {
        vaadin.setDelegateRequestCache(cache);
    }

    /** Its path on this server, once; or the first page. */
    String take(HttpServletRequest request, HttpServletResponse response) {
        var saved = cache.getRequest(request, response);
        if (saved == null) {
            return "/";
        }
        cache.removeRequest(request, response);
        // As it was asked, for a query need not be well formed. One slash: two would be another server's address.
        return PATH.matcher(saved.getRedirectUrl()).replaceFirst("/");
    }

    private static RequestCache withoutMarkInTheAddress() {
        var cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        return cache;
    }
}
