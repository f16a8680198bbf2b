package org.samenkracht.stories;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a server leaves behind while it runs and after: every column of every table, and every byte of every file that it
 * writes. It can be asked while a server runs with {@link #IN_SIGHT}.
 */
final class Traces {

    /** For a server whose tables are read while it runs; what is temporary stands among its data too. */
    static final String[] IN_SIGHT = {
        "--spring.datasource.url=jdbc:h2:file:${samenkracht.data}/samenkracht;" + settings() + ";WRITE_DELAY=0",
        "--server.tomcat.basedir=${samenkracht.data}/tomcat"
    };

    private final Path data;

    Traces(ServerProcess server) {
        this.data = server.data();
    }

    /** Where these words stand, such as {@code card.text} or the name of a file. */
    List<String> of(String words) {
        var places = new ArrayList<String>();
        tables().forEach((table, rows) -> rows.forEach(row -> row.forEach((column, value) -> {
            if (value.contains(words)) {
                places.add(table + "." + column);
            }
        })));
        files().filter(file -> has(file, words))
                .map(file -> data.relativize(file).toString())
                .forEach(places::add);
        return places.stream().distinct().toList();
    }

    /** All rows of all tables, as text. */
    Map<String, List<Map<String, String>>> tables() {
        try (var database = DriverManager.getConnection(
                        "jdbc:h2:file:" + data.resolve("samenkracht") + ";" + settings(), "sa", "");
                var names =
                        database.getMetaData().getTables(null, "public", "%", new String[] {"TABLE", "BASE TABLE"})) {
            var tables = new LinkedHashMap<String, List<Map<String, String>>>();
            while (names.next()) {
                var table = names.getString("TABLE_NAME");
                try (var statement = database.createStatement();
                        var rows = statement.executeQuery("select * from \"" + table + "\"")) {
                    tables.put(table, all(rows));
                }
            }
            return tables;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static List<Map<String, String>> all(ResultSet rows) throws SQLException {
        var all = new ArrayList<Map<String, String>>();
        while (rows.next()) {
            var row = new LinkedHashMap<String, String>();
            for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                row.put(rows.getMetaData().getColumnName(column), String.valueOf(rows.getString(column)));
            }
            all.add(row);
        }
        return all;
    }

    private Stream<Path> files() {
        try (var all = Files.walk(data)) {
            return all.filter(Files::isRegularFile).toList().stream();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static boolean has(Path file, String words) {
        try {
            var bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            return Stream.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)
                    .anyMatch(as -> bytes.contains(new String(words.getBytes(as), StandardCharsets.ISO_8859_1)));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** As the product has them, and open for a second reader. */
    private static String settings() {
        return "MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DEFAULT_NULL_ORDERING=HIGH"
                + ";AUTO_SERVER=TRUE";
    }
}
