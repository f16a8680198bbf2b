package org.samenkracht.live.relay;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenkracht.live.Mark;
import org.samenkracht.live.Participant;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A house with nothing in it but the relay, a door and a bell. */
@TestComponent
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class
})
@Import({Relay.class, RelayConfiguration.class, RelayApplication.Door.class})
class RelayApplication {

    private static final String BOARD = """
            <!doctype html>
            <html lang="nl">
              <head>
                <base href="/">
                <title>Board</title>
                <link rel="stylesheet" href="styles/pointers.css">
                <link rel="stylesheet" href="styles/connection.css">
                <script type="module" src="scripts/live-pointers.js"></script>
                <script type="module" src="scripts/connection-banner.js"></script>
                <style>
                  body { margin: 0; }
                  board-card { display: block; margin: 100px; width: 200px; height: 100px; }
                </style>
              </head>
              <body>
                <connection-banner lost="Lost" back="Back" reloading="Reloading" unsaved="Unsaved" late="Late" quick="Quick" page="0"></connection-banner>
                <live-board>
                  <board-card data-anchor="%s"><textarea>Soup</textarea></board-card>
                  <live-pointers></live-pointers>
                </live-board>
                <script>
                  const pointers = document.querySelector("live-pointers");
                  pointers.words = { busy: "{names} is busy here" };
                  pointers.$server = {
                    ticket: () => fetch("/ticket?board=%s", { method: "POST" }).then((answer) => answer.text()),
                  };
                </script>
              </body>
            </html>
            """;

    /** Takes the name in the HTTP session for the principal. */
    @Bean
    Filter principalOfSession() {
        return (request, response, chain) -> chain.doFilter(signedIn((HttpServletRequest) request), response);
    }

    private static HttpServletRequest signedIn(HttpServletRequest request) {
        return new HttpServletRequestWrapper(request) {
            @Override
            public @Nullable Principal getUserPrincipal() {
                return Optional.ofNullable(getSession(false))
                        .map(session -> (String) session.getAttribute("name"))
                        .map(name -> (Principal) () -> name)
                        .orElse(null);
            }
        };
    }

    /** Signs in and out, and hands out tickets as a view would. */
    @RestController
    static class Door {

        private final Relay relay;

        Door(Relay relay) {
            this.relay = relay;
        }

        @PostMapping("/come")
        String come(HttpSession session, @RequestParam String name) {
            session.setAttribute("name", name);
            return session.getId();
        }

        @PostMapping("/visit")
        String visit(HttpSession session) {
            return session.getId();
        }

        @PostMapping("/go")
        void go(HttpSession session) {
            session.invalidate();
        }

        @PostMapping("/ticket")
        String ticket(HttpSession session, @RequestParam UUID board) {
            String name = (String) session.getAttribute("name");
            return relay.admit(participant(name), board, session.getId());
        }

        @GetMapping(path = "/board", produces = MediaType.TEXT_HTML_VALUE)
        String board(@RequestParam UUID board, @RequestParam UUID card) {
            return BOARD.formatted(card, board);
        }
    }

    static Participant participant(String name) {
        return new Participant(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                name,
                name.substring(0, 1),
                Mark.CIRCLE,
                Math.floorMod(name.hashCode(), Participant.TONES));
    }
}
