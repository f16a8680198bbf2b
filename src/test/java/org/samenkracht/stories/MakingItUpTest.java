package org.samenkracht.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenkracht.board.BoardKind.REFLECTIONS;
import static org.samenkracht.board.LaneKind.DROPS;
import static org.samenkracht.stories.Seen.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samenkracht.Id;
import org.samenkracht.board.BoardKind;
import org.samenkracht.board.Boards;
import org.samenkracht.board.Card;
import org.samenkracht.board.CardText;
import org.samenkracht.board.Cards;
import org.samenkracht.board.Lane;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/**
 * Bo makes a browser send what no page of ours sends: about cards and lanes of another coalition, of nobody, in wrong words
 * and in no words at all.
 */
@ExtendWith({Stage.class, OutputCaptureExtension.class})
class MakingItUpTest {

    private static final String SECRET = "pelican-on-the-roof";

    /** Sends a deed, and waits for the answer to it; what the server cannot even read is answered to no deed. */
    private static final String ASK = """
            async ([kind, detail]) => {
              const board = document.querySelector("live-board");
              const answer = new Promise((told) => {
                const before = board.hear;
                board.hear = (what, json) => {
                  if (what !== "settled") return before.call(board, what, json);
                  delete board.hear;
                  told(JSON.parse(json));
                };
              });
              board.tellServer(kind, detail);
              const { ok, message, card } = await answer;
              return `${ok} ${message} ${card ?? "nothing"}`;
            }
            """;

    private static final String SEND = """
            ([kind, detail]) => document.querySelector("live-board").tellServer(kind, detail)
            """;

    private static final String SAY_NOTHING = "kind => document.querySelector('live-board').tellServer(kind)";

    private static final String DEEP = """
            () => {
              const deep = JSON.parse("[".repeat(5000) + "]".repeat(5000));
              document.querySelector("live-board").tellServer("card-add", { text: deep });
            }
            """;

    private final Cast cast;
    private final Neighbour ana;
    private final Neighbour bo;

    MakingItUpTest(Cast cast) {
        this.cast = cast;
        ana = cast.ana();
        bo = cast.bo();
    }

    @Test
    void whatIsMadeUpIsRefusedAsWhatIsUnknownAndNobodyElseNoticesIt(CapturedOutput log) {
        var world = cast.riverside();
        var there = world.verbs(Boards.class)
                .open(
                        world.eva(),
                        world.board(world.eva(), BoardKind.REFLECTIONS).id())
                .lanes()
                .getFirst();
        var theirs = world.verbs(Cards.class).add(world.eva(), Id.next(), there.id(), new CardText("Up the hill"));
        var own = world.card(world.ana(), world.lane(DROPS), "Soup on Mondays");
        var here = world.lane(DROPS);
        ana.goesTo(REFLECTIONS);
        bo.goesTo(REFLECTIONS);

        var unknown = asks("card-reword", reworded(UUID.randomUUID(), 0, SECRET));
        assertThat(unknown).isEqualTo("false " + bo.word("refusal.gone") + " nothing");
        for (var madeUp : List.of(
                asked("card-reword", reworded(theirs.id().value(), theirs.version(), SECRET)),
                asked("card-reword", reworded(own.id().value(), 99, SECRET)),
                asked("card-reword", Map.of("edit", "1", "card", List.of(7), "text", Map.of("a", SECRET))),
                asked("card-reword", Map.of("edit", 1, "card", own.id().toString(), "base", SECRET, "text", SECRET)),
                asked("card-move", moved(theirs, here)),
                asked("card-move", moved(own, there)),
                asked("card-move", Map.of("card", own.id().toString(), "lane", SECRET)),
                asked("card-archive", Map.of("card", theirs.id().toString())),
                asked("card-archive", SECRET),
                asked(
                        "card-add",
                        Map.of(
                                "card",
                                UUID.randomUUID().toString(),
                                "lane",
                                there.id().toString(),
                                "text",
                                SECRET)),
                asked(
                        "card-add",
                        Map.of("card", theirs.id().toString(), "lane", here.id().toString(), "text", SECRET)),
                asked("card-add", List.of()))) {
            assertThat(asks((String) madeUp.getFirst(), madeUp.getLast()))
                    .as("%s", madeUp)
                    .isEqualTo(unknown);
        }
        assertThat(asks("card-reword", reworded(own.id().value(), 0, SECRET.repeat(100_000))))
                .startsWith("false ");
        for (var kind : List.of("lane-archive", "lane-left", "lane-rename", "card-open")) {
            sends(
                    kind,
                    Map.of("lane", there.id().toString(), "card", theirs.id().toString()));
            sends(kind, Map.of("lane", List.of(SECRET), "card", Map.of("id", SECRET)));
        }
        for (var kind : List.of("hearing-relay", "hearing-push", "hearing-missed")) {
            bo.page().evaluate(SAY_NOTHING, kind);
            sends(kind, SECRET);
            sends(kind, Map.of("revision", List.of(SECRET)));
        }
        assertThat(asks("card-archive", SECRET)).isEqualTo(unknown); // What was sent before is heard by now.
        bo.page().evaluate(DEEP);

        ana.writes("We go on", DROPS);
        assertThat(ana).seesCards(DROPS, "Soup on Mondays", "We go on");
        bo.reloads();
        assertThat(bo).seesCards(DROPS, "Soup on Mondays", "We go on");
        var eva = world.verbs(Boards.class).open(world.eva(), theirs.board());
        assertThat(eva.cards()).extracting(card -> card.text().value()).containsExactly("Up the hill");
        assertThat(eva.lanes()).contains(there);
        assertThat(log).doesNotContain(SECRET, "Soup on Mondays", "Up the hill").doesNotContain("Hearing");
    }

    @Test
    void whatTheServerCannotDoIsSaidAndThePageStays() {
        bo.goesTo(REFLECTIONS);
        bo.page().evaluate("document.querySelector('live-pointers').$server.ticket('once', 'more').catch(() => {})");
        assertThat(bo).reads("failed.deed");
        bo.writes("We go on", DROPS);
        assertThat(bo).seesCards(DROPS, "We go on");
    }

    private String asks(String kind, Object detail) {
        return (String) bo.page().evaluate(ASK, List.of(kind, detail));
    }

    private void sends(String kind, Object detail) {
        bo.page().evaluate(SEND, List.of(kind, detail));
    }

    private static List<Object> asked(String kind, Object detail) {
        return List.of(kind, detail);
    }

    private static Map<String, Object> reworded(UUID card, int base, String text) {
        return Map.of("edit", UUID.randomUUID().toString(), "card", card.toString(), "base", base, "text", text);
    }

    private static Map<String, Object> moved(Card card, Lane lane) {
        return Map.of(
                "edit",
                UUID.randomUUID().toString(),
                "card",
                card.id().toString(),
                "lane",
                lane.id().toString());
    }
}
