package org.samenkracht.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.samenkracht.Announcements;
import org.samenkracht.Database;
import org.samenkracht.Id;
import org.samenkracht.OnBothDatabases;
import org.samenkracht.Riverside;
import org.samenkracht.live.Topic;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@OnBothDatabases
class ToldAfterCommitTest {

    private final Riverside world;
    private final Boards boards;
    private final Cards cards;
    private final Announcements announcements;
    private final TransactionTemplate transaction;
    private final Id<Board> values;
    private final Topic<BoardChange> topic;

    ToldAfterCommitTest(Database database) {
        world = Riverside.on(database);
        boards = world.verbs(Boards.class);
        cards = world.verbs(Cards.class);
        announcements = world.verbs(Announcements.class);
        transaction = new TransactionTemplate(world.verbs(PlatformTransactionManager.class));
        values = world.values().id();
        topic = BoardChange.topic(values);
    }

    @Test
    void what_was_saved_is_told_as_it_was_saved() {
        var card = world.card(world.ana(), "greeting");
        assertThat(announcements.on(topic))
                .containsExactly(new BoardChange(values, 1, Verb.ADDED, card, null, null, List.of()));
    }

    @Test
    void what_is_told_can_be_read_by_everybody() {
        List<Card> read = new CopyOnWriteArrayList<>();
        var card = world.card(world.ana(), "greeting");
        announcements.when(
                topic,
                () -> read.add(CompletableFuture.supplyAsync(() -> boards.find(world.chris(), card.id()))
                        .join()));
        var reworded = cards.reword(world.bo(), card.id(), 1, new CardText("greeting by name"));
        assertThat(read).containsExactly(reworded);
    }

    @Test
    void several_changes_of_one_transaction_are_told_in_their_order_once_it_committed() {
        transaction.executeWithoutResult(open -> {
            var card = world.card(world.ana(), "greeting");
            cards.archive(world.ana(), card.id());
            assertThat(announcements.on(topic)).isEmpty();
        });
        assertThat(announcements.on(topic)).extracting(BoardChange::revision).containsExactly(1L, 2L);
    }

    @Test
    void nothing_is_told_of_what_was_rolled_back_and_nothing_of_it_is_left() {
        transaction.executeWithoutResult(open -> {
            world.card(world.ana(), "greeting");
            open.setRollbackOnly();
        });
        assertThat(announcements.on(topic)).isEmpty();
        var page = boards.open(world.ana(), values);
        assertThat(page.cards()).isEmpty();
        assertThat(page.board().revision()).isZero();
    }

    @Test
    void a_page_read_inside_what_was_rolled_back_is_shown_to_nobody_else() {
        var lane = world.ownLane(world.ana());
        transaction.executeWithoutResult(open -> {
            world.card(world.ana(), lane, "never was");
            boards.open(world.ana(), values);
            open.setRollbackOnly();
        });
        var card = world.card(world.ana(), lane, "greeting");
        assertThat(boards.open(world.chris(), values).cards()).containsExactly(card);
    }
}
