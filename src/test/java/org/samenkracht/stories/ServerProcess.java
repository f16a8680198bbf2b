package org.samenkracht.stories;

import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.samenkracht.Samenkracht;

/** The server as a process of its own, which can be killed and started again on the same data and port. */
final class ServerProcess implements AutoCloseable {

    private final Path data = House.emptyData();
    private final int port = freePort();
    private final List<String> settings;
    private Process process;

    /** @param settings as on the command line, such as {@code --spring.datasource.url=…} */
    ServerProcess(String... settings) {
        this.settings = List.of(settings);
        process = launch();
        awaitReady();
    }

    int port() {
        return port;
    }

    /** As {@code kill -9} does. */
    void isKilled() {
        process.destroyForcibly().onExit().join();
    }

    void startsAgain() {
        process = launch();
        awaitReady();
    }

    /** As when the host stops it: it has the time to put away what it wants to keep. */
    void isStopped() {
        process.destroy();
        process.onExit().join();
    }

    /** The folder of the database, the log and all else that it writes. */
    Path data() {
        return data;
    }

    /** All that it wrote to its log. */
    String log() {
        try {
            return Files.readString(data.resolve("server.log"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        isKilled();
    }

    private Process launch() {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                classPath(),
                Samenkracht.class.getName(),
                "--server.port=" + port,
                "--samenkracht.data=" + data));
        command.addAll(settings);
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(
                            data.resolve("server.log").toFile()))
                    .start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void awaitReady() {
        await().atMost(Duration.ofSeconds(120)).until(this::answers);
    }

    private boolean answers() throws IOException {
        var health = (HttpURLConnection) URI.create("http://localhost:" + port + "/actuator/health")
                .toURL()
                .openConnection();
        try {
            return health.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** What the product is made of, without what is among the tests. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(place -> !place.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
