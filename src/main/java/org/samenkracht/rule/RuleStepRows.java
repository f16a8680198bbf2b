package org.samenkracht.rule;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.samenkracht.Id;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How each rule came to be; only added to, by whoever holds the rule's lock. */
@Component
class RuleStepRows {

    private final JdbcClient database;

    RuleStepRows(JdbcClient database) {
        this.database = database;
    }

    void add(Id<GroundRule> rule, RuleStep step) {
        database.sql("""
                        insert into rule_step (rule, number, act, text, made_by, made_at)
                        select cast(:rule as uuid), count(*) + 1, :act, cast(:text as varchar(600)), cast(:by as uuid),
                          cast(:at as timestamp(3) with time zone)
                        from rule_step where rule = :rule
                        """)
                .param("rule", rule.value())
                .param("act", step.act().name())
                .param("text", step.text())
                .param("by", step.by().value())
                .param("at", step.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** In the order in which they were taken. */
    List<RuleStep> of(Id<GroundRule> rule) {
        return database.sql("select * from rule_step where rule = ? order by number")
                .param(rule.value())
                .query(RuleStepRows::step)
                .list();
    }

    private static RuleStep step(ResultSet row, int number) throws SQLException {
        return new RuleStep(
                RuleAct.valueOf(row.getString("act")),
                row.getString("text"),
                Id.of(row.getObject("made_by", UUID.class)),
                row.getObject("made_at", OffsetDateTime.class).toInstant());
    }
}
