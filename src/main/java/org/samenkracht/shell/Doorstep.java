package org.samenkracht.shell;

import org.samenkracht.PublicAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says where Samenkracht is, once it is there. */
@Component
class Doorstep {

    private static final Logger LOG = LoggerFactory.getLogger(Doorstep.class);

    private final PublicAddress address;

    Doorstep(PublicAddress address) {
        this.address = address;
    }

    @EventListener
    void open(ApplicationReadyEvent ready) {
        LOG.info("Samenkracht is at {}", address.sent("/"));
    }
}
