package org.samenkracht.board;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.samenkracht.Id;
import org.samenkracht.coalition.Coalition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** On what of a coalition's boards one may remember that people pointed; for the feature that keeps trails. */
@Component
@Transactional(readOnly = true)
public class Grounds {

    private final JdbcClient database;

    Grounds(JdbcClient database) {
        this.database = database;
    }

    /** The boards of a coalition. */
    public List<Ground> of(Id<Coalition> coalition) {
        return database.sql("select id, guided, openness from board where coalition = ?")
                .param(coalition.value())
                .query((row, number) -> new Ground(
                        Id.of(row.getObject("id", UUID.class)),
                        row.getInt("guided"),
                        Openness.valueOf(row.getString("openness")) == Openness.QUIET))
                .list();
    }

    /** Which of these are lanes, or cards that everybody sees, on this board. */
    public Set<UUID> seenByAll(Id<Board> board, Collection<UUID> asked) {
        return among(asked, """
                select id from card where board = :board and veiled_at is null and id in (:asked)
                union all select id from lane where board = :board and id in (:asked)
                """, board);
    }

    /** Which of these are cards on this board that are written quietly, or that a guide hid. */
    public Set<UUID> notSeenByAll(Id<Board> board, Collection<UUID> asked) {
        return among(asked, """
                select id from card where board = :board and veiled_at is not null and id in (:asked)
                union all select id from quiet_card where board = :board and id in (:asked)
                """, board);
    }

    private Set<UUID> among(Collection<UUID> asked, String which, Id<Board> board) {
        return asked.isEmpty()
                ? Set.of()
                : database
                        .sql(which)
                        .param("board", board.value())
                        .param("asked", asked)
                        .query(UUID.class)
                        .list()
                        .stream()
                        .collect(Collectors.toUnmodifiableSet());
    }
}
