package org.samenkracht.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.samenkracht.board.LaneKind.DETOURS;
import static org.samenkracht.board.LaneKind.DROPS;
import static org.samenkracht.stories.Seen.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samenkracht.Id;
import org.samenkracht.Riverside;
import org.samenkracht.board.CardText;
import org.samenkracht.board.Cards;
import org.samenkracht.board.LaneKind;
import org.samenkracht.board.Links;
import org.samenkracht.pitstop.PitStop;
import org.samenkracht.pitstop.PitStops;
import org.samenkracht.rule.GroundRules;
import org.samenkracht.rule.RuleAssents;
import org.samenkracht.undercurrent.Undercurrents;

/** A pitstop was held and closed. Everybody reads it back, watches it again and says a few words. */
@ExtendWith(Stage.class)
class ReadingBackTest {

    private static final Pattern NAME = Pattern.compile("pitstop-\\d{4}-\\d\\d-\\d\\d\\.csv");

    private final Riverside riverside;
    private final Cast cast;
    private final PitStop evening;

    ReadingBackTest(Cast cast) {
        this.cast = cast;
        riverside = cast.riverside();
        evening = anEvening();
    }

    @Test
    void somebodyWithoutAMouseWatchesTheEveningAgain() {
        var ana = cast.ana();
        ana.goesTo(page());
        var keys = new Keyboard(ana);
        keys.comesTo(ana.named(AriaRole.LINK, ana.word("replay.open"))).types("<Enter>");
        keys.comesTo(ana.named(AriaRole.LINK, "Reflections")).types("<Enter>");
        assertThat(cards(ana, DROPS)).hasText(new String[] {"Soup on Mondays"});
        assertThat(said(ana)).hasText(ana.word("replay.beginning"));
        keys.comesTo(ana.named(AriaRole.SLIDER, ana.word("replay.moment")));

        keys.types("<ArrowRight>");
        assertThat(said(ana)).hasText(ana.word("replay.said.REWORDED", "Ana", "Drops", "Soup on Mondays, with bread"));
        assertThat(cards(ana, DROPS)).hasText(new String[] {"Soup on Mondays, with bread"});
        assertThat(ana.page().locator(".replay-card[data-changed]")).hasCount(1);
        assertThat(ana.page().getByRole(AriaRole.STATUS).filter(new Locator.FilterOptions().setHasText("with bread")))
                .hasCount(1);
        keys.types("<ArrowRight>");
        assertThat(cards(ana, DROPS)).hasText(new String[] {"Soup on Mondays, with bread", "Tea"});
        assertThat(linked(ana)).hasCount(0);
        keys.types("<ArrowRight>");
        assertThat(said(ana))
                .hasText(ana.word("replay.said.LINKED", "Chris", "Drops", "Soup on Mondays, with bread", "Tea"));
        assertThat(linked(ana)).hasText(new String[] {"Tea", "Soup on Mondays, with bread"});
        keys.types("<End>");
        assertThat(said(ana)).hasText(ana.word("replay.said.MOVED", "Chris", "Detours", "Soup on Mondays, with bread"));
        assertThat(cards(ana, DETOURS)).hasText(new String[] {"Soup on Mondays, with bread"});
        keys.types("<ArrowLeft>");
        assertThat(cards(ana, DETOURS)).hasCount(0);
        keys.types("<Home>");
        assertThat(cards(ana, DROPS)).hasText(new String[] {"Soup on Mondays"});
        keys.types("< >");
        assertThat(cards(ana, DETOURS)).hasText(new String[] {"Soup on Mondays, with bread"});
        assertThat(ana.button("replay.play")).isVisible();
        Assertions.assertThat(ana.complaints()).isEmpty();
    }

    @Test
    void somebodyWithAPhoneGoesFromChangeToChange() {
        var noor = cast.noor();
        noor.goesTo(page() + "/replay?board=" + riverside.reflections().id());
        assertThat(said(noor)).hasText(noor.word("replay.beginning"));
        for (int change = 0; change < 4; change++) {
            noor.presses("replay.next");
        }
        assertThat(said(noor))
                .hasText(noor.word("replay.said.MOVED", "Chris", "Omwegen", "Soup on Mondays, with bread"));
        assertThat(cards(noor, DETOURS).first()).isInViewport();
        noor.presses("replay.previous");
        assertThat(said(noor))
                .hasText(noor.word("replay.said.LINKED", "Chris", "Druppels", "Soup on Mondays, with bread", "Tea"));
        Assertions.assertThat(noor.complaints()).isEmpty();
    }

