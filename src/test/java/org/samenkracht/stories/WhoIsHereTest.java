package org.samenkracht.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.samenkracht.board.BoardKind.REFLECTIONS;
import static org.samenkracht.board.LaneKind.DETOURS;
import static org.samenkracht.board.LaneKind.DROPS;
import static org.samenkracht.stories.Seen.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** The faces at the head of a board are those of who is here: nobody stays behind as a ghost. */
@ExtendWith(Stage.class)
@TestMethodOrder(OrderAnnotation.class)
class WhoIsHereTest {

    private static final Duration AT_WORST = Duration.ofSeconds(90);

    private static final String RELAY_BY_HAND = """
            (frame) => new Promise((told) => {
              const socket = new WebSocket(new URL("/relay", location).href.replace("http", "ws"));
              socket.onopen = () => frame.length && socket.send(new Uint8Array(frame));
              socket.onmessage = () => told("heard something");
              socket.onclose = ({ code }) => told("closed " + code);
            })
            """;

    private static Neighbour lost;
    private static Neighbour left;
    private static Instant death;

    /** What takes longest begins first: the network of Ana, in a Riverside of their own, goes dead without a word. */
    @BeforeAll
    static void theNetworkOfOneDiesAsThreeWrite(Cast cast) {
        lost = cast.ana();
        left = cast.chris();
        var third = cast.dewi();
        for (var everybody : new Neighbour[] {lost, left, third}) {
            everybody.goesTo(REFLECTIONS);
        }
        lost.writes("We cook", DROPS);
        assertThat(left).seesTheCard("We cook");
        assertHere(left, "Ana", "Chris", "Dewi");
        lost.cable().goesDead();
        death = Instant.now();
        lost.writes("Written on a train", DETOURS);
        lost.takesUp("We cook").pressSequentially(" soup");
        var field = left.takesUp("We cook");
        field.press("Control+Home");
        field.pressSequentially("Soon ");
        field.press("Escape");
        third.writes("Written at home", DETOURS);
        assertThat(left).seesTheCard("Soon We cook").seesTheCard("Written at home");
        assertThat(third).seesTheCard("Soon We cook");
    }

    @Test
    @Order(1)
    void twoWhoOpenAFreshServerAtOnceAndGoLeaveNoGhosts(Chromium chromium) {
        try (var fresh = House.open();
                var company = new Company(fresh, chromium);
                var cast = new Cast(company)) {
            var ana = cast.ana();
            var bo = cast.bo();
            var chris = cast.chris();
            new Moment().goes(ana, REFLECTIONS).goes(bo, REFLECTIONS);
            assertHere(ana, "Ana", "Bo");
            assertHere(bo, "Ana", "Bo");
            chris.goesTo(REFLECTIONS);
            bo.closesTheTab();
            assertHere(ana, "Ana", "Chris");
            assertHere(chris, "Ana", "Chris");
            ana.reloads();
            assertHere(ana, "Ana", "Chris");
            assertHere(chris, "Ana", "Chris");
            ana.closesTheTab();
            assertHere(chris, "Chris");
        }
    }

    @Test
    @Order(2)
    void whoHasTwoTabsOpenIsHereOnce(Cast cast) {
        var ana = cast.ana();
        var bo = cast.bo();
        var chris = cast.chris();
        ana.goesTo(REFLECTIONS);
        bo.goesTo(REFLECTIONS);
        chris.goesTo(REFLECTIONS);
        ana.opensASecondTab(REFLECTIONS);
        assertHere(ana, "Ana", "Bo", "Chris");
        assertHere(bo, "Ana", "Bo", "Chris");
        ana.closesTheTab();
        bo.goesTo("coalitions/" + cast.riverside().riverside().id());
        assertHere(chris, "Ana", "Chris");
    }

    @Test
    @Order(3)
    void aFunderGetsNoSocketToTheRelay(Cast cast) {
        var femke = cast.femke();
        femke.goesTo("summaries/" + cast.riverside().expedition().id());
        var withoutTicket = List.of();
        var withAMadeUpTicket =
                Stream.concat(Stream.of(1), Collections.nCopies(16, 7).stream()).toList();
        assertThat(femke.page().evaluate(RELAY_BY_HAND, withoutTicket)).isEqualTo("closed 4401");
        assertThat(femke.page().evaluate(RELAY_BY_HAND, withAMadeUpTicket)).isEqualTo("closed 4401");
    }

    @Test
    @Order(4)
    void whoseNetworkDiedIsGoneWithinNinetySeconds() {
        var rest = AT_WORST.minus(Duration.between(death, Instant.now())).toMillis();
        assertThat(left.page().locator(".here li"))
                .hasCount(2, new LocatorAssertions.HasCountOptions().setTimeout(Math.max(1, rest)));
        assertHere(left, "Chris", "Dewi");
    }

    @Test
    @Order(5)
    void whoComesBackAfterThatHasLostNothingAndNothingOfTheOthers() {
        lost.cable().isMended();
        for (var everybody : new Neighbour[] {lost, left}) {
            assertThat(everybody)
                    .seesTheCard("Soon We cook soup")
                    .seesTheCard("Written on a train")
                    .seesTheCard("Written at home");
            assertHere(everybody, "Ana", "Chris", "Dewi");
        }
        assertThat(lost.lane(DETOURS).locator("board-card")).hasCount(2);
    }

    private static void assertHere(Persona seenBy, String... names) {
        assertThat(seenBy.page().locator(".here li")).hasCount(names.length);
        for (var name : names) {
            assertThat(seenBy.faceOf(name)).hasCount(1);
        }
    }
}
