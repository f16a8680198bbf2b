package org.samenkracht.demo;

import java.time.Clock;
import java.time.ZoneOffset;
import org.samenkracht.coalition.People;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps the demo, in which anybody may be anybody, away from the data of real people: the server does not start with both.
 */
@Component
@ConditionalOnBooleanProperty("samenkracht.demo")
class DemoData implements InitializingBean {

    private final People people;
    private final JdbcClient database;
    private final Clock clock;

    DemoData(People people, JdbcClient database, Clock clock) {
        this.people = people;
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void afterPropertiesSet() {
        if (!people.hosts().isEmpty() && !isTold()) {
            throw new InvalidConfigurationPropertyValueException(
                    "samenkracht.demo",
                    true,
                    "The database holds people who did not come with the demo. Start with SAMENKRACHT_DEMO=false, "
                            + "or on other data.");
        }
    }

    /** From now on this is the demo's database. */
    void told() {
        database.sql("insert into demo (told_at) values (?)")
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private boolean isTold() {
        return database.sql("select count(*) from demo").query(Long.class).single() > 0;
    }
}
