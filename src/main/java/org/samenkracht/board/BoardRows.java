package org.samenkracht.board;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samenkracht.Id;
import org.samenkracht.coalition.Coalition;
import org.samenkracht.coalition.Member;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface BoardRows extends Repository<Board, Id<Board>> {

    @Query("select * from board where id = :board")
    Optional<Board> find(Id<Board> board);

    @Query("""
            select b.* from board b join member m on m.coalition = b.coalition
            where b.id = :board and m.id = :member and m.left_at is null
            """)
    Optional<Board> seenBy(Id<Member> member, Id<Board> board);

    /**
     * Takes the board's row lock: until the transaction ends nobody else writes on this board. Only that one row, so that
     * nobody waits for somebody who waits for this board.
     */
    @Query("select * from board where id = :board and coalition = :coalition for update")
    Optional<Board> lock(Id<Board> board, Id<Coalition> coalition);

    /** As {@link #lock}: the board that this card is on. */
    @Query("""
            select * from board where id = (select board from card where id = :card) and coalition = :coalition for update
            """)
    Optional<Board> lockWithCard(Id<Card> card, Id<Coalition> coalition);

    /** As {@link #lock}: the board that this lane is on. */
    @Query("""
            select * from board where id = (select board from lane where id = :lane) and coalition = :coalition for update
            """)
    Optional<Board> lockWithLane(Id<Lane> lane, Id<Coalition> coalition);

    /** As {@link #lock}, for all boards of a coalition, always in the same order. */
    @Query("select * from board where coalition = :coalition order by id for update")
    List<Board> lockAll(Id<Coalition> coalition);

    List<Board> findByCoalition(Id<Coalition> coalition);

    @Modifying
    @Query("insert into board (id, coalition, kind, revision) values (:board, :coalition, :kind, 0)")
    void insert(Id<Board> board, Id<Coalition> coalition, BoardKind kind);

    @Modifying
    @Query("update board set revision = :revision where id = :board")
    void advance(Id<Board> board, long revision);

    @Modifying
    @Query("update board set openness = :openness where id = :board")
    void open(Id<Board> board, Openness openness);

    /** A guide changed what can be done on it, or what is seen of it. */
    @Modifying
    @Query("update board set guided = guided + 1 where id = :board")
    void guide(Id<Board> board);

    @Modifying
    @Query("update board set pit_stop = :pitStop where coalition = :coalition")
    void setPitStop(Id<Coalition> coalition, @Nullable Id<?> pitStop);
}
