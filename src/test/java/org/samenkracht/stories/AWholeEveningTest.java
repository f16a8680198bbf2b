package org.samenkracht.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.samenkracht.board.BoardKind.REFLECTIONS;
import static org.samenkracht.board.LaneKind.DETOURS;
import static org.samenkracht.board.LaneKind.DROPS;
import static org.samenkracht.stories.Seen.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samenkracht.Riverside;
import org.samenkracht.board.BoardKind;
import org.samenkracht.closeness.Closeness;
import org.samenkracht.coalition.Invitations;
import org.samenkracht.pitstop.BoardsInPlay;
import org.samenkracht.pitstop.Plan;
import org.samenkracht.pitstop.Plans;
import org.samenkracht.pitstop.Stage;
import org.samenkracht.pitstop.StageKind;
import org.samenkracht.pitstop.Stages;

/**
 * An evening from the waiting page to the replay: Gerda guides, Hugo beside her; Ana, Bo, Chris, Dewi and Noor are there, and
 * Yara comes later by the link. Noor and Yara have a phone, Dewi has no mouse, and Bo loses the network while all write
 * quietly.
 */
@ExtendWith(org.samenkracht.stories.Stage.class)
class AWholeEveningTest {

    private static final String TITLE = "What we learned from the soup";
    private static final String RULE = "We let each other finish";

    private final Riverside riverside;
    private final Neighbour ana;
    private final Neighbour bo;
    private final Neighbour chris;
    private final Neighbour dewi;
    private final Neighbour noor;
    private final Neighbour yara;
    private final Neighbour gerda;
    private final Neighbour hugo;

    AWholeEveningTest(Cast cast) {
        riverside = cast.riverside();
        ana = cast.ana();
        bo = cast.bo();
        chris = cast.chris();
        dewi = cast.dewi();
        noor = cast.noor();
        yara = cast.stranger("Yara");
        gerda = cast.gerda();
        hugo = cast.hugo();
    }

