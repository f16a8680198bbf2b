package org.samenkracht.board;

import java.util.List;
import java.util.Optional;
import org.samenkracht.Id;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;

interface CardRows extends CrudRepository<Card, Id<Card>> {

    @Query("""
            select c.* from card c join lane l on l.id = c.lane
            where c.board = :board and c.archived_at is null and l.archived_at is null
            order by c.rank, c.id
            """)
    List<Card> on(Id<Board> board);

    @Query("select * from card where board = :board and archived_at is not null order by archived_at desc, id")
    List<Card> archivedOn(Id<Board> board);

    @Query("select max(rank) from card where lane = :lane")
    Optional<Rank> lastRank(Id<Lane> lane);

    @Query("select min(rank) from card where lane = :lane")
    Optional<Rank> firstRank(Id<Lane> lane);

    @Query("select min(rank) from card where lane = :lane and rank > :rank")
    Optional<Rank> nextRank(Id<Lane> lane, Rank rank);
}
