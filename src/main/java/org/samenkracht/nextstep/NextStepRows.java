package org.samenkracht.nextstep;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.samenkracht.Id;
import org.samenkracht.coalition.Coalition;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;

interface NextStepRows extends CrudRepository<NextStepTurn, Id<NextStepTurn>> {

    /** Until the transaction ends, nobody else offers or answers in this coalition, and nobody leaves it. */
    @Query("select id from coalition where id = :coalition for update")
    UUID lock(Id<Coalition> coalition);

    @Query("select * from next_step_turn where id = :turn and coalition = :coalition")
    Optional<NextStepTurn> find(Id<NextStepTurn> turn, Id<Coalition> coalition);

    @Query("select * from next_step_turn where open_in = :coalition")
    Optional<NextStepTurn> openIn(Id<Coalition> coalition);

    @Query("""
            select * from next_step_turn where coalition = :coalition and answer = 'ACCEPTED'
            order by answered_at desc, id desc
            """)
    List<NextStepTurn> heldIn(Id<Coalition> coalition);
}
