package org.samenkracht.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

@SpringBootTest(classes = WarmingUp.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ImportAutoConfiguration(TomcatServletWebServerAutoConfiguration.class)
class WarmingUpServerTest {

    @Test
    void aServerThatHasJustStartedAnswersOnThreadsOfTheMachine(@Autowired ServletWebServerApplicationContext started) {
        var server = (TomcatWebServer) started.getWebServer();
        var answering = server.getTomcat().getConnector().getProtocolHandler().getExecutor();

        var thread = CompletableFuture.supplyAsync(Thread::currentThread, answering);

        assertThat(thread.join().getName()).startsWith("warming-up-");
    }
}
