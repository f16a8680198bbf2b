package org.samenkracht.access;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;

/** A browser without a screen: it keeps cookies and follows no redirects. */
class Browser {

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final URI house;
    private String language = "nl-NL";

    Browser(int port) {
        house = URI.create("http://localhost:" + port);
    }

    HttpResponse<String> get(String path) {
        try {
            var request = HttpRequest.newBuilder(house.resolve(path))
                    .header("Accept", "text/html,*/*;q=0.8")
                    .header("Accept-Language", language);
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    Browser speaking(String languages) {
        language = languages;
        return this;
    }

    /** Keeps a device's secret, as after signing in. */
    Browser on(String secret) {
        var cookie = new HttpCookie(DeviceCookie.NAME, secret);
        cookie.setPath("/");
        cookie.setDomain("localhost.local");
        cookie.setVersion(0);
        cookies.getCookieStore().add(house, cookie);
        return this;
    }

    Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst();
    }
}
