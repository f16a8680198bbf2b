package org.samenkracht.rule;

import java.util.List;
import java.util.Optional;
import org.samenkracht.Id;
import org.samenkracht.coalition.Coalition;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;

interface GroundRuleRows extends CrudRepository<GroundRule, Id<GroundRule>> {

    @Query("select * from ground_rule where coalition = :coalition order by proposed_at, id")
    List<GroundRule> of(Id<Coalition> coalition);

    /** Until the transaction ends, nobody else says anything of this rule. */
    @Query("select * from ground_rule where id = :rule and coalition = :coalition for update")
    Optional<GroundRule> lock(Id<GroundRule> rule, Id<Coalition> coalition);

    @Query("select * from ground_rule where id = :rule and coalition = :coalition")
    Optional<GroundRule> find(Id<GroundRule> rule, Id<Coalition> coalition);
}
