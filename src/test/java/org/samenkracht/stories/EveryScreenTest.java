package org.samenkracht.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.samenkracht.board.BoardKind.REFLECTIONS;
import static org.samenkracht.board.LaneKind.DETOURS;
import static org.samenkracht.board.LaneKind.DROPS;
import static org.samenkracht.board.LaneKind.FRICTION_SPOTS;
import static org.samenkracht.stories.Seen.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samenkracht.Riverside;
import org.samenkracht.closeness.Closeness;
import org.samenkracht.closeness.ClosenessReadings;
import org.samenkracht.coalition.Invitations;
import org.samenkracht.nextstep.NextSteps;
import org.samenkracht.pitstop.PitStops;
import org.samenkracht.rule.GroundRules;

/**
 * Every screen, with the demo on it, can be used by everybody: wide and light, and narrow and dark, axe finds nothing and nothing
 * runs off; and the browser has nothing to complain about. Most of it in Dutch, whose words are longer; that nothing is left
 * untranslated in the other language, {@link org.samenkracht.TranslationsTest} tells.
 */
@ExtendWith(Stage.class)
@TestInstance(Lifecycle.PER_CLASS)
class EveryScreenTest {

    private static final String SOUP = "Soup on Mondays";

    private final House house = House.open();
    private final Company company;
    private final Riverside riverside;
    private final Cast cast;
    private final Set<Neighbour> lookers = new HashSet<>();
    private final List<String> flaws = new ArrayList<>();

    /** In a house of their own: what other stories leave behind makes the pages of the host longer and longer. */
    EveryScreenTest(Chromium chromium) {
        company = new Company(house, chromium);
        cast = new Cast(company);
        riverside = cast.riverside();
    }

    @AfterAll
    void everybodyGoes() {
        cast.close();
        company.close();
        house.close();
    }

    @Test
    void whoIsNotKnownYet() {
        var visitor = looker();
        look(visitor.opens("sign-in"), "sign-in");
        look(visitor.goesTo("join/" + riverside.verbs(Invitations.class).invite(riverside.ana())), "join");
        look(visitor.goesTo("join/closed"), "closed link");
        look(visitor.goesTo("sign-in/used"), "used link");
    }

    @Test
    void aMember() {
        var ana = comesIn("Ana Duarte");
        look(ana, "coalition");
        ana.opensTheMenu();
        look(ana, "menu");
        ana.page().keyboard().press("Escape");
        for (var board : List.of("values", "roles", "reflections")) {
            ana.page().locator(".board-link[data-kind=%s]".formatted(board)).click();
            ana.isOnTheBoard();
            look(ana, board);
            ana.page().goBack();
        }
        ana.page().locator(".board-link[data-kind=values]").click();
        ana.isOnTheBoard();
        look(ana, ana.page().locator("board-card[data-may-edit]").first(), ".card-action--more", "card.open", "card");
        look(ana, ana.page().locator("board-card[data-may-edit]").first(), ".card-action--move", null, "moving");
        look(
                ana,
                ana.page().locator("board-card[data-may-edit]").first(),
                ".card-action--more",
                "linking.ask",
                "linking");
        ana.page().locator("board-card[data-may-edit]").first().press("o");
        ana.fills("detail.meaning.field", "Half a sentence");
        ana.reloads();
        ana.isOnTheBoard();
        ana.button("undo.kept.open").waitFor();
        look(ana, "words that wait for their card");
        ana.page().keyboard().press("?");
        look(ana, "keys");
        ana.page().keyboard().press("Escape");
        ana.presses("find.open");
        ana.page().keyboard().type("samen");
        look(ana, "search");
        ana.page().keyboard().type("zeppelin");
        look(ana, "search without results");
        ana.page().keyboard().press("Escape");
        ana.presses("trash.open");
        look(ana, "trash");
        ana.confirms("board.close");
        ana.presses("conversation.heading");
        look(ana, "conversation");
        ana.page().locator(".people-open").click();
        look(ana, "who is where");
        ana.page().keyboard().press("Escape");
        ana.page().locator(".breadcrumbs a").first().click();
        ana.page().locator(".pitstop-link").last().click();
        look(ana, "pitstop");
        ana.named(AriaRole.LINK, ana.word("replay.open")).click();
        ana.page().locator("board-replay[data-revision]").waitFor();
        ana.presses("replay.next");
        look(ana, "replay");
        ana.page().goBack();
        ana.named(AriaRole.LINK, ana.word("compare.open")).click();
        ana.page().locator(".compare .session-card").first().waitFor();
        look(ana, "comparison");
        ana.page().locator(".breadcrumbs a").first().click();
        ana.page().getByText(ana.word("together.link")).click();
        look(ana, "together");
        look(ana.goesTo("me"), "me");
        look(ana.goesTo("nowhere"), "not found");
    }

