package org.samenkracht.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.samenkracht.Refusals.assertRefused;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.samenkracht.ActsOfGuides;
import org.samenkracht.Announcements;
import org.samenkracht.Database;
import org.samenkracht.Id;
import org.samenkracht.NotFound;
import org.samenkracht.OnBothDatabases;
import org.samenkracht.Riverside;
import org.samenkracht.Today;
import org.samenkracht.Together;
import org.samenkracht.coalition.Coalition;
import org.samenkracht.coalition.GuideAct;
import org.samenkracht.coalition.GuideActed;
import org.samenkracht.coalition.Member;
import org.samenkracht.coalition.Members;
import org.samenkracht.coalition.MembershipStatus;
import org.samenkracht.coalition.NewCoalition.NewParty;
import org.samenkracht.coalition.PartyKind;
import org.samenkracht.coalition.Role;
import org.samenkracht.live.Mark;

/** A rule exists only with each side's assent, and ends only with each side's. */
@OnBothDatabases
class GroundRulesTest {

    private static final String FINISH = "We let each other finish";

    private final Riverside world;
    private final GroundRules rules;
    private final RuleAssents assents;

    GroundRulesTest(Database database) {
        world = Riverside.on(database);
        rules = world.verbs(GroundRules.class);
        assents = world.verbs(RuleAssents.class);
    }

    @Test
    void a_rule_stands_once_each_side_agreed() {
        var rule = rules.propose(world.ana(), "  We let  each other finish ");
        assertThat(rule.text()).isEqualTo(FINISH);
        assertThat(assents.assent(world.ana(), rule.id(), 1).isStanding()).isFalse();
        assertThat(assents.assent(world.bo(), rule.id(), 1).isStanding())
                .as("another of the same side adds nothing")
                .isFalse();
        var standing = assents.assent(world.dewi(), rule.id(), 1);
        assertThat(standing.isStanding()).isTrue();
        assertThat(standing.since()).isNotNull();
        assertThat(told(rule).rule()).isEqualTo(standing);
    }

    @Test
    void three_sides_work_as_well_as_two_and_one_without_anybody_stops_nobody() {
        var three = world.coalition(
                world.expedition(),
                "Three",
                new NewParty("Soup", PartyKind.FOUNDATION, Mark.CIRCLE),
                new NewParty("Care", PartyKind.WELFARE_ORGANISATION, Mark.SQUARE),
                new NewParty("Homes", PartyKind.HOUSING_COOPERATIVE, Mark.TRIANGLE));
        var soup = joins(three, 0);
        var care = joins(three, 1);
        var without = rules.propose(soup, "Who cooks does not wash up");
        assents.assent(soup, without.id(), 1);
        assertThat(assents.assent(care, without.id(), 1).isStanding()).isTrue();
        var homes = joins(three, 2);
        var rule = rules.propose(soup, FINISH);
        assents.assent(care, rule.id(), 1);
        assents.assent(homes, rule.id(), 1);
        assertThat(rules.all(homes).getLast().rule().isStanding()).isFalse();
        assertThat(assents.assent(soup, rule.id(), 1).isStanding()).isTrue();
        assents.letGo(soup, rule.id());
        assents.letGo(homes, rule.id());
        assertThat(rules.all(homes).getLast().rule().isLetGo()).isFalse();
        assertThat(assents.letGo(care, rule.id()).isLetGo()).isTrue();
    }

    @Test
    void one_side_alone_agrees_on_nothing() {
        world.verbs(Members.class).leave(world.chris());
        world.verbs(Members.class).leave(world.dewi());
        var rule = rules.propose(world.ana(), FINISH);
        assertThat(assents.assent(world.ana(), rule.id(), 1).isStanding()).isFalse();
        assertThat(assents.letGo(world.ana(), rule.id()).isLetGo()).isFalse();
    }

    @Test
    void a_guide_proposes_and_never_agrees_so_alone_establishes_changes_and_removes_nothing() {
        var rule = rules.propose(world.gerda(), FINISH);
        assertNotFound(() -> assents.assent(world.gerda(), rule.id(), 1));
        assertNotFound(() -> assents.assent(world.hugo(), rule.id(), 1));
        assertNotFound(() -> assents.letGo(world.gerda(), rule.id()));
        assertNotFound(() -> assents.takeBack(world.gerda(), rule.id()));
        stands(rule);
        assertRefused("refusal.rule.stands", () -> rules.reword(world.gerda(), rule.id(), 1, "The guide decides"));
        rules.reopen(world.gerda(), rule.id());
        var reworded = rules.reword(world.gerda(), rule.id(), 1, "The guide decides");
        assertThat(reworded.isStanding()).isFalse();
        assertThat(reworded.holdsMeanwhile()).contains(FINISH);
        assertThat(reworded.since()).isNotNull();
    }

