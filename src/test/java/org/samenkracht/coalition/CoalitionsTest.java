package org.samenkracht.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.samenkracht.Refusals.assertRefused;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.samenkracht.Database;
import org.samenkracht.Id;
import org.samenkracht.NotFound;
import org.samenkracht.OnBothDatabases;
import org.samenkracht.Riverside;
import org.samenkracht.coalition.NewCoalition.NewParty;
import org.samenkracht.live.Mark;

@OnBothDatabases
class CoalitionsTest {

    private static final NewParty STREET = new NewParty("Street", PartyKind.RESIDENTS_INITIATIVE, Mark.CIRCLE);
    private static final NewParty CARE = new NewParty("Care", PartyKind.WELFARE_ORGANISATION, Mark.SQUARE);

    private final Riverside world;
    private final Coalitions coalitions;
    private final Expeditions expeditions;

    CoalitionsTest(Database database) {
        world = Riverside.on(database);
        coalitions = world.verbs(Coalitions.class);
        expeditions = world.verbs(Expeditions.class);
    }

    @Test
    void a_coalition_has_two_to_four_sides_that_are_told_apart() {
        var twins = new NewParty("Care", PartyKind.WELFARE_ORGANISATION, Mark.CIRCLE);
        assertRefused("refusal.coalition.parties", () -> world.coalition(world.expedition(), "Alone", STREET));
        assertRefused("refusal.coalition.marks", () -> world.coalition(world.expedition(), "Twins", STREET, twins));
        var founded = world.coalition(world.expedition(), "Two", CARE, STREET);
        assertThat(coalitions.sides(founded.id())).extracting(Party::name).containsExactly("Care", "Street");
    }

    @Test
    void the_longest_words_fit_in_any_language() {
        String trees = "🌳".repeat(60);
        var asked = new NewCoalition(trees + trees, trees, "🌳".repeat(2000), trees, List.of(STREET, CARE));
        var founded = coalitions.found(world.hilde().id(), world.expedition().id(), asked);
        assertThat(coalitions.hosted(world.hilde().id(), world.expedition().id()))
                .contains(founded);
    }

    @Test
    void only_hosts_found_and_list() {
        var asked = new NewCoalition("Mine", "Here", "All", "shed", List.of(STREET, CARE));
        var expedition = world.expedition().id();
        for (var someone : List.of(
                world.ana().person(), world.gerda().person(), world.femke().id())) {
            assertThatThrownBy(() -> coalitions.beginExpedition(someone, "Mine", "Me"))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> coalitions.found(someone, expedition, asked))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> coalitions.hosted(someone)).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void a_funder_is_admitted_once_however_often_one_asks() {
        coalitions.admitFunder(
                world.hilde().id(), world.expedition().id(), world.femke().id());
        assertThat(expeditions.fundedBy(world.femke().id())).containsExactly(world.expedition());
        assertThat(expeditions.coalitions(world.femke().id(), world.expedition().id()))
                .containsExactly(world.riverside());
    }

    @Test
    void who_is_in_a_coalition_sees_it_and_the_names_of_the_others_on_the_expedition() {
        var person = world.ana().person();
        var other = world.coalition(world.expedition(), "Otherside", STREET, CARE);
        assertThat(coalitions.seenBy(person, world.riverside().id())).isEqualTo(world.riverside());
        assertThat(coalitions.together(person, world.expedition().id())).containsExactly(other, world.riverside());
        assertThatThrownBy(() -> coalitions.seenBy(person, world.hillside().id()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> coalitions.together(person, world.hillside().expedition()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> coalitions.seenBy(person, Id.next())).isInstanceOf(NotFound.class);
    }

    @Test
    void the_host_of_a_server_is_one_until_others_are_made() {
        assertThat(world.verbs(People.class).firstHost("Another")).isEmpty();
    }

    @Test
    void two_people_have_two_addresses() {
        var people = world.verbs(People.class);
        String address = Id.next() + "@Example.org ";
        var first = people.meet("Ana", address);
        assertThat(people.withEmail(address.toUpperCase(java.util.Locale.ROOT))).contains(first);
        assertRefused("refusal.email.taken", () -> people.meet("Other", address));
        assertRefused("refusal.email", () -> people.meet("Other", "nowhere"));
    }
}
