package org.samenkracht.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.samenkracht.board.BoardKind.REFLECTIONS;
import static org.samenkracht.board.BoardKind.ROLES;
import static org.samenkracht.board.BoardKind.VALUES;
import static org.samenkracht.board.LaneKind.DETOURS;
import static org.samenkracht.board.LaneKind.DROPS;
import static org.samenkracht.stories.Seen.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samenkracht.Id;
import org.samenkracht.Riverside;
import org.samenkracht.board.LaneKind;
import org.samenkracht.coalition.Invitations;
import org.samenkracht.coalition.People;
import org.samenkracht.pitstop.BoardsInPlay;
import org.samenkracht.pitstop.Courses;
import org.samenkracht.pitstop.PitStops;
import org.samenkracht.pitstop.Plan;
import org.samenkracht.pitstop.Plans;
import org.samenkracht.pitstop.Stage;
import org.samenkracht.pitstop.StageKind;
import org.samenkracht.pitstop.Stages;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Gerda and Hugo hold the room of an evening; Ana and Chris are in it. */
@ExtendWith(org.samenkracht.stories.Stage.class)
@TestInstance(Lifecycle.PER_CLASS)
class HoldingTheRoomTest {

    private static final String TITLE = "What we learned from the soup";

    private final Cast cast;
    private final Neighbour ana;
    private final Neighbour chris;
    private final Neighbour gerda;
    private final Neighbour hugo;
    private Riverside riverside;

    HoldingTheRoomTest(Cast cast) {
        this.cast = cast;
        ana = cast.ana();
        chris = cast.chris();
        gerda = cast.gerda();
        hugo = cast.hugo();
    }

    @BeforeEach
    void nothingHappenedYet() {
        riverside = cast.again();
    }

    @Test
    void aPlannedEveningIsWaitedForAndEverybodyGoesInWhenItIsOpened() {
        gerda.goesTo("coalitions/" + riverside.riverside().id() + "/plan");
        gerda.presses("plan.save");
        assertThat(gerda).reads("refusal.text.empty");
        gerda.fills("pitstop.title", TITLE);
        moves("plan.down", 1).press("Enter");
        assertThat(moves("plan.down", 2)).isFocused();
        moves("plan.up", 2).press("Enter");
        assertThat(moves("plan.up", 1)).isFocused();
        var minutes =
                gerda.page().locator(".stage-row vaadin-integer-field input").first();
        minutes.fill("121");
        gerda.presses("plan.save");
        assertThat(gerda).reads("refusal.stage.minutes", 120);
        assertThat(minutes).isFocused();
        minutes.fill("12");
        gerda.page().keyboard().press("Tab");
        types(gerda, "1-1-2020");
        gerda.presses("plan.save");
        assertThat(gerda).reads("refusal.plan.past");
        types(gerda, "6-12-2096");
        gerda.presses("plan.save");
        assertThat(gerda).seesTitle(TITLE).reads("waiting.open");
        var plan = riverside.verbs(Plans.class).all(riverside.gerda()).getFirst();
        ana.goesTo("pitstops/" + plan.id());
        assertThat(ana).seesTitle(TITLE).reads("waiting.explained");
        assertThat(ana.button("waiting.open")).hasCount(0);
        assertThat(gerda.page().locator(".waiting-here [data-person]")).hasCount(2);
        assertThat(ana.button("invitation.mail")).hasCount(0);
        somebodyGaveAnAddress();
        gerda.presses("invitation.mail");
        assertThat(gerda).reads("invitation.mailed", 1);

        gerda.presses("waiting.open");
        for (var everybody : new Neighbour[] {gerda, ana}) {
            assertThat(everybody.page()).hasURL(Pattern.compile(".*/room"));
            assertThat(stage(everybody)).hasText(everybody.word("stage.CHECK_IN"));
            assertThat(bar(everybody).locator(".pitstop-go")).isHidden(); // One is there.
        }
        ana.goesTo(REFLECTIONS);
        assertThat(bar(ana).locator(".pitstop-go")).hasText(ana.word("room.go.room"));
    }