    @Test
    void what_a_guide_does_about_a_rule_is_among_the_guides_acts_and_what_others_do_is_not() {
        var ofGuides = world.verbs(ActsOfGuides.class);
        var rule = rules.propose(world.gerda(), FINISH);
        rules.reword(world.hugo(), rule.id(), 1, "We listen");
        stands(rules.reword(world.ana(), rule.id(), 2, FINISH));
        rules.reopen(world.gerda(), rule.id());
        rules.reopen(world.hugo(), rule.id());
        assertThat(ofGuides.in(world.riverside()))
                .containsExactly(
                        new GuideActed(world.gerda(), GuideAct.RULE_PROPOSED, rule.id(), ""),
                        new GuideActed(world.hugo(), GuideAct.RULE_REWORDED, rule.id(), ""),
                        new GuideActed(world.gerda(), GuideAct.RULE_REOPENED, rule.id(), ""));
    }

    @Test
    void a_newcomer_proposes_and_asks_to_talk_and_waits_to_agree() {
        var rule = rules.propose(world.noor(), FINISH);
        assertNotFound(() -> rules.reword(world.noor(), rule.id(), 1, "Mine"));
        assertNotFound(() -> assents.assent(world.noor(), rule.id(), 1));
        stands(rule);
        assertThat(rules.reopen(world.noor(), rule.id()).holdsMeanwhile()).isEmpty();
        assertThat(told(rule).rule().state()).isEqualTo(GroundRule.State.REOPENED);
        assertNotFound(() -> assents.letGo(world.noor(), rule.id()));
        assertThat(rules.all(world.noor())).hasSize(1);
    }

    @Test
    void what_is_talked_about_again_holds_meanwhile_and_every_side_is_asked_anew() {
        var rule = stands(rules.propose(world.ana(), FINISH));
        var open = rules.reopen(world.chris(), rule.id());
        assertThat(open.state()).isEqualTo(GroundRule.State.REOPENED);
        assertThat(rules.reopen(world.ana(), rule.id())).as("twice is once").isEqualTo(open);
        assertThat(told(rule).assents()).isEmpty();
        assents.assent(world.ana(), rule.id(), 1);
        rules.reword(world.chris(), rule.id(), 1, "We let each other finish, also on the telephone");
        assertThat(told(rule).assents()).as("agreed to other words").isEmpty();
        assertThat(told(rule).rule().holdsMeanwhile()).contains(FINISH);
        assents.assent(world.ana(), rule.id(), 2);
        var standing = assents.assent(world.chris(), rule.id(), 2);
        assertThat(standing.isStanding()).isTrue();
        assertThat(standing.holdsMeanwhile()).isEmpty();
    }

    @Test
    void words_that_were_talked_about_and_stayed_keep_their_age() {
        var today = world.verbs(Today.class);
        var before = today.instant().minus(Duration.ofDays(90));
        var rule = rules.propose(world.ana(), FINISH);
        today.at(before, () -> stands(rule));
        rules.reopen(world.ana(), rule.id());
        assertThat(stands(told(rule).rule()).since()).isEqualTo(before);
        rules.reopen(world.ana(), rule.id());
        var other = rules.reword(world.ana(), rule.id(), 1, "We listen");
        assertThat(stands(other).since()).isAfter(before);
    }

    @Test
    void a_side_says_again_that_it_agrees() {
        var today = world.verbs(Today.class);
        var rule = rules.propose(world.ana(), FINISH);
        var before = today.instant().minus(Duration.ofDays(90));
        today.at(before, () -> stands(rule));
        assertThat(told(rule).lastConfirmed()).contains(before);
        assents.assent(world.bo(), rule.id(), 1);
        assertThat(told(rule).lastConfirmed().orElseThrow()).isAfter(before);
        assertThat(told(rule).rule().since()).isEqualTo(before);
        assertThat(acts(rule)).endsWith(RuleAct.STOOD, RuleAct.CONFIRMED);
    }

    @Test
    void a_rule_goes_only_when_each_side_lets_it_go() {
        var rule = stands(rules.propose(world.ana(), FINISH));
        assents.letGo(world.ana(), rule.id());
        assertThat(told(rule).rule().isStanding()).isTrue();
        assents.assent(world.ana(), rule.id(), 1);
        assents.letGo(world.chris(), rule.id());
        assertThat(told(rule).rule().isStanding())
                .as("the other side thought it over")
                .isTrue();
        assertThat(assents.letGo(world.bo(), rule.id()).isLetGo()).isTrue();
        assertRefused("refusal.rule.gone", () -> assents.assent(world.ana(), rule.id(), 1));
        assertRefused("refusal.rule.gone", () -> rules.reopen(world.gerda(), rule.id()));
        assertThat(acts(rule)).endsWith(RuleAct.LETTING_GO, RuleAct.GONE);
    }