    @Test
    void aBoardOnWhichMuchGoesOn() {
        var riverside = cast.again();
        riverside.card(riverside.ana(), riverside.lane(DROPS), SOUP);
        riverside.card(riverside.ana(), riverside.lane(DETOURS), "The long way round");
        var one = joins(cast.chris());
        var bo = joins(cast.bo());
        bo.takesUp(SOUP);
        one.takesUp(SOUP);
        one.page().locator(".live-caret").waitFor();
        look(one, "two in one card");
        one.page().keyboard().press("Escape");
        bo.page().keyboard().press("Escape");
        one.writes("   ", DROPS);
        look(one, "a card without words");
        one.startsRewording("The long way round", "x".repeat(3000));
        look(one, "too many words");
        one.page().keyboard().press("ControlOrMeta+z");
        one.page().keyboard().press("Escape");

        bo.liftsOver(SOUP, FRICTION_SPOTS);
        one.page().locator(".travelling-card").waitFor();
        look(one, "a card that another drags");
        bo.page().mouse().up();
        assertThat(one.page().locator(".travelling-card, [data-held], [data-gliding]"))
                .hasCount(0);
        one.liftsOver(SOUP, DETOURS);
        one.page().locator("board-card[data-lifted]").waitFor();
        look(one, "a card that one drags");
        one.page().keyboard().press("Escape");
        one.page().mouse().up();
        one.pressesOn(SOUP, "Alt+ArrowRight");
        look(one, "a card moved by keys");
        one.links(SOUP, "way");
        one.linked(SOUP).focus();
        look(one, "a card that is linked");
        one.lane(DETOURS).locator(".lane-menu").click();
        look(one, "the menu of a lane");
        one.page().keyboard().press("Escape");
        one.opensMore();
        look(one, "the menu of a board");
        one.page().keyboard().press("Escape");
        one.page().locator(".people-open").click();
        one.presses("people.follow.whom", "Bo");
        look(one, "following");

        one.startsWriting("Half a sentence", DETOURS);
        bo.arranges("Detours", "lane.archive");
        assertThat(one).seesNoMore(one.word("lane.name.DETOURS"));
        look(one, "words that lost their lane");
        one.putsAway(SOUP);
        look(one, "what was put away");
        one.page().locator("[data-deed=undo]").click();
        look(one, "what was undone");
        one.switchesInTheMenu(one.word("people.calm"));
        look(one, "calm");
        one.page().evaluate("dispatchEvent(new CustomEvent('relay-late'))");
        assertThat(one).reads("saving.late");
        look(one, "with a slow connection");
        flaws.addAll(one.complaints());
        lookers.remove(one);
        one.profile().setOffline(true);
        assertThat(one).reads("saving.lost");
        look(one, "without a connection");
        one.profile().setOffline(false);
    }

    @Test
    void aPitstopFromItsPlanToItsRoom() {
        var riverside = cast.again();
        var gerda = cast.gerda();
        sits(gerda);
        gerda.goesTo("coalitions/" + riverside.riverside().id() + "/plan");
        look(gerda, "a plan");
        gerda.fills("pitstop.title", "What we learned from the soup");
        gerda.presses("plan.save");
        gerda.button("waiting.open").waitFor();
        look(gerda, "waiting");
        gerda.presses("waiting.open");
        gerda.page().locator(".stage[data-state=now]").waitFor();
        look(gerda, "the room");
        gerda.page().locator(".pitstop-guide").click();
        look(gerda, "what a guide can do");
        gerda.named(AriaRole.MENUITEM, gerda.word("recording.begin")).click();
        gerda.button("recording.begin").waitFor();
        look(gerda, "before pointers are recorded");
        gerda.presses("recording.begin");
        assertThat(gerda).reads("recording.on");
        look(gerda, "a room whose pointers are recorded");
        gerda.choosesAsGuide("room.add");
        look(gerda, "a stage more");
    }

