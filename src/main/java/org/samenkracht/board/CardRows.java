package org.samenkracht.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samenkracht.Id;
import org.samenkracht.coalition.Coalition;
import org.samenkracht.coalition.Member;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;
import org.springframework.jdbc.core.RowMapper;

interface CardRows extends CrudRepository<Card, Id<Card>> {

    @Query("""
            select c.* from card c join lane l on l.id = c.lane
            where c.board = :board and c.archived_at is null and l.archived_at is null and c.veiled_at is null
            order by c.rank, c.id
            """)
    List<Card> on(Id<Board> board);

    /** Those that a guide hid, also of those put away. */
    @Query("select * from card where board = :board and veiled_at is not null")
    List<Card> veiledOn(Id<Board> board);

    /** Those at which a link to this card was made. */
    @Query("select * from card where board = :board and links like '%' || :card || '%' order by id")
    List<Card> linkedTo(Id<Board> board, String card);

    /** Not a new version: what it says is as it was. */
    @Modifying
    @Query("update card set veiled_at = :now, veiled_by = :guide, veil_reason = :reason where id = :card")
    void veil(Id<Card> card, Instant now, Id<Member> guide, String reason);

    @Modifying
    @Query("update card set veiled_at = null, veiled_by = null, veil_reason = null where id = :card")
    void lift(Id<Card> card);

    @Query("""
            select c.* from card c join lane l on l.id = c.lane
            where c.board = :board and c.archived_at is null and l.archived_at is not null
            order by l.archived_at desc, c.rank, c.id
            """)
    List<Card> inLanesAway(Id<Board> board);

    @Query("select * from card where board = :board and archived_at is not null order by archived_at desc, id")
    List<Card> archivedOn(Id<Board> board);

    /** Also those put away. */
    @Query("select * from card where board = :board order by rank, id")
    List<Card> everyOn(Id<Board> board);

    @Query("select c.* from card c join board b on b.id = c.board where b.coalition = :coalition and c.id in (:some)")
    List<Card> of(Id<Coalition> coalition, Collection<Id<Card>> some);

    boolean existsByLaneAndRank(Id<Lane> lane, Rank rank);

    @Query("""
            select * from card where lane = :lane and archived_at is null and changed_by <> :member
            order by rank limit 1
            """)
    Optional<Card> firstOfAnother(Id<Lane> lane, Id<Member> member);

    @Query(value = "select max(rank) from card where lane = :lane", rowMapperClass = RankRow.class)
    Optional<Rank> lastRank(Id<Lane> lane);

    @Query(value = "select min(rank) from card where lane = :lane", rowMapperClass = RankRow.class)
    Optional<Rank> firstRank(Id<Lane> lane);

    @Query(value = "select min(rank) from card where lane = :lane and rank > :rank", rowMapperClass = RankRow.class)
    Optional<Rank> nextRank(Id<Lane> lane, Rank rank);

    /** Asked for a rank itself, H2 refuses, and writes so in its trace file, each time before Spring converts it. */
    final class RankRow implements RowMapper<@Nullable Rank> {
        @Override
        public @Nullable Rank mapRow(ResultSet row, int number) throws SQLException {
            var rank = row.getString(1);
            return rank == null ? null : new Rank(rank);
        }
    }

    @Modifying
    @Query("update card set version = :version where id = :card")
    void count(Id<Card> card, int version);

    /** The place at the end of a lane. */
    default Rank placeLast(Id<Lane> lane) {
        return Rank.between(lastRank(lane).orElse(null), null);
    }

    /** A place that a card had, or when another card took it meanwhile, the place below that one. */
    default Rank placeAt(Rank rank, Id<Lane> lane) {
        return existsByLaneAndRank(lane, rank)
                ? Rank.between(rank, nextRank(lane, rank).orElse(null))
                : rank;
    }

    /** The place below a card, at the top without one, and at the end if that card is not in this lane. */
    default Rank placeBelow(@Nullable Id<Card> after, Id<Lane> lane) {
        if (after == null) {
            return Rank.between(null, firstRank(lane).orElse(null));
        }
        return findById(after)
                .filter(card -> card.lane().equals(lane))
                .map(card ->
                        Rank.between(card.rank(), nextRank(lane, card.rank()).orElse(null)))
                .orElseGet(() -> placeLast(lane));
    }
}
