package org.samenkracht.stories;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A database of its own, which can stand still and go on, as one whose disk or network hangs. */
final class Postgres implements AutoCloseable {

    private final Path data = House.emptyData();
    private final EmbeddedPostgres postgres;

    Postgres() {
        try {
            postgres = EmbeddedPostgres.builder().setDataDirectory(data).start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    String[] settings() {
        return new String[] {
            "--spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"),
            "--spring.datasource.username=postgres"
        };
    }

    /** The same database, at the other end of a cable. */
    String[] settingsBy(Cable cable) {
        return Stream.of(settings())
                .map(setting -> setting.replace(":" + postgres.getPort(), ":" + cable.port()))
                .toArray(String[]::new);
    }

    /** A cable to it. */
    Cable cable() {
        return new Cable(postgres.getPort());
    }

    /** Whoever asks it something waits, and is not told for what. */
    void standsStill() {
        signal("STOP");
    }

    void goesOn() {
        signal("CONT");
    }

    @Override
    public void close() {
        goesOn();
        try {
            postgres.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void signal(String name) {
        processes().map(ProcessHandle::pid).forEach(pid -> {
            try {
                new ProcessBuilder("kill", "-" + name, pid.toString())
                        .inheritIO()
                        .start()
                        .onExit()
                        .join();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
    }

    private Stream<ProcessHandle> processes() {
        try {
            var first = Files.readAllLines(data.resolve("postmaster.pid"))
                    .getFirst()
                    .strip();
            var postmaster = ProcessHandle.of(Long.parseLong(first)).orElseThrow();
            return Stream.concat(Stream.of(postmaster), postmaster.descendants());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