    @Test
    void whatTheSidesDoTogetherWhileAPitstopRuns() {
        var riverside = cast.again();
        var one = cast.chris();
        var asked = riverside.chris();
        sits(one);
        one.opens("coalitions/" + riverside.riverside().id() + "/together");
        one.button("nextstep.offer").waitFor();
        look(one, "nothing done together yet");
        var evening = riverside
                .verbs(PitStops.class)
                .open(riverside.gerda(), "First evening")
                .id();
        riverside.verbs(GroundRules.class).propose(riverside.bo(), "We listen");
        riverside.verbs(NextSteps.class).offer(riverside.bo(), asked.id(), "Ask the baker");
        var readings = riverside.verbs(ClosenessReadings.class);
        readings.place(riverside.bo(), evening, Closeness.SIDE_BY_SIDE, "you brought soup");
        readings.place(riverside.dewi(), evening, Closeness.BACK_TO_BACK, "nobody called");
        one.button("nextstep.accept").waitFor();
        assertThat(one).reads("closeness.shown", "First evening");
        one.presses("closeness.place.again");
        one.presses("rule.reword");
        one.page().getByText(one.word("rule.history")).click();
        look(one, "what the sides do together");
    }

    @Test
    void aBoardThatAGuideHolds() {
        var riverside = cast.again();
        riverside.card(riverside.bo(), riverside.lane(DROPS), SOUP);
        var one = joins(cast.chris());
        var gerda = joins(cast.gerda());
        gerda.choosesOnTheBoard("openness.hush");
        one.writes("Mine alone", DROPS);
        assertThat(one).reads("quiet.only").reads("quiet.written.card");
        look(one, "writing quietly");
        gerda.choosesOnTheBoard("openness.show");
        assertThat(gerda).seesTheCard("Mine alone");
        gerda.choosesOnTheBoard("openness.lock");
        assertThat(one).reads("openness.locked");
        look(one, "a locked board");
        gerda.choosesOnTheBoard("openness.unlock");
        gerda.arranges("Drops", "lane.lock");
        assertThat(one).reads("openness.closed.lane");
        look(one, "a locked lane");
        gerda.arranges("Drops", "lane.unlock");
        gerda.chooses("Mine alone", "veil.ask");
        gerda.fills("veil.reason", "A name is in it");
        look(gerda, "why a card is hidden");
        gerda.confirms("veil.do");
        assertThat(one).reads("veil.note", "Gerda", "A name is in it");
        look(one, "a hidden card");
    }

    @Test
    void aGuideAFunderAndAHost() {
        look(comesIn("Noor Verhagen"), "expedition");
        look(comesIn("Liesbeth Aarts"), "summary");
        look(comesIn("Ida Sanders"), "host");
    }

    @AfterEach
    void nothingWasFound() {
        lookers.forEach(looker -> flaws.addAll(looker.complaints()));
        var found = List.copyOf(flaws);
        flaws.clear();
        lookers.forEach(looker -> looker.complaints().clear());
        assertThat(found).isEmpty();
    }

    private Neighbour comesIn(String name) {
        var neighbour = looker();
        cast.sitsDown(neighbour, name);
        neighbour.opens("");
        return neighbour;
    }

    private Neighbour joins(Neighbour neighbour) {
        sits(neighbour);
        return neighbour.goesTo(REFLECTIONS);
    }

    /** What was complained of on the way to here is of another story. */
    private void sits(Neighbour looker) {
        looker.complaints().clear();
        lookers.add(looker);
    }

    /** They sit before one screen in turn: its browser has the scripts and styles already. */
    private Neighbour looker() {
        var looker = cast.visitor("Who looks at it", Profile.DUTCH_DESK);
        looker.page().navigate("about:blank"); // A page that is still open would ask for whoever sat there before.
        looker.profile().clearCookies();
        lookers.add(looker);
        return looker;
    }

    private void look(Neighbour at, Locator card, String button, String item, String screen) {
        card.hover();
        card.locator(button).click();
        if (item != null) {
            at.page().locator(".card-menu-popover").getByText(at.word(item)).click();
        }
        look(at, screen);
        at.page().keyboard().press("Escape");
    }

    private void look(Persona persona, String screen) {
        flaws.addAll(new Screen(persona, screen).flaws());
    }
}