    @Test
    void aStageBegunByOneGuideIsSeenByAllWithItsTimeAndWhoIsReady() {
        begins(StageKind.CHECK_IN, StageKind.TALK, StageKind.CHECK_OUT);
        everybodyIsOn();
        assertThat(stage(ana)).hasText(ana.word("stage.CHECK_IN"));
        assertThat(bar(ana).locator(".timer")).hasText(Pattern.compile("\\d+:\\d\\d"));
        ana.presses("room.ready");
        assertThat(bar(gerda).locator(".pitstop-ready")).hasText(gerda.word("room.ready.count", 1));
        assertThat(bar(chris).locator(".pitstop-ready")).hasText(chris.word("room.ready.others", 1));
        gerda.page().locator(".pitstop-next").click();
        for (var everybody : new Neighbour[] {ana, chris, gerda, hugo}) {
            assertThat(stage(everybody)).hasText(everybody.word("stage.TALK"));
            assertThat(bar(everybody).locator(".pitstop-ready")).hasText(everybody.word("room.ready"));
        }
        assertThat(ana).sees(ana.word("act.STAGE_BEGUN", "Gerda", ana.word("stage.TALK")));
        hugo.choosesAsGuide("room.pause");
        assertThat(bar(ana)).hasAttribute("data-state", "paused");
        gerda.choosesAsGuide("room.back");
        assertThat(stage(chris)).hasText(chris.word("stage.CHECK_IN"));
    }

    @Test
    void twoGuidesWhoGoOnInTheSameMomentGoOnOnce() {
        begins(StageKind.CHECK_IN, StageKind.TALK, StageKind.CHECK_OUT);
        everybodyIsOn();
        new Moment()
                .presses(gerda.page().locator(".pitstop-next"))
                .presses(hugo.page().locator(".pitstop-next"));
        for (var everybody : new Neighbour[] {ana, gerda, hugo}) {
            assertThat(stage(everybody)).hasText(everybody.word("stage.TALK"));
        }
    }

    @Test
    void handsAreSeenInTheirOrderAndAGuideGivesTheWord() {
        begins(StageKind.TALK, StageKind.CHECK_OUT);
        everybodyIsOn();
        chris.presses("room.hand");
        assertThat(bar(gerda).locator(".pitstop-hands")).hasText(gerda.word("room.hands.one"));
        ana.presses("room.hand");
        assertThat(bar(gerda).locator(".pitstop-hands")).hasText(gerda.word("room.hands", 2));
        bar(gerda).locator(".pitstop-hands").click();
        gerda.named(AriaRole.MENUITEM, gerda.word("room.word", "Chris")).click();
        assertThat(bar(ana)).containsText(ana.word("room.hand.first"));
        assertThat(bar(chris)).containsText(chris.word("act.WORD_GIVEN.you", "Gerda"));
        assertThat(bar(hugo)).containsText(hugo.word("act.WORD_GIVEN", "Gerda", "Chris"));
        assertThat(bar(chris).locator(".pitstop-hand")).hasAttribute("aria-pressed", "false");
        assertThat(bar(ana).locator(".pitstop-hands")).hasText(ana.word("room.hands.one"));
    }

    @Test
    void whoIsBroughtToACardCanGoBackAndWhoWritesIsOnlyAsked() {
        var card = riverside.card(riverside.dewi(), riverside.lane(DETOURS), "The pump failed");
        begins(StageKind.TALK, StageKind.CHECK_OUT);
        ana.goesTo(VALUES);
        chris.goesTo(VALUES);
        gerda.goesTo(REFLECTIONS);
        var halfTyped = chris.startsWriting("I was just", LaneKind.THIRD_FORCE);

        gerda.card("The pump failed").hover();
        gerda.card("The pump failed").locator(".card-action--more").click();
        gerda.named(AriaRole.MENUITEM, gerda.word("room.bring.card")).click();
        assertThat(ana.page()).hasURL(Pattern.compile(".*card=" + card.id()));
        assertThat(ana.card("The pump failed")).isFocused();
        assertThat(chris).reads("room.brought.not");
        assertThat(halfTyped).hasValue("I was just");
        ana.presses("room.brought.return");
        assertThat(ana.page()).hasURL(Pattern.compile(".*" + riverside.values().id()));
        chris.presses("room.brought.go");
        assertThat(chris.card("The pump failed")).isFocused();
    }

