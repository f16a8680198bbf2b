package org.samenkracht.live.relay;

import static org.awaitility.Awaitility.await;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The relay behind a real server, with real sockets: Ana and Bo are signed in. */
@SpringBootTest(classes = RelayApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
abstract class RelayHouse {

    final UUID board = UUID.randomUUID();
    final UUID card = UUID.randomUUID();

    @LocalServerPort
    int port;

    @Autowired
    Relay relay;

    Neighbour ana;
    Neighbour bo;

    @BeforeEach
    void comeIn() {
        ana = new Neighbour(port, "Ana").comes();
        bo = new Neighbour(port, "Bo").comes();
    }

    @AfterEach
    void goHome() {
        ana.goes();
        bo.goes();
        await().until(() -> relay.openBoards() == 0);
    }
}
