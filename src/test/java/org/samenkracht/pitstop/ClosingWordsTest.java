package org.samenkracht.pitstop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.samenkracht.Refusals.assertRefused;

import java.time.Clock;
import java.time.Period;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.samenkracht.Announcements;
import org.samenkracht.Database;
import org.samenkracht.NotFound;
import org.samenkracht.OnBothDatabases;
import org.samenkracht.Riverside;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnBothDatabases
class ClosingWordsTest {

    private final Riverside world;
    private final PitStops pitStops;
    private final ClosingWords words;

    ClosingWordsTest(Database database) {
        world = Riverside.on(database);
        pitStops = world.verbs(PitStops.class);
        words = world.verbs(ClosingWords.class);
    }

    @Test
    void everybody_says_a_few_words_each_and_changes_only_the_own() {
        var evening = closed();
        words.say(world.ana(), evening.id(), "  Good soup  ");
        words.say(world.noor(), evening.id(), "I come again");
        words.say(world.gerda(), evening.id(), "Thank you");
        words.say(world.ana(), evening.id(), "Very good soup");
        assertThat(words.of(world.chris(), evening.id()))
                .extracting(ClosingWord::text)
                .containsExactlyInAnyOrder("I come again", "Thank you", "Very good soup");
        words.takeBack(world.noor(), evening.id());
        words.takeBack(world.chris(), evening.id());
        assertThat(words.of(world.chris(), evening.id())).hasSize(2);
    }

    @Test
    void open_pages_are_told() {
        var evening = closed();
        words.say(world.ana(), evening.id(), "Good soup");
        words.takeBack(world.ana(), evening.id());
        assertThat(world.verbs(Announcements.class).on(ClosingChange.topic(evening.id())))
                .hasSize(2);
    }

    @Test
    void they_can_be_said_once_it_is_closed_and_until_a_week_after() {
        var running = pitStops.open(world.gerda(), "First evening");
        assertRefused("refusal.closing.runs", () -> words.say(world.ana(), running.id(), "Too early"));
        var evening = pitStops.close(world.gerda(), running.id());
        assertThat(words.isStillToSay(world.ana(), evening.id())).isTrue();
        words.say(world.ana(), evening.id(), "Good soup");
        world.verbs(JdbcClient.class)
                .sql("update pit_stop set closed_at = ? where id = ?")
                .params(
                        world.verbs(Clock.class)
                                .instant()
                                .minus(Period.ofDays(7))
                                .atOffset(ZoneOffset.UTC),
                        evening.id().value())
                .update();
        assertThat(words.isStillToSay(world.ana(), evening.id())).isFalse();
        assertRefused("refusal.closing.late", () -> words.say(world.ana(), evening.id(), "Too late"));
        assertRefused("refusal.closing.late", () -> words.takeBack(world.ana(), evening.id()));
        assertThat(words.of(world.bo(), evening.id())).hasSize(1);
    }

    @Test
    void a_few_words_are_one_to_three_hundred_characters() {
        var evening = closed();
        assertRefused("refusal.text.empty", () -> words.say(world.ana(), evening.id(), " "));
        assertRefused("refusal.text.long", () -> words.say(world.ana(), evening.id(), "a".repeat(301)));
        assertThat(words.say(world.ana(), evening.id(), "🌳".repeat(300)).text())
                .hasSize(600);
    }

    @Test
    void another_coalition_finds_no_words() {
        var evening = closed();
        assertThatThrownBy(() -> words.of(world.eva(), evening.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> words.say(world.eva(), evening.id(), "Hello")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> words.takeBack(world.gijs(), evening.id())).isInstanceOf(NotFound.class);
    }

    private PitStop closed() {
        return pitStops.close(
                world.gerda(), pitStops.open(world.gerda(), "First evening").id());
    }
}
