package org.samenkracht.board;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.samenkracht.Id;
import org.samenkracht.coalition.Member;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which cards a member may not read now, on any board: of those nothing is told of earlier either. */
@Component
class Withheld {

    private final JdbcClient database;

    Withheld(JdbcClient database) {
        this.database = database;
    }

    Set<Id<Card>> from(Member me) {
        return me.isGuide()
                ? Set.of()
                : database.sql("""
                                select c.id from card c join board b on b.id = c.board
                                where b.coalition = ? and c.veiled_at is not null and c.author <> ?
                                """).params(me.coalition().value(), me.id().value()).query(UUID.class).stream()
                        .map(Id::<Card>of)
                        .collect(Collectors.toUnmodifiableSet());
    }
}