    @Test
    void whoWritesOnAPhoneSeesTheWordsAlsoWhenTheGuideBringsEverybodyElsewhere() {
        begins(StageKind.TALK, StageKind.CHECK_OUT);
        var card = riverside.card(riverside.ana(), riverside.lane(DROPS), "Soup on Mondays");
        var noor = cast.noor();
        noor.goesTo(REFLECTIONS);
        var field = noor.lane(DROPS).locator(".writer-field");
        field.tap();
        field.pressSequentially("Ik vind");
        noor.page().setViewportSize(390, 380); // As the keyboard leaves it.
        riverside.verbs(Courses.class).bring(riverside.gerda(), card.board(), card.id());
        assertThat(noor).reads("room.brought.offer", "Gerda");
        assertThat(field).isFocused();
        assertThat(field).isInViewport(new LocatorAssertions.IsInViewportOptions().setRatio(1));
        assertThat(bar(noor).locator(".timer")).isVisible();
    }

    @Test
    void whoFollowsTheGuideIsTakenFromBoardToBoardUntilThatIsEnough() {
        begins(StageKind.TALK, StageKind.CHECK_OUT);
        gerda.goesTo(REFLECTIONS);
        ana.goesTo(VALUES);
        ana.page().locator(".pitstop-more").click();
        ana.named(AriaRole.MENUITEM, ana.word("room.follow", "Gerda")).click();
        assertThat(ana.page())
                .hasURL(Pattern.compile(".*" + riverside.reflections().id()));
        gerda.goesTo(ROLES);
        assertThat(ana.page()).hasURL(Pattern.compile(".*" + riverside.roles().id()));
        ana.page().locator(".pitstop-more").click();
        ana.named(AriaRole.MENUITEM, ana.word("room.follow.not")).click();
        gerda.goesTo(VALUES);
        gerda.writes("Nobody follows me now", LaneKind.THIRD_FORCE);
        assertThat(chris.goesTo(VALUES)).seesTheCard("Nobody follows me now");
        assertThat(ana.page()).hasURL(Pattern.compile(".*" + riverside.roles().id()));
    }

    @Test
    void marksOfAttentionAreTheOwnUntilTheGuideShowsThem() {
        riverside.card(riverside.dewi(), riverside.lane(DETOURS), "The pump failed");
        begins(StageKind.DRAW_ATTENTION, StageKind.CHECK_OUT);
        everybodyIsOn();
        marks(ana, 3);
        ana.chooses("The pump failed", "attention.unmark");
        marks(ana, 3);
        marks(chris, 3);
        gerda.writes("A new pump", DETOURS);
        assertThat(ana.card("A new pump").locator(".card-action--mark")).hasCount(1);
        assertThat(ana.card("The pump failed")).hasAttribute("data-attention", ana.word("attention.mine"));
        ana.reloads();
        assertThat(ana.card("The pump failed")).hasAttribute("data-attention", ana.word("attention.mine"));
        assertThat(gerda.card("The pump failed")).not().hasAttribute("data-attention", Pattern.compile(".*"));
        gerda.choosesAsGuide("room.marks.show");
        for (var everybody : new Neighbour[] {ana, chris, gerda}) {
            assertThat(everybody.card("The pump failed"))
                    .hasAttribute("data-attention", everybody.word("attention.shown", 2));
            assertThat(everybody.page().locator(".card-action--mark")).hasCount(0);
        }
        gerda.page().locator(".pitstop-next").click();
        assertThat(ana.card("The pump failed")).not().hasAttribute("data-attention", Pattern.compile(".*"));
    }

