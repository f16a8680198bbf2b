package org.samenkracht;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The Chromium of this machine, for every test that has a browser. */
public final class InstalledChromium {

    private static final List<String> NAMES =
            List.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private InstalledChromium() {}

    /** The one that is asked for by {@code SAMENKRACHT_CHROMIUM}, else the one on the path. */
    public static Optional<Path> find() {
        return Stream.concat(Stream.of(Objects.toString(System.getenv("SAMENKRACHT_CHROMIUM"), "")), NAMES.stream())
                .filter(name -> !name.isBlank())
                .flatMap(InstalledChromium::onThePath)
                .findFirst();
    }

    private static Stream<Path> onThePath(String name) {
        var places = Stream.of(System.getenv("PATH").split(File.pathSeparator)).map(Path::of);
        return Stream.concat(Stream.of(Path.of("")), places)
                .map(place -> place.resolve(name))
                .filter(Files::isExecutable)
                .filter(Files::isRegularFile);
    }
}
