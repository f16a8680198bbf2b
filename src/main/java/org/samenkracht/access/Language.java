package org.samenkracht.access;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** The language somebody reads: the one switched to on this browser, else the browser's own, else Dutch. */
@Component
public class Language {

    /** Dutch. */
    public static final Locale DUTCH = Locale.of("nl");

    /** The languages one can switch between. */
    public static final List<Locale> ALL = List.of(DUTCH, Locale.ENGLISH);

    private static final String COOKIE = "samenkracht-language";

    Language() {}

    /** The language of the browser that is being answered now. */
    public Locale current() {
        return of(((VaadinServletRequest) VaadinRequest.getCurrent()).getHttpServletRequest());
    }

    /**
     * Remembers a language on this browser for a year. Load the page anew afterwards, so that all of it speaks that
     * language.
     */
    public void switchTo(Locale language) {
        var cookie = ResponseCookie.from(COOKIE, language.getLanguage())
                .path("/")
                .maxAge(Duration.ofDays(365))
                .httpOnly(true)
                .sameSite("Lax")
                .secure(VaadinRequest.getCurrent().isSecure())
                .build();
        VaadinServletResponse.getCurrent().addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    /** The language of the browser that asks. */
    public Locale of(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
                .map(Cookie::getValue)
                .flatMap(Language::known)
                .or(() -> Collections.list(request.getLocales()).stream()
                        .flatMap(asked -> known(asked.getLanguage()).stream())
                        .findFirst())
                .orElse(DUTCH);
    }

    private static Optional<Locale> known(String language) {
        return ALL.stream()
                .filter(locale -> locale.getLanguage().equals(language))
                .findFirst();
    }
}
