package org.samenkracht.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenkracht.Database;
import org.samenkracht.Id;
import org.samenkracht.NotFound;
import org.samenkracht.OnBothDatabases;
import org.samenkracht.Refusal;
import org.samenkracht.Riverside;
import org.samenkracht.coalition.Member;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever people do, a board made again from its log alone is the board. */
@OnBothDatabases
class LogAndCardsTest {

    private static final int DEEDS = 500;
    private static final List<String> WORDS = List.of(
            "a bench", "soup", "on Mondays", "by the water", "who has a ladder?", "together", "and then", "é 🌱");

    private final Riverside world;
    private final Board board;
    private final Boards boards;
    private final List<Card> known = new ArrayList<>();
    private Random random = new Random();

    LogAndCardsTest(Database database) {
        world = Riverside.on(database);
        board = world.values();
        boards = world.verbs(Boards.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void a_long_life_of_a_board_can_be_made_again_from_its_log(long seed) {
        random = new Random(seed);
        var founded = world.verbs(LaneRows.class).everyOn(board.id());
        var people = List.of(world.ana(), world.bo(), world.chris(), world.dewi(), world.noor(), world.gerda());
        for (int deed = 0; deed < DEEDS; deed++) {
            attempt(oneOf(people));
        }
        var undone = world.verbs(JdbcClient.class)
                .sql("select count(*) from change where board = ? and undoes is not null")
                .param(board.id().value())
                .query(Integer.class)
                .single();
        assertThat(undone).isGreaterThan(DEEDS / 20);
        assertThat(verbs()).isEqualTo(EnumSet.allOf(Verb.class));
        new LogAndRows(world, board.id(), founded).agree();
    }

    @Test
    void a_write_that_forgets_the_log_is_noticed() {
        var founded = world.verbs(LaneRows.class).everyOn(board.id());
        var card = world.card(world.ana(), "greeting");
        var forgotten = new TextMerge.Merged(new CardText("greeting all"), false);
        world.verbs(CardRows.class).save(card.reworded(forgotten, world.bo(), card.changedAt()));
        assertThatThrownBy(() -> new LogAndRows(world, board.id(), founded).agree())
                .isInstanceOf(AssertionError.class);
    }

    private EnumSet<Verb> verbs() {
        var all = EnumSet.noneOf(Verb.class);
        world.verbs(JdbcClient.class)
                .sql("select distinct verb from change where board = ?")
                .param(board.id().value())
                .query(String.class)
                .list()
                .forEach(verb -> all.add(Verb.valueOf(verb)));
        return all;
    }

    /** What the rules do not allow is tried too, and must leave no trace. */
    private void attempt(Member by) {
        try {
            act(by);
        } catch (Refusal | NotFound no) {
            // It stays as it was.
        }
    }

    private void act(Member by) {
        var cards = world.verbs(Cards.class);
        switch (random.nextInt(24)) {
            case 0, 1, 2 -> known.add(cards.add(by, Id.next(), lane().id(), words()));
            case 3, 4, 5, 6 -> reword(by);
            case 7, 8 -> cards.move(by, card().id(), lane().id(), random.nextBoolean() ? card().id() : null);
            case 9, 10 -> cards.mean(by, card().id(), words());
            case 11 -> cards.archive(by, card().id());
            case 12 -> cards.restore(by, card().id());
            case 13 -> putBack(by);
            case 14 -> world.verbs(Trash.class).restoreInto(by, card().id(), lane().id());
            case 15, 23 -> arrange(by);
            case 16, 17 -> world.verbs(Links.class).link(by, card().id(), card().id());
            case 18 -> unlink(by);
            case 19, 20, 21 -> world.verbs(Undoing.class).undo(by, board.id(), null);
            default -> world.verbs(Undoing.class).redo(by, board.id());
        }
    }

    private void reword(Member by) {
        var card = card();
        int base = 1 + random.nextInt(card.version());
        world.verbs(Cards.class)
                .reword(
                        by,
                        card.id(),
                        base,
                        new CardText(random.nextInt(3) == 0 ? words().value() : card.text() + " " + words()));
    }

    private void putBack(Member by) {
        var card = card();
        world.verbs(Versions.class).putBack(by, card.id(), 1 + random.nextInt(card.version()), card.version());
    }

    private void unlink(Member by) {
        var linked = known.stream()
                .map(card -> boards.find(world.ana(), card.id()))
                .filter(card -> !card.links().to().isEmpty())
                .toList();
        var card = oneOf(linked);
        world.verbs(Links.class).unlink(by, oneOf(card.links().to()), card.id());
    }

    private void arrange(Member by) {
        var lanes = world.verbs(Lanes.class);
        switch (random.nextInt(5)) {
            case 0 -> lanes.add(by, board.id(), words().value());
            case 1 -> lanes.rename(by, lane().id(), words().value());
            case 2 -> lanes.move(by, lane().id(), random.nextBoolean() ? lane().id() : null);
            case 3 -> lanes.archive(by, lane().id());
            default ->
                lanes.restore(by, oneOf(boards.archivedLanes(by, board.id())).id());
        }
    }

    private Card card() {
        return boards.find(world.ana(), oneOf(known).id());
    }

    private Lane lane() {
        return oneOf(boards.open(world.ana(), board.id()).lanes());
    }

    private CardText words() {
        return new CardText(oneOf(WORDS) + " " + random.nextInt(100));
    }

    private <T> T oneOf(List<T> some) {
        if (some.isEmpty()) {
            throw new NotFound();
        }
        return some.get(random.nextInt(some.size()));
    }
}