    @Test
    void fromTheWaitingPageToTheReplay() {
        var page = "pitstops/" + planned().id();
        everybody().forEach(one -> one.goesTo(page));
        gerda.presses("waiting.open");
        everybody().forEach(one -> assertThat(stage(one)).hasText(one.word("stage.CHECK_IN")));

        ana.fills("checkin.line", "Tired and glad");
        ana.presses("checkin.say");
        new Keyboard(dewi).comesTo(dewi.button("checkin.pass")).types("<Enter>");
        assertThat(noor).sees("Tired and glad");

        goesOn(gerda, StageKind.WRITE_QUIETLY);
        assertThat(ana.page().getByText("Tired and glad")).hasCount(0);
        Stream.of(ana, bo, chris, dewi, noor, hugo).forEach(one -> one.goesTo(REFLECTIONS));
        bo.profile().setOffline(true);
        assertThat(bo).reads("live.lost");
        bo.writes("Written without a line", DROPS);
        ana.writes("The hedge hides somebody", DROPS);
        new Keyboard(dewi).comesTo(dewi.lane(DETOURS).locator("textarea")).types("Wij liepen om", "<Enter>");
        noor.writes("Ik zag een egel", DROPS);
        assertThat(hugo).reads("quiet.written.many", 3, 3).seesCards(DROPS);
        bo.profile().setOffline(false);
        assertThat(hugo).reads("quiet.written.many", 4, 4).seesCards(DROPS);
        yaraComesByTheLink();
        yara.goesTo(REFLECTIONS);
        assertThat(yara).seesCards(DROPS);

        goesOn(hugo, StageKind.SHOW);
        for (var one : List.of(ana, bo, chris, dewi, hugo, yara)) {
            assertThat(one).seesTheCard("The hedge hides somebody").seesTheCard("Written without a line");
        }
        goesOn(hugo, StageKind.TALK);
        chris.rewords("The hedge hides somebody", "The hedge hides nobody any more");
        assertThat(noor).seesTheCard("The hedge hides nobody any more");

        goesOn(gerda, StageKind.ORDER_AND_LINK);
        ana.card("The hedge hides nobody any more").hover();
        ana.card("The hedge hides nobody any more")
                .locator(".card-action--link")
                .click();
        ana.page()
                .locator(".linking-list button")
                .getByText("Written without a line")
                .click();
        assertThat(noor.linked("The hedge hides nobody any more")).hasText("Written without a line");
        assertThat(noor.page().locator(".card-action--link")).hasCount(0);

        goesOn(gerda, StageKind.AGREE);
        assertThat(ana.page().locator(".card-action--link")).hasCount(0);
        Stream.of(ana, chris)
                .forEach(one ->
                        one.named(AriaRole.LINK, one.word("room.go.room")).click());
        chris.fills("rule.propose.field", RULE);
        chris.presses("rule.propose");
        chris.presses("rule.assent");
        assertThat(gerda).sees(RULE);
        ana.presses("rule.assent");
        assertThat(gerda.page().locator(".rule")).hasAttribute("data-state", "standing");

        goesOn(gerda, StageKind.LOOK_BACK);
        ana.places(Closeness.SIDE_BY_SIDE, "because you listened");
        assertThat(gerda).seesNoMore("because you listened");
        chris.places(Closeness.HAND_IN_HAND, "we liepen");
        assertThat(gerda.page().locator(".closeness-figures"))
                .containsText(Pattern.compile("because you listened.*we liepen", Pattern.DOTALL));

        goesOn(hugo, StageKind.CHECK_OUT);
        assertThat(chris).reads("checkin.heading.CHECK_OUT");
        ana.fills("checkin.line", "Lighter than I came");
        ana.presses("checkin.say");
        assertThat(chris).sees("Lighter than I came");

        gerda.choosesAsGuide("room.close");
        gerda.confirms("room.close");
        ana.opens(page);
        assertThat(ana)
                .seesTitle(TITLE)
                .sees("The hedge hides nobody any more")
                .sees("Written without a line")
                .sees(ana.word("session.group.linked"))
                .sees(RULE)
                .seesNoMore("Tired and glad")
                .seesNoMore("Lighter than I came");
        assertThat(ana.named(AriaRole.LINK, ana.word("replay.open"))).isVisible();
        ana.goesTo(page + "/replay?board=" + riverside.reflections().id());
        assertThat(ana.page().locator(".replay-said")).hasText(ana.word("replay.beginning"));
        ana.named(AriaRole.SLIDER, ana.word("replay.moment")).press("End");
        assertThat(ana.page()
                        .locator(".replay-card > .card-text")
                        .filter(new Locator.FilterOptions().setHasText("The hedge hides nobody any more")))
                .hasCount(1);
    }

    private Plan planned() {
        var stages = Stream.of(
                        StageKind.CHECK_IN,
                        StageKind.WRITE_QUIETLY,
                        StageKind.SHOW,
                        StageKind.TALK,
                        StageKind.ORDER_AND_LINK,
                        StageKind.AGREE,
                        StageKind.LOOK_BACK,
                        StageKind.CHECK_OUT)
                .map(kind -> Stage.of(kind, 10))
                .toList();
        return riverside
                .verbs(Plans.class)
                .plan(
                        riverside.gerda(),
                        new Plan.Wanted(
                                TITLE,
                                "",
                                Riverside.AN_EVENING,
                                BoardsInPlay.of(List.of(BoardKind.REFLECTIONS)),
                                new Stages(stages)));
    }

    private void yaraComesByTheLink() {
        yara.opens("join/" + riverside.verbs(Invitations.class).invite(riverside.ana()));
        yara.fills("join.name", "Yara Yilmaz");
        yara.page()
                .getByRole(
                        AriaRole.RADIO,
                        new Page.GetByRoleOptions()
                                .setName(riverside.residents().name()))
                .check();
        yara.fills("join.brings", "Een bakfiets");
        yara.presses("join.do");
        assertThat(yara.page().locator(".page-title")).hasText("Riverside");
    }

    private void goesOn(Neighbour guide, StageKind to) {
        guide.presses("room.next", guide.word("stage." + to));
        everybody().forEach(one -> assertThat(stage(one)).hasText(one.word("stage." + to)));
    }

    private List<Neighbour> everybody() {
        return List.of(ana, bo, chris, dewi, noor, gerda, hugo);
    }

    private static Locator stage(Neighbour somebody) {
        return somebody.page().locator("pitstop-bar .pitstop-stage");
    }
}
