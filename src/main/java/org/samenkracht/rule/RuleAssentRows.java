package org.samenkracht.rule;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.samenkracht.Id;
import org.samenkracht.coalition.Coalition;
import org.samenkracht.coalition.Party;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What each side says of a rule; whoever writes here holds the rule's lock. */
@Component
class RuleAssentRows {

    private final JdbcClient database;

    RuleAssentRows(JdbcClient database) {
        this.database = database;
    }

    void put(RuleAssent assent) {
        remove(assent.rule(), assent.party());
        database.sql("insert into rule_assent (rule, party, letting_go, given_by, given_at) values (?, ?, ?, ?, ?)")
                .params(
                        assent.rule().value(),
                        assent.party().value(),
                        assent.lettingGo(),
                        assent.givenBy().value(),
                        assent.givenAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void remove(Id<GroundRule> rule, Id<Party> party) {
        database.sql("delete from rule_assent where rule = ? and party = ?")
                .params(rule.value(), party.value())
                .update();
    }

    /** Every side is asked anew. */
    void removeAll(Id<GroundRule> rule) {
        database.sql("delete from rule_assent where rule = ?")
                .param(rule.value())
                .update();
    }

    List<RuleAssent> of(Id<GroundRule> rule) {
        return database.sql("select * from rule_assent where rule = ?")
                .param(rule.value())
                .query(RuleAssentRows::assent)
                .list();
    }

    List<RuleAssent> in(Id<Coalition> coalition) {
        return database.sql("select a.* from rule_assent a join ground_rule r on r.id = a.rule where r.coalition = ?")
                .param(coalition.value())
                .query(RuleAssentRows::assent)
                .list();
    }

    private static RuleAssent assent(ResultSet row, int number) throws SQLException {
        return new RuleAssent(
                Id.of(row.getObject("rule", UUID.class)),
                Id.of(row.getObject("party", UUID.class)),
                row.getBoolean("letting_go"),
                Id.of(row.getObject("given_by", UUID.class)),
                row.getObject("given_at", OffsetDateTime.class).toInstant());
    }
}