    @Test
    void an_assent_is_taken_back_while_the_rule_does_not_stand() {
        var rule = rules.propose(world.ana(), FINISH);
        assents.assent(world.ana(), rule.id(), 1);
        assents.takeBack(world.bo(), rule.id());
        assertThat(assents.assent(world.chris(), rule.id(), 1).isStanding()).isFalse();
        assertThat(assents.assent(world.ana(), rule.id(), 1).isStanding()).isTrue();
        assertRefused("refusal.rule.stands", () -> assents.takeBack(world.ana(), rule.id()));
    }

    @Test
    void nobody_agrees_to_words_not_seen() {
        var rule = rules.propose(world.ana(), FINISH);
        rules.reword(world.bo(), rule.id(), 1, "We listen");
        assertRefused("refusal.rule.changed", () -> assents.assent(world.chris(), rule.id(), 1));
        assertRefused("refusal.rule.changed", () -> rules.reword(world.chris(), rule.id(), 1, "We talk"));
    }

    @Test
    void how_a_rule_came_to_be_is_kept_step_by_step() {
        var rule = rules.propose(world.gerda(), "We listen");
        rules.reword(world.ana(), rule.id(), 1, FINISH);
        assents.assent(world.ana(), rule.id(), 2);
        assents.assent(world.chris(), rule.id(), 2);
        var history = rules.history(world.noor(), rule.id());
        assertThat(history)
                .extracting(RuleStep::act)
                .containsExactly(RuleAct.PROPOSED, RuleAct.REWORDED, RuleAct.ASSENTED, RuleAct.ASSENTED, RuleAct.STOOD);
        assertThat(history).extracting(RuleStep::text).containsExactly("We listen", FINISH, null, null, null);
        assertThat(history.getFirst().by()).isEqualTo(world.gerda().id());
    }

    @Test
    void two_sides_who_agree_in_the_same_moment_make_it_stand_once() throws Exception {
        var rule = rules.propose(world.gerda(), FINISH);
        Together.act(4, person -> assents.assent(everybody().get(person), rule.id(), 1));
        assertThat(told(rule).rule().isStanding()).isTrue();
        assertThat(acts(rule)).containsOnlyOnce(RuleAct.STOOD);
    }

    @Test
    void everybody_in_the_coalition_is_told_and_nobody_else_finds_anything() {
        var rule = rules.propose(world.ana(), FINISH);
        assents.assent(world.ana(), rule.id(), 1);
        assertThat(world.verbs(Announcements.class)
                        .on(RuleChange.topic(world.riverside().id())))
                .hasSize(2);
        assertThat(rules.all(world.eva())).isEmpty();
        assertNotFound(() -> rules.history(world.eva(), rule.id()));
        assertNotFound(() -> assents.assent(world.eva(), rule.id(), 1));
        assertNotFound(() -> rules.reopen(world.gijs(), rule.id()));
        assertNotFound(() -> assents.assent(world.ana(), Id.next(), 1));
    }

    @Test
    void a_rule_has_words_of_a_bounded_length_in_any_language() {
        assertRefused("refusal.text.empty", () -> rules.propose(world.ana(), " "));
        assertRefused("refusal.text.long", () -> rules.propose(world.ana(), "a".repeat(301)));
        var trees = rules.propose(world.ana(), "🌳".repeat(300));
        assertThat(stands(trees).text()).hasSize(600);
    }

    private GroundRule stands(GroundRule rule) {
        assents.assent(world.ana(), rule.id(), rule.wording());
        return assents.assent(world.chris(), rule.id(), rule.wording());
    }

    private SpokenRule told(GroundRule rule) {
        return rules.all(world.ana()).stream()
                .filter(spoken -> spoken.rule().id().equals(rule.id()))
                .findFirst()
                .orElseThrow();
    }

    private List<RuleAct> acts(GroundRule rule) {
        return rules.history(world.ana(), rule.id()).stream().map(RuleStep::act).toList();
    }

    private List<Member> everybody() {
        return List.of(world.ana(), world.chris(), world.bo(), world.dewi());
    }

    private Member joins(Coalition coalition, int side) {
        return world.joins(
                "Somebody", coalition, world.sides(coalition).get(side), Role.MEMBER, MembershipStatus.MEMBER);
    }

    private static void assertNotFound(org.assertj.core.api.ThrowableAssert.ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(NotFound.class);
    }
}
