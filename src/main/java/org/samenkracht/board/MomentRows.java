package org.samenkracht.board;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.samenkracht.Id;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Boards as they stood at some of their revisions, written down small. Each is written once and never changed. */
@Component
class MomentRows {

    /** H2 keeps no more than a mebibyte in one row. */
    private static final int LONGEST_PART = 1_000_000;

    private final JdbcClient database;

    MomentRows(JdbcClient database) {
        this.database = database;
    }

    Optional<Standing> at(Id<Board> board, long revision) {
        var parts = database.sql("select content from board_moment_part where board = ? and revision = ? order by part")
                .params(board.value(), revision)
                .query((row, number) -> row.getBytes("content"))
                .list();
        return parts.isEmpty() ? Optional.empty() : Optional.of(read(parts));
    }

    /** The last one at or before a revision, if there is one since another. */
    Optional<Long> last(Id<Board> board, long since, long until) {
        return database.sql("select max(revision) from board_moment where board = ? and revision between ? and ?")
                .params(board.value(), since, until)
                .query((row, number) -> Optional.ofNullable(row.getObject(1, Long.class)))
                .single();
    }

    /** When the board stood as it was written down, between two revisions. */
    List<Beat> beats(Id<Board> board, long from, long to) {
        return database.sql("""
                        select revision, stood_at from board_moment
                        where board = ? and revision between ? and ? order by revision
                        """)
                .params(board.value(), from, to)
                .query((row, number) ->
                        new Beat(row.getLong("revision"), instant(row.getObject("stood_at", OffsetDateTime.class))))
                .list();
    }

    /** Once; whoever writes the same meanwhile writes the same. */
    void keep(Id<Board> board, Standing standing) {
        int written = database.sql(
                        "insert into board_moment (board, revision, stood_at) values (?, ?, ?) on conflict do nothing")
                .params(board.value(), standing.revision(), standing.at().atOffset(ZoneOffset.UTC))
                .update();
        if (written > 0) {
            keepParts(board, standing);
        }
    }

    private void keepParts(Id<Board> board, Standing standing) {
        byte[] content = written(standing);
        for (int part = 0; part * LONGEST_PART < content.length; part++) {
            database.sql("insert into board_moment_part (board, revision, part, content) values (?, ?, ?, ?)")
                    .params(
                            board.value(),
                            standing.revision(),
                            part,
                            Arrays.copyOfRange(
                                    content, part * LONGEST_PART, Math.min(content.length, (part + 1) * LONGEST_PART)))
                    .update();
        }
    }

    private static byte[] written(Standing standing) {
        var bytes = new ByteArrayOutputStream();
        try (var small = new DeflaterOutputStream(bytes)) {
            ChangeLog.JSON.writeValue(small, standing);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static Standing read(List<byte[]> parts) {
        var bytes = new ByteArrayOutputStream();
        parts.forEach(bytes::writeBytes);
        try (var large = new InflaterInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return ChangeLog.JSON.readValue(large, Standing.class);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Instant instant(OffsetDateTime time) {
        return time.toInstant();
    }
}
