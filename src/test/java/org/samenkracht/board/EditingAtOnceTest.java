package org.samenkracht.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.samenkracht.Announcements;
import org.samenkracht.Database;
import org.samenkracht.Id;
import org.samenkracht.OnBothDatabases;
import org.samenkracht.Refusal;
import org.samenkracht.Riverside;
import org.samenkracht.Together;
import org.samenkracht.coalition.Member;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Eight people who change one board as fast as they can. */
@OnBothDatabases
class EditingAtOnceTest {

    private static final int PEOPLE = 8;
    private static final int DEEDS = 30;

    private final Riverside world;
    private final Boards boards;
    private final Cards cards;
    private final Lane drops;
    private final Lane detours;

    EditingAtOnceTest(Database database) {
        world = Riverside.on(database);
        boards = world.verbs(Boards.class);
        cards = world.verbs(Cards.class);
        drops = world.lane(LaneKind.DROPS);
        detours = world.lane(LaneKind.DETOURS);
    }

    @Test
    void revisions_have_no_gaps_and_no_two_cards_stand_at_one_place() throws Exception {
        for (int count = 0; count < 5; count++) {
            world.card(world.ana(), drops, "a drop " + count);
        }
        var people = List.of(world.ana(), world.bo(), world.chris(), world.dewi(), world.gerda(), world.hugo());
        Together.act(PEOPLE, person -> {
            var random = new Random(person);
            for (int deed = 0; deed < DEEDS; deed++) {
                act(people.get(person % people.size()), random);
            }
            return person;
        });
        var all = everyCard();
        assertRevisionsWithoutGaps();
        assertOrderWithoutTies(all);
        all.forEach(this::assertLogTells);
    }

    @Test
    void all_who_drop_a_card_at_the_same_place_at_once_find_a_place_and_move_no_other_card() throws Exception {
        var above = world.card(world.ana(), drops, "above");
        var below = world.card(world.ana(), drops, "below");
        var dragged = LongStream.range(0, PEOPLE)
                .mapToObj(number -> world.card(world.ana(), detours, "dragged " + number))
                .toList();
        Together.act(
                PEOPLE, person -> cards.move(world.bo(), dragged.get(person).id(), drops.id(), above.id()));
        var lane = boards.open(world.ana(), world.reflections().id()).cards();
        assertThat(lane).startsWith(above).endsWith(below).hasSize(PEOPLE + 2);
        assertOrderWithoutTies(lane);
    }

    @Test
    void two_people_who_reword_at_once_lose_no_word() throws Exception {
        var card = world.card(world.ana(), drops, "a drop");
        Together.act(
                PEOPLE,
                person -> cards.reword(
                        person % 2 == 0 ? world.ana() : world.chris(),
                        card.id(),
                        card.version(),
                        new CardText("a drop seen" + person)));
        var words = boards.find(world.ana(), card.id()).text().value();
        for (int person = 0; person < PEOPLE; person++) {
            assertThat(words).contains("seen" + person);
        }
    }

    @Test
    void eight_people_who_type_in_one_card_lose_no_letter() throws Exception {
        var card = world.card(world.ana(), drops, "|");
        var people = List.of(world.ana(), world.bo(), world.chris(), world.dewi());
        Together.act(PEOPLE, person -> {
            var mine = card;
            for (int letter = 0; letter < DEEDS; letter++) {
                var put = Character.toString(0x4e00 + person * DEEDS + letter);
                int place = letter % 2 == 0 ? 0 : mine.text().value().length();
                var changes = new TextChanges(List.of(new TextChanges.Splice(place, place, put)));
                var text = new CardText(changes.apply(mine.text().value()));
                var said = new Rewording(mine.version(), text, changes, UUID.randomUUID());
                var once = cards.reword(people.get(person % people.size()), card.id(), said);
                mine = letter % 5 == 0
                        ? cards.reword(people.getFirst(), card.id(), said).card()
                        : once.card();
            }
            return person;
        });
        var all = boards.find(world.ana(), card.id());
        assertThat(all.text().value()).hasSize(1 + PEOPLE * DEEDS);
        assertThat(all.text().value().chars().distinct()).hasSize(1 + PEOPLE * DEEDS);
        assertThat(all.twice()).isFalse();
        assertLogTells(all);
    }

    @Test
    void one_card_sent_by_eight_connections_at_once_is_one_card() throws Exception {
        Id<Card> id = Id.next();
        var sent = Together.act(PEOPLE, person -> cards.add(world.ana(), id, drops.id(), new CardText("a drop")));
        assertThat(sent).containsOnly(sent.getFirst());
        assertThat(world.reflections().revision()).isEqualTo(1);
    }

    /** Acts on the board as it looked a moment ago; what a rule refuses is refused. */
    private void act(Member me, Random random) {
        var page = boards.open(me, world.reflections().id()).cards();
        var card = page.get(random.nextInt(page.size()));
        var other = page.get(random.nextInt(page.size()));
        var lane = random.nextBoolean() ? drops : detours;
        try {
            switch (random.nextInt(6)) {
                case 0 -> world.card(me, lane, "added " + random.nextInt(100));
                case 1, 2 -> cards.move(me, card.id(), lane.id(), random.nextBoolean() ? other.id() : null);
                case 3 -> cards.archive(me, random.nextInt(3) == 0 && page.size() > 3 ? card.id() : Id.next());
                default -> cards.reword(me, card.id(), card.version(), reworded(card, random));
            }
        } catch (Refusal | org.samenkracht.NotFound no) {
            assertThat(no).isNotNull();
        }
    }

    private static CardText reworded(Card card, Random random) {
        return new CardText(random.nextInt(100) + " " + card.text().value().replaceFirst("a", "of a"));
    }

    private List<Card> everyCard() {
        var board = world.reflections().id();
        var all = new java.util.ArrayList<>(boards.open(world.ana(), board).cards());
        all.addAll(boards.trash(world.ana(), board));
        return all;
    }

    private void assertRevisionsWithoutGaps() {
        var board = world.reflections();
        var logged = world.verbs(JdbcClient.class)
                .sql("select revision from change where board = ? order by revision")
                .param(board.id().value())
                .query(Long.class)
                .list();
        assertThat(logged)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, board.revision()).boxed().toList());
        assertThat(world.verbs(Announcements.class).on(BoardChange.topic(board.id())))
                .extracting(BoardChange::revision)
                .containsExactlyInAnyOrderElementsOf(logged);
    }

    private static void assertOrderWithoutTies(List<Card> all) {
        all.stream()
                .collect(Collectors.groupingBy(Card::lane))
                .values()
                .forEach(lane -> assertThat(lane).extracting(Card::rank).doesNotHaveDuplicates());
        assertThat(all).extracting(Card::archivedAt).containsNull();
    }

    /** The log alone is enough to tell each card as it is, and how it came to be so. */
    private void assertLogTells(Card card) {
        var history = boards.history(world.ana(), card.id());
        assertThat(history).isSortedAccordingTo(Comparator.comparing(Change::revision));
        CardState was = null;
        for (var change : history) {
            assertThat(change.was()).isEqualTo(was);
            was = change.became();
        }
        assertThat(was).isEqualTo(card.state());
        assertThat(history).hasSize(card.version());
    }
}
