package org.samenkracht;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * The address of this server in links that people hand on. It is {@code samenkracht.address} where that is set. Otherwise
 * a page shows the address that its own browser uses, and mail and log, which no browser asked for, say localhost.
 */
@Component
public class PublicAddress {

    private final String configured;
    private final Environment environment;

    PublicAddress(Environment environment) {
        this.configured =
                environment.getProperty("samenkracht.address", "").strip().replaceAll("/+$", "");
        this.environment = environment;
    }

    /** A link in a page, while answering a request of the browser that shows it. */
    public String shown(String path) {
        return configured.isEmpty()
                ? ServletUriComponentsBuilder.fromCurrentContextPath().toUriString() + path
                : configured + path;
    }

    /**
     * A link in a mail or in the log. Never taken from a request: whoever asks for a mail could have it point to a server
     * of his own.
     */
    public String sent(String path) {
        var local = "http://localhost:" + environment.getProperty("local.server.port", "8080");
        return (configured.isEmpty() ? local : configured) + path;
    }
}