    @Test
    void everyItemLeadsToItsMomentAndToTheComparison() {
        var ana = cast.ana();
        ana.goesTo(page());
        assertThat(ana.page().locator(".session-group > .section-title")).hasText(new String[] {
            ana.word("session.group.added"),
            ana.word("session.group.reworded"),
            ana.word("session.group.linked"),
            ana.word("rule.heading")
        });
        assertThat(ana).sees("We greet each other");
        ana.page()
                .locator(".session-card")
                .filter(new Locator.FilterOptions().setHasText("Tea"))
                .first()
                .getByText(ana.word("session.moment"))
                .click();
        assertThat(said(ana)).hasText(ana.word("replay.said.ADDED", "Chris", "Drops", "Tea"));
        ana.goesTo(page());
        ana.named(AriaRole.LINK, ana.word("compare.open")).click();
        var bread = ana.page().locator(".session-card").filter(new Locator.FilterOptions().setHasText("with bread"));
        assertThat(bread.locator("ins")).hasText(Pattern.compile(".*with bread"));
        assertThat(bread).containsText(ana.word("compare.moved", "Drops", "Detours"));
        assertThat(bread).containsText(ana.word("compare.kind.REWORDED") + ", " + ana.word("compare.kind.MOVED"));
        assertThat(bread).containsText(ana.word("compare.kind.LINKED"));
        assertThat(bread.locator(".linked-words")).hasText(ana.word("compare.kind.LINKED") + " ↔ Tea");
        Assertions.assertThat(ana.complaints()).isEmpty();
    }

    @Test
    void aFewWordsAreSeenByOthersAtOnceAndCanBeTakenBack() {
        var ana = cast.ana();
        var chris = cast.chris();
        ana.goesTo(page());
        chris.goesTo(page());
        assertThat(chris).reads("closing.none");
        ana.fills("closing.field", "Glad that I came");
        ana.presses("closing.say");
        assertThat(chris).sees("Glad that I came");
        assertThat(ana).reads("closing.said");
        ana.presses("closing.takeBack");
        assertThat(chris.page().locator(".closing-words .closing-word")).hasCount(0);
        assertThat(ana.field("closing.field")).hasValue("");
    }

    @Test
    void membersTakeItWithThemAndToOthersThereIsNoSuchFile() {
        var ana = cast.ana();
        ana.goesTo(page());
        var link = ana.named(AriaRole.LINK, ana.word("session.download.CSV"));
        assertThat(link).hasAttribute("download", NAME);
        var answer = ana.profile().request().get(ana.address(link.getAttribute("href")));
        Assertions.assertThat(answer.status()).isEqualTo(200);
        Assertions.assertThat(answer.headers().get("content-disposition")).containsPattern(NAME);
        Assertions.assertThat(answer.text())
                .startsWith("\uFEFF\"Part\",\"Where\"")
                .contains("\"Soup on Mondays, with bread\"")
                .contains("\"Soup on Mondays, with bread ↔ Tea\"")
                .contains("\"'=1+1\"")
                .contains("\"We greet each other\"");
        for (var form : new String[] {"md", "csv", "json"}) {
            Assertions.assertThat(status(ana, evening.id(), form)).isEqualTo(200);
            Assertions.assertThat(file(ana, form)).contains("Nobody asked us");
            Assertions.assertThat(file(cast.noor(), form)).doesNotContain("Nobody asked us");
            Assertions.assertThat(status(ana, Id.next(), form)).isEqualTo(404);
            Assertions.assertThat(status(cast.femke(), evening.id(), form)).isEqualTo(404);
        }
    }

    private PitStop anEvening() {
        var cards = riverside.verbs(Cards.class);
        var pitStops = riverside.verbs(PitStops.class);
        var drops = riverside.lane(DROPS);
        var soup = riverside.card(riverside.ana(), drops, "Soup on Mondays");
        var opened = pitStops.open(riverside.gerda(), "What we learned from the soup");
        cards.reword(riverside.ana(), soup.id(), 1, new CardText("Soup on Mondays, with bread"));
        var tea = riverside.card(riverside.chris(), drops, "Tea");
        riverside.card(riverside.chris(), "=1+1");
        riverside.verbs(Links.class).link(riverside.chris(), soup.id(), tea.id());
        cards.move(riverside.chris(), soup.id(), riverside.lane(DETOURS).id(), null);
        var rule = riverside
                .verbs(GroundRules.class)
                .propose(riverside.bo(), "We greet each other")
                .id();
        var assents = riverside.verbs(RuleAssents.class);
        assents.assent(riverside.bo(), rule, 1);
        assents.assent(riverside.dewi(), rule, 1);
        somethingSurfaces();
        return pitStops.close(riverside.gerda(), opened.id());
    }

    private void somethingSurfaces() {
        var undercurrents = riverside.verbs(Undercurrents.class);
        undercurrents.open(riverside.gerda());
        undercurrents.write(riverside.ana(), "Nobody asked us");
        undercurrents.write(riverside.bo(), "It went too fast");
        undercurrents.write(riverside.chris(), "I was afraid");
        undercurrents.close(riverside.gerda());
    }

    private String file(Persona persona, String form) {
        return answer(persona, evening.id(), form).text();
    }

    private static int status(Persona persona, Id<PitStop> pitStop, String form) {
        return answer(persona, pitStop, form).status();
    }

    private static APIResponse answer(Persona persona, Id<PitStop> pitStop, String form) {
        return persona.profile().request().get(persona.address("pitstops/" + pitStop + "/pitstop." + form));
    }

    private String page() {
        return "pitstops/" + evening.id();
    }

    private static Locator said(Persona persona) {
        return persona.page().locator(".replay-said");
    }

    private static Locator linked(Persona persona) {
        return persona.page().locator(".replay-board .card-linked-go");
    }

    private static Locator cards(Persona persona, LaneKind lane) {
        return persona.page()
                .locator(".replay-board .lane[data-kind=%s] .card-text"
                        .formatted(lane.name().toLowerCase(Locale.ROOT)));
    }
}
