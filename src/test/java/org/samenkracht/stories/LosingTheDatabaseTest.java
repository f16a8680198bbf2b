package org.samenkracht.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.samenkracht.board.LaneKind.DETOURS;
import static org.samenkracht.board.LaneKind.DROPS;
import static org.samenkracht.board.LaneKind.SMALLEST_STEPS;
import static org.samenkracht.stories.Seen.assertThat;

import java.net.SocketTimeoutException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;

/** The database stands still for a while under a server that goes on. Nobody does anything about it. */
@ExtendWith(Stage.class)
@TestMethodOrder(OrderAnnotation.class)
class LosingTheDatabaseTest {

    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final String BENCH = "Een bankje voor nummer 12";

    private static Postgres database;
    private static Cable cable;
    private static ConfigurableApplicationContext pool;
    private static Connection connection;
    private static FutureTask<Boolean> answer;

    /**
     * What takes longest begins first: a statement whose answer never comes. It was sent before, so nothing else gives it up:
     * not the pool, and no cancelling either.
     */
    @BeforeAll
    static void somethingIsAskedOverALineThatGoesDead() throws SQLException {
        database = new Postgres();
        cable = database.cable();
        pool = new SpringApplicationBuilder(Pool.class)
                .web(WebApplicationType.NONE)
                .run(database.settingsBy(cable));
        connection = pool.getBean(DataSource.class).getConnection();
        var statement = connection.createStatement();
        cable.goesDead();
        answer = new FutureTask<>(() -> statement.execute("select 1"));
        Thread.startVirtualThread(answer);
    }

    @AfterAll
    static void thatWasAll() throws SQLException {
        connection.close();
        pool.close();
        cable.close();
        database.close();
    }

    @Test
    @Order(1)
    void nothingIsCalledSavedThatIsNotAndAllIsSavedByItselfAfterwards(Cast cast) {
        try (var server = new ServerProcess(database.settings())) {
            var ana = cast.visitor("Ana Duarte", Profile.DUTCH_DESK, server);
            var wim = cast.visitor("Wim van Rooijen", Profile.DUTCH_DESK, server);
            ana.comesInByTheDemo();
            wim.comesInByTheDemo();
            ana.writes(BENCH, SMALLEST_STEPS);
            assertThat(wim).seesTheCard(BENCH);

            database.standsStill();
            var reworded = ana.startsRewording(BENCH, BENCH + " en 14");
            ana.writes("Geschreven terwijl het stil lag", DETOURS);
            assertThat(ana).reads("live.unsaved");
            assertThat(ana.page().locator("[data-state=saved]")).hasCount(0);
            assertThat(wim).seesNoCard("Geschreven terwijl het stil lag");
            wim.arranges("Omwegen", "lane.left");
            assertThat(wim).reads("failed.away");
            database.goesOn();

            assertThat(wim).seesTheCard("Geschreven terwijl het stil lag").seesTheCard(BENCH + " en 14");
            assertThat(ana).seesNoMore(ana.word("live.unsaved"));
            assertThat(ana.lane(DETOURS).locator("board-card").getByText("Geschreven terwijl"))
                    .hasCount(1);
            assertThat(reworded).hasCount(0);
            wim.writes("En weer gewoon verder", DROPS);
            assertThat(ana).seesTheCard("En weer gewoon verder");
            assertThat(server.log()).doesNotContain("bankje", "stil lag");
        }
    }

    @Test
    @Order(2)
    void anAnswerThatNeverComesIsNotWaitedForForEver() {
        assertThat(answer)
                .failsWithin(LONGEST)
                .withThrowableOfType(ExecutionException.class)
                .havingCause()
                .isInstanceOf(SQLException.class)
                .havingRootCause()
                .isInstanceOf(SocketTimeoutException.class);
    }

    /** The database as the product is set up to reach it. */
    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration(DataSourceAutoConfiguration.class)
    static class Pool {}
}
