package org.samenkracht.demo;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.samenkracht.Database;
import org.samenkracht.Riverside;
import org.samenkracht.coalition.People;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.jdbc.core.simple.JdbcClient;

class DemoDataTest {

    @Test
    void theDemoDoesNotStartOnTheDataOfRealPeople() {
        var riverside = Riverside.on(Database.H2);
        var data = new DemoData(
                riverside.verbs(People.class), riverside.verbs(JdbcClient.class), riverside.verbs(Clock.class));

        assertThatThrownBy(data::afterPropertiesSet).isInstanceOf(InvalidConfigurationPropertyValueException.class);
    }
}
