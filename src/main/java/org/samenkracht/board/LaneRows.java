package org.samenkracht.board;

import java.util.List;
import java.util.Optional;
import org.samenkracht.Id;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;

interface LaneRows extends CrudRepository<Lane, Id<Lane>> {

    @Query("select * from lane where board = :board and archived_at is null order by rank, id")
    List<Lane> on(Id<Board> board);

    /** Also those put away, so that each has a place of its own when it comes back. */
    @Query("select * from lane where board = :board order by rank, id")
    List<Lane> everyOn(Id<Board> board);

    @Query("select * from lane where board = :board and archived_at is not null order by archived_at desc")
    List<Lane> archivedOn(Id<Board> board);

    @Query("select * from lane where board = :board and id = :lane")
    Optional<Lane> find(Id<Board> board, Id<Lane> lane);
}
