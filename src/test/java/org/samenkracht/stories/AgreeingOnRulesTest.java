package org.samenkracht.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.samenkracht.stories.Seen.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samenkracht.rule.GroundRule;
import org.samenkracht.rule.GroundRules;
import org.samenkracht.rule.RuleAssents;

/** Gerda guides; Ana and Chris speak for their sides; Noor is new, with a phone. They agree on how they deal with each other. */
@ExtendWith(Stage.class)
@TestInstance(Lifecycle.PER_CLASS)
class AgreeingOnRulesTest {

    private static final String FINISH = "We let each other finish";

    private final Cast cast;
    private final Neighbour ana;
    private final Neighbour chris;
    private final Neighbour gerda;
    private final Neighbour noor;

    AgreeingOnRulesTest(Cast cast) {
        this.cast = cast;
        ana = cast.ana();
        chris = cast.chris();
        gerda = cast.gerda();
        noor = cast.noor();
    }

    @BeforeEach
    void everybodyIsThereAndNothingIsAgreed() {
        var together = "coalitions/" + cast.again().riverside().id() + "/together";
        for (var one : new Neighbour[] {ana, chris, gerda, noor}) {
            one.goesTo(together);
            assertThat(one).reads("rule.none");
        }
    }

    @AfterEach
    void andNoBrowserComplained() {
        for (var one : new Neighbour[] {ana, chris, gerda, noor}) {
            assertThat(one.complaints()).isEmpty();
        }
    }

    @Test
    void aRuleStandsOnceEachSideAgreedAndGoesOnceEachSideLetItGo() {
        gerda.fills("rule.propose.field", FINISH);
        gerda.presses("rule.propose");
        assertThat(ana).sees(FINISH);
        assertThat(noor).sees(FINISH);
        assertThat(gerda.button("rule.assent")).hasCount(0);
        assertThat(noor.button("rule.reword")).hasCount(0);
        assertThat(noor.button("rule.assent")).hasCount(0);
        assertThat(noor.button("rule.propose")).isVisible();

        ana.presses("rule.assent");
        assertThat(says(chris)).hasText(new String[] {chris.word("rule.says.yes"), chris.word("rule.says.nothing")});
        assertThat(rule(gerda)).hasAttribute("data-state", "proposed");
        chris.presses("rule.assent");
        for (var one : new Neighbour[] {ana, chris, gerda, noor}) {
            assertThat(rule(one)).hasAttribute("data-state", "standing");
            assertThat(rule(one)).containsText(one.word("since.days", 0));
        }
        ana.presses("rule.let.go");
        assertThat(says(gerda)).hasText(new String[] {gerda.word("rule.says.letting.go"), gerda.word("rule.says.yes")});
        chris.presses("rule.let.go");
        assertThat(ana).reads("rule.none").reads("rule.away", 1);
    }

    @Test
    void whatIsTalkedAboutAgainHoldsUntilEachSideAgreesToOtherWords() {
        stands();
        noor.presses("rule.reopen");
        assertThat(ana).reads("rule.state.REOPENED");
        gerda.presses("rule.reword");
        assertThat(gerda.field("rule.reword.field")).isFocused();
        gerda.fills("rule.reword.field", "We let each other finish, also on the telephone");
        gerda.presses("rule.reword.do");
        assertThat(gerda.button("rule.reword")).isFocused();
        assertThat(ana).reads("rule.meanwhile", FINISH);
        assertThat(noor).reads("rule.meanwhile", FINISH);
        ana.presses("rule.assent");
        chris.presses("rule.assent");
        assertThat(rule(noor)).hasAttribute("data-state", "standing");
        rule(ana).getByText(ana.word("rule.history")).click();
        assertThat(rule(ana).locator(".rule-steps > li")).hasCount(9);
        assertThat(rule(ana)).containsText(ana.word("rule.act.REOPENED", "Noor Nieuw"));
    }

    @Test
    void everythingIsDoneWithTheKeyboardAndTheFocusStays() {
        var keyboard = new Keyboard(ana);
        ana.page().locator("body").click();
        keyboard.comesTo(ana.field("rule.propose.field")).types(FINISH, "<Tab>", "<Enter>");
        assertThat(chris).sees(FINISH);
        assertThat(ana.field("rule.propose.field")).isFocused();
        keyboard.goesBackTo(ana.button("rule.assent")).types("<Enter>");
        assertThat(says(chris).first()).hasText(chris.word("rule.says.yes"));
        assertThat(ana.button("rule.take.back")).isFocused();
        keyboard.sees();
        chris.presses("rule.assent");
        assertThat(ana.button("rule.confirm")).isFocused();
    }

    private GroundRule stands() {
        var rule = cast.riverside()
                .verbs(GroundRules.class)
                .propose(cast.riverside().bo(), FINISH);
        var assents = cast.riverside().verbs(RuleAssents.class);
        assents.assent(cast.riverside().bo(), rule.id(), 1);
        return assents.assent(cast.riverside().dewi(), rule.id(), 1);
    }

    private static Locator rule(Persona persona) {
        return persona.page().locator(".rule");
    }

    private static Locator says(Persona persona) {
        return persona.page().locator(".rule-says");
    }
}
