package org.samenkracht.access;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.samenkracht.coalition.Secret;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** The cookie in which a browser keeps a device's secret. */
final class DeviceCookie {

    static final String NAME = "samenkracht-device";

    private DeviceCookie() {}

    static Optional<String> read(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, NAME)).map(Cookie::getValue);
    }

    static void write(Secret secret, HttpServletRequest request, HttpServletResponse response) {
        set(secret.text(), Device.REMEMBERED, request, response);
    }

    static void clear(HttpServletRequest request, HttpServletResponse response) {
        set("", Duration.ZERO, request, response);
    }

    private static void set(
            String value, Duration remembered, HttpServletRequest request, HttpServletResponse response) {
        var cookie = ResponseCookie.from(NAME, value)
                .path("/")
                .maxAge(remembered)
                .httpOnly(true)
                .sameSite("Lax")
                .secure(request.isSecure())
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
