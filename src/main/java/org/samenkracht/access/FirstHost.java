package org.samenkracht.access;

import org.samenkracht.PublicAddress;
import org.samenkracht.coalition.People;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/**
 * Lets whoever starts the server in as its host: writes a one-time link to the log, on each start until a host came in by
 * one, and after that only when {@code samenkracht.host-link=true} asks for it, for a host who lost the device.
 */
@Component
@ConditionalOnBooleanProperty(name = "samenkracht.demo", havingValue = false, matchIfMissing = true)
class FirstHost implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstHost.class);

    private final People people;
    private final SignInLinks links;
    private final PublicAddress address;
    private final boolean asked;

    FirstHost(
            People people,
            SignInLinks links,
            PublicAddress address,
            @Value("${samenkracht.host-link:false}") boolean asked) {
        this.people = people;
        this.links = links;
        this.address = address;
        this.asked = asked;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        people.firstHost("Host");
        var hosts = people.hosts();
        if (asked || hosts.stream().noneMatch(host -> links.broughtIn(host.id()))) {
            var secret = links.make(hosts.getFirst().id(), SignInLinks.HANDED);
            LOG.info("Sign in as host, once, within 7 days: {}", address.sent(SignInLinks.path(secret)));
        }
    }
}
