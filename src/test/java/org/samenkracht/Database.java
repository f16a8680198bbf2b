package org.samenkracht;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** The databases that the product runs on. Each starts once, when the first test needs it, with all features on it. */
public enum Database {
    H2 {
        @Override
        String address() {
            return "jdbc:h2:mem:proof;" + settingsOfTheProduct();
        }
    },
    POSTGRESQL {
        @Override
        String address() {
            try {
                return EmbeddedPostgres.builder().start().getJdbcUrl("postgres", "postgres");
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    };

    private final FutureTask<BeanFactory> features = new FutureTask<>(this::start);

    abstract String address();

    /** The features, on this database. */
    public BeanFactory features() {
        features.run();
        try {
            return features.get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(this + " did not start", failed);
        }
    }

    private BeanFactory start() {
        return new SpringApplicationBuilder(Features.class)
                .web(WebApplicationType.NONE)
                .properties("spring.main.banner-mode=off")
                .run("--spring.datasource.url=" + address(), "--spring.datasource.username=" + user());
    }

    private String user() {
        return this == H2 ? "sa" : "postgres";
    }

    /** The compatibility settings of H2 as the server has them. */
    private static String settingsOfTheProduct() {
        var properties = new Properties();
        try (InputStream file = Database.class.getResourceAsStream("/application.properties")) {
            properties.load(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        String address = properties.getProperty("spring.datasource.url");
        return address.substring(address.indexOf(";MODE=") + 1, address.indexOf(";WRITE_DELAY"));
    }
}
