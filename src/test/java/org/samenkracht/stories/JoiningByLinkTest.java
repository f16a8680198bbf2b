package org.samenkracht.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.samenkracht.board.BoardKind.REFLECTIONS;
import static org.samenkracht.board.LaneKind.DROPS;
import static org.samenkracht.stories.Seen.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samenkracht.Riverside;

/** Ana invites with a link; Yara opens it on her phone. */
@ExtendWith(Stage.class)
class JoiningByLinkTest {

    private final Riverside riverside;
    private final Neighbour ana;
    private final Neighbour chris;
    private final Neighbour yara;
    private final String coalition;

    JoiningByLinkTest(Cast cast) {
        riverside = cast.riverside();
        ana = cast.ana();
        chris = cast.chris();
        yara = cast.stranger("Yara");
        coalition = "coalitions/" + riverside.riverside().id();
    }

    @Test
    void aNewcomerWritesAtOnceAndIsKnownAgainOnTheSameDevice() {
        var link = invitation();
        ana.goesTo(REFLECTIONS);
        chris.goesTo(REFLECTIONS);
        joins(link);
        yara.page().locator(".board-link[data-kind=reflections]").click();
        yara.isOnTheBoard();
        yara.writes("Ik heb een bakfiets", DROPS);
        assertThat(ana).seesCards(DROPS, "Ik heb een bakfiets");
        assertThat(chris).seesCards(DROPS, "Ik heb een bakfiets");
        assertThat(ana.card("Ik heb een bakfiets").locator(".card-name")).hasText("Yara");

        yara.comesBackLater();
        yara.opens(REFLECTIONS);
        yara.rewords("Ik heb een bakfiets", "Ik heb een bakfiets, en een aanhanger");
        assertThat(chris).seesCards(DROPS, "Ik heb een bakfiets, en een aanhanger");
    }

    @Test
    void aGreetingFromEachSideMakesANewcomerAMember() {
        riverside.card(riverside.ana(), riverside.lane(DROPS), "Soup on Mondays");
        joins(invitation());
        yara.goesTo(REFLECTIONS);
        assertThat(yara.card("Soup on Mondays").locator(".card-action--move")).isHidden();
        ana.presses("person.greet", "Yara");
        assertThat(ana.button("person.greet", "Yara")).hasCount(0);
        chris.goesTo(coalition);
        chris.presses("person.greet", "Yara");
        assertThat(chris.button("person.greet", "Yara")).hasCount(0);
        assertThat(yara.card("Soup on Mondays").locator(".card-action--move")).isVisible();
        yara.rewords("Soup on Mondays", "Soep op maandag");
        ana.goesTo(REFLECTIONS);
        assertThat(ana).seesCards(DROPS, "Soep op maandag");
    }

    @Test
    void aLinkThatWasEndedOpensNoMore() {
        var link = invitation();
        ana.page()
                .getByText(ana.word("join.revoke"), new com.microsoft.playwright.Page.GetByTextOptions().setExact(true))
                .click();
        assertThat(ana.page().locator(".join-link")).hasCount(0);
        yara.follows(link);
        assertThat(yara).reads("join.closed").reads("join.closed.lead");
        yara.opens("join/never-was-a-link");
        assertThat(yara).reads("join.closed").reads("join.closed.lead");
    }

    @Test
    void whoForgetsAQuestionIsTold() {
        yara.follows(invitation());
        yara.presses("join.do");
        assertThat(yara).reads("refusal.text.empty").reads("refusal.side");
        yara.fills("join.name", "Yara");
        yara.presses("join.do");
        assertThat(yara).reads("refusal.side");
        assertThat(yara.field("join.name")).hasValue("Yara");
    }

    /** The link that Ana makes and sends. */
    private String invitation() {
        ana.goesTo(coalition);
        ana.presses("join.invite.make");
        var link = ana.field("join.link").inputValue();
        assertThat(link).contains("/join/");
        return link;
    }

    private void joins(String link) {
        yara.follows(link);
        yara.fills("join.name", "Yara Yilmaz");
        yara.page()
                .getByRole(
                        AriaRole.RADIO,
                        new com.microsoft.playwright.Page.GetByRoleOptions()
                                .setName(riverside.residents().name()))
                .check();
        yara.fills("join.brings", "Een bakfiets");
        yara.presses("join.do");
        assertThat(yara.page().locator(".page-title")).hasText("Riverside");
    }
}