    @Test
    void thatPointersAreRecordedIsSeenByAllAndOfWhoIsLeftOutThereIsNoTraceAfterwards() {
        riverside.card(riverside.dewi(), riverside.lane(DROPS), "The pump failed");
        begins(StageKind.TALK, StageKind.WRITE_QUIETLY, StageKind.SHOW);
        ana.goesTo(REFLECTIONS);
        chris.goesTo(REFLECTIONS);
        gerda.goesTo(REFLECTIONS);
        gerda.choosesAsGuide("recording.begin");
        assertThat(recording(ana)).hasCount(1);
        assertThat(recording(ana)).isHidden();
        gerda.page()
                .locator("dialog")
                .getByText(gerda.word("recording.begin"), new Locator.GetByTextOptions().setExact(true))
                .click();
        hugo.goesTo(VALUES);
        for (var everybody : new Neighbour[] {ana, chris, gerda, hugo}) {
            assertThat(recording(everybody)).containsText(everybody.word("recording.on"));
        }
        new Keyboard(chris).comesTo(chris.button("recording.leave")).sees().types("<Enter>");
        assertThat(recording(chris)).containsText(chris.word("recording.out"));
        assertThat(recording(ana)).containsText(ana.word("recording.on"));

        point(ana, chris);
        gerda.page().locator(".pitstop-next").click();
        assertThat(ana).reads("openness.quiet");
        ana.writes("The hedge hides somebody", DROPS);
        var quiet = ana.card("The hedge hides somebody").getAttribute("data-anchor");
        var field = ana.takesUp("The hedge hides somebody");
        field.pressSequentially(" small");
        field.press("Escape");
        gerda.page().locator(".pitstop-next").click();
        assertThat(gerda).seesTheCard("The hedge hides somebody small");
        point(ana, chris);

        var evening = riverside.verbs(PitStops.class).running(riverside.gerda()).orElseThrow();
        riverside.verbs(PitStops.class).close(riverside.gerda(), evening.id());
        var replay = "pitstops/" + evening.id() + "/replay?board="
                + riverside.reflections().id();
        hugo.goesTo(replay);
        hugo.page().locator(".replay-slider").press("End");
        assertThat(hugo.page().locator(".trace:not([hidden])")).hasText("Ana");
        assertThat(hugo).sees(hugo.word("trail.said", "Ana"));
        var unseen = quiet.replace("-", "").substring(0, 31);
        Assertions.assertThat(trails()).isNotEmpty().noneMatch(written -> written.contains(unseen));
        chris.goesTo(replay);
        assertThat(chris.button("trail.takeOut")).hasCount(0);
        ana.goesTo(replay);
        ana.presses("trail.takeOut");
        assertThat(ana.page().locator("board-replay")).hasCount(1);
        assertThat(ana.page().locator("replay-trails")).hasCount(0);
    }

    /** They move over a card until that is written down. */
    private void point(Neighbour... somebody) {
        int before = recorded();
        var across = new AtomicInteger();
        await().atMost(Duration.ofSeconds(30)).until(() -> {
            for (var each : somebody) {
                each.pointsAt("The pump failed", 0.2 + across.incrementAndGet() % 5 / 10.0, 0.5);
            }
            return recorded() > before;
        });
    }

    private int recorded() {
        return trails().stream().mapToInt(String::length).sum();
    }

    /** What is written down of this evening, in hexadecimal digits. */
    private List<String> trails() {
        return riverside
                .verbs(JdbcClient.class)
                .sql("select content from trail where pit_stop in (select id from pit_stop where coalition = ?)")
                .param(riverside.riverside().id().value())
                .query((row, number) -> HexFormat.of().formatHex(row.getBytes("content")))
                .list();
    }

    private static Locator recording(Neighbour somebody) {
        return bar(somebody).locator(".room-recording");
    }

    private void marks(Neighbour somebody, int left) {
        somebody.card("The pump failed").hover();
        somebody.card("The pump failed")
                .getByLabel(somebody.word("attention.mark", left))
                .click();
    }

    private void somebodyGaveAnAddress() {
        var ina = riverside.verbs(People.class).meet("Ina", Id.next() + "@example.org");
        var invitations = riverside.verbs(Invitations.class);
        invitations.join(invitations.invite(riverside.gerda()), ina.id(), null, "");
    }

    private void begins(StageKind... kinds) {
        var stages = new Stages(Stream.of(kinds).map(kind -> Stage.of(kind, 10)).toList());
        var plan = riverside
                .verbs(Plans.class)
                .plan(riverside.gerda(), new Plan.Wanted(TITLE, "", Riverside.AN_EVENING, BoardsInPlay.ALL, stages));
        riverside.verbs(PitStops.class).open(riverside.gerda(), plan.id());
    }

    private void everybodyIsOn() {
        for (var everybody : new Neighbour[] {ana, chris, gerda, hugo}) {
            everybody.goesTo(REFLECTIONS);
        }
    }

    private static Locator bar(Neighbour somebody) {
        return somebody.page().locator("pitstop-bar");
    }

    private static Locator stage(Neighbour somebody) {
        return bar(somebody).locator(".pitstop-stage");
    }

    /** The button that moves the first part of the evening, which is at this place by now. */
    private Locator moves(String where, int place) {
        return gerda.named(
                AriaRole.BUTTON,
                gerda.word(where) + ", " + gerda.word("plan.which", place, gerda.word("stage.CHECK_IN")));
    }

    /** The day, over what stands there. */
    private static void types(Neighbour guide, String day) {
        guide.page().locator("vaadin-date-picker input").click();
        guide.page().keyboard().press("ControlOrMeta+A");
        guide.page().keyboard().type(day);
        guide.page().keyboard().press("Enter");
    }
}
