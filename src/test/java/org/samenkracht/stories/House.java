package org.samenkracht.stories;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.catalina.Context;
import org.samenkracht.Samenkracht;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/** The real server with the demo expedition and a mail server, in this Java, on a data directory that was empty before. */
final class House implements AutoCloseable {

    private final ConfigurableApplicationContext application;
    private final GreenMail mailServer;

    private House(ConfigurableApplicationContext application, GreenMail mailServer) {
        this.application = application;
        this.mailServer = mailServer;
    }

    static House open() {
        var builder = new SpringApplicationBuilder(Samenkracht.class)
                .initializers(starting ->
                        starting.getBeanFactory().registerSingleton("onlyTheProduct", new OnlyTheProduct()));
        var mailServer = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP));
        mailServer.start();
        return new House(
                builder.run(
                        "--server.port=0",
                        "--samenkracht.demo=true",
                        "--samenkracht.data=" + emptyData(),
                        "--spring.mail.host=localhost",
                        "--spring.mail.port=" + mailServer.getSmtp().getPort()),
                mailServer);
    }

    /** A directory for the data of one server. */
    static Path emptyData() {
        try {
            var stories = Files.createDirectories(Path.of("target", "stories"));
            return Files.createTempDirectory(stories, "data").toAbsolutePath();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    int port() {
        return application.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    BeanFactory features() {
        return application.getBeanFactory();
    }

    /** Ends an HTTP session, as it ends by itself when nothing was heard for hours. */
    void forgets(String session) {
        var server = (TomcatWebServer) ((WebServerApplicationContext) application).getWebServer();
        var context = (Context) server.getTomcat().getHost().findChildren()[0];
        try {
            context.getManager().findSession(session).expire();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        application.close();
        mailServer.stop();
    }

    /** What stands among the tests is no part of the server. */
    private static final class OnlyTheProduct extends TypeExcludeFilter {

        @Override
        public boolean match(MetadataReader type, MetadataReaderFactory others) throws IOException {
            return type.getResource().getURI().toString().contains("/test-classes/");
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof OnlyTheProduct;
        }

        @Override
        public int hashCode() {
            return OnlyTheProduct.class.hashCode();
        }
    }
}
