package org.samenkracht.live.relay;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people with real browsers see of each other. */
class LivePointersTest extends Browsers {

    private Page ana;
    private Page bo;

    @BeforeEach
    void openTheBoard() {
        ana = opens("Ana");
        bo = opens("Bo");
        ana.waitForFunction("document.querySelector('live-pointers').people.length === 2");
    }

    @Test
    void aPointerIsDrawnAtTheSamePlaceOnTheCard() {
        bo.evaluate("document.querySelector('board-card').style.marginLeft = '300px'");
        ana.mouse().move(150, 125);
        Locator pointer = bo.locator(".live-pointer");
        assertThat(pointer).hasAttribute("data-person", person("Ana").toString());
        assertThat(pointer).containsText("Ana");
        await().untilAsserted(() -> {
            BoundingBox box = pointer.boundingBox();
            assertThat(box.x).isBetween(349.0, 351.0);
            assertThat(box.y).isBetween(124.0, 126.0);
        });
    }

    @Test
    void whatGoesOverTheSocketIsNotCompressed() {
        assertThat(ana.evaluate("""
                () => new Promise((resolve, reject) => {
                  const socket = new WebSocket(new URL("relay", document.baseURI));
                  socket.onopen = () => resolve(socket.extensions);
                  socket.onerror = reject;
                })
                """)).isEqualTo("");
    }

    @Test
    void aPointerFollowsItsCardWhenThatMoves() {
        ana.mouse().move(150, 125);
        Locator pointer = bo.locator(".live-pointer");
        assertThat(pointer).isVisible();
        bo.evaluate("document.querySelector('board-card').style.marginLeft = '400px'");
        await().untilAsserted(() -> assertThat(pointer.boundingBox().x).isBetween(449.0, 451.0));
    }

    @Test
    void aPointerIsNotDrawnOverWhatOneIsWriting() {
        bo.locator("textarea").focus();
        BoundingBox field = bo.locator("textarea").boundingBox();
        ana.mouse().move(field.x + 10, field.y + 10);
        assertThat(bo.locator(".live-pointer[data-aside]")).hasCount(1);
    }

    @Test
    void aPointerGoesWithItsOwner() {
        ana.mouse().move(150, 125);
        assertThat(bo.locator(".live-pointer")).isVisible();
        ana.mouse().move(5, 5);
        assertThat(bo.locator(".live-pointer")).hasCount(0);
        ana.mouse().move(150, 125);
        assertThat(bo.locator(".live-pointer")).isVisible();
        ana.close();
        assertThat(bo.locator(".live-pointer")).hasCount(0);
    }

    @Test
    void theNameFadesWhileTheArrowStays() {
        ana.mouse().move(150, 125);
        assertThat(bo.locator(".live-pointer[data-nameless]")).isVisible();
    }

    @Test
    void calmShowsNoPointersButWhoIsBusy() {
        bo.evaluate("document.documentElement.dataset.calm = 'true'");
        ana.mouse().move(150, 125);
        ana.locator("textarea").focus();
        assertThat(bo.locator(".focus-flag")).isVisible();
        assertThat(bo.locator(".live-pointer")).isHidden();
    }

    @Test
    void aCardSaysWhoIsBusyWithItUntilTheyAreNot() {
        ana.locator("textarea").focus();
        Locator flag = bo.locator(".focus-flag");
        assertThat(flag).hasAttribute("data-person", person("Ana").toString());
        assertThat(bo.locator("board-card")).hasAttribute("data-focused-by", "Ana");
        assertThat(bo.locator("board-card")).hasAttribute("aria-description", "Ana is busy here");
        ana.locator("textarea").blur();
        assertThat(flag).hasCount(0);
        assertThat(bo.locator("board-card[data-focused-by]")).hasCount(0);
    }

    @Test
    void severalPeopleOnOneCardHaveAFlagEach() {
        Page cas = opens("Cas");
        ana.locator("textarea").focus();
        cas.locator("textarea").focus();
        assertThat(bo.locator(".focus-flag")).hasCount(2);
        cas.context().close();
        assertThat(bo.locator(".focus-flag")).hasCount(1);
    }

    @Test
    void whoWasCutOffComesBackAndTellsAgainWhereTheyAre() {
        ana.locator("textarea").focus();
        assertThat(bo.locator(".focus-flag")).hasCount(1);
        relay.dismiss(person("Ana"));
        assertThat(bo.locator(".focus-flag")).hasCount(0);
        assertThat(bo.locator(".focus-flag")).hasCount(1);
    }

    @Test
    void whoPointsAtWhatOneDoesNotSeeIsNamedAtTheEdge() {
        bo.evaluate("document.querySelector('board-card').style.marginTop = '3000px'");
        ana.mouse().move(150, 190);
        Locator pill = bo.locator(".edge-pill[data-side=down]");
        assertThat(pill).containsText("Ana");
        assertThat(bo.locator(".live-pointer")).isHidden();
        bo.evaluate("document.querySelector('board-card').style.marginTop = '100px'");
        assertThat(pill).hasCount(0);
        assertThat(bo.locator(".live-pointer")).isVisible();
    }

    @Test
    void whoHidesTheirPointerIsSeenOnlyWhereTheyWork() {
        ana.evaluate("document.documentElement.dataset.pointer = 'hidden'");
        ana.mouse().move(150, 125);
        ana.locator("textarea").focus();
        assertThat(bo.locator(".focus-flag")).isVisible();
        assertThat(bo.locator(".live-pointer")).hasCount(0);
    }

    @Test
    void itIsToldTogetherWhoComesAndGoes() {
        assertThat(bo.evaluate("""
                async () => {
                  const { Comings } = await import("/scripts/comings.js");
                  let now = 0;
                  const due = [];
                  const said = [];
                  const names = (people) => people.map(({ person }) => person).join(" ");
                  const wait = (act, time) => due.push({ act, at: now + time });
                  const comings = new Comings(({ joined, left }) => said.push(`+${names(joined)} -${names(left)}`), () => now, wait);
                  const pass = (time) => {
                    for (const end = now + time; now < end; now += 100) {
                      for (const each of due.filter(({ at }) => at === now)) each.act();
                    }
                  };
                  comings.opened([{ person: "Ana" }]);
                  comings.joined({ person: "Bo" });
                  pass(6000);
                  comings.joined({ person: "Cas" });
                  comings.joined({ person: "Cas" });
                  comings.joined({ person: "Dee" });
                  pass(2000);
                  comings.left({ person: "Cas" });
                  comings.left({ person: "Ana" });
                  pass(10000);
                  comings.joined({ person: "Ana" });
                  pass(30000);
                  comings.left({ person: "Bo" });
                  pass(30000);
                  return said.join(", ");
                }
                """)).isEqualTo("+Cas Dee -, + -Bo");
    }

    @Test
    void namesakesAreToldApart() {
        assertThat(bo.evaluate("""
                async () => {
                  const { nameAll } = await import("/scripts/names.js");
                  const people = [["1", "Bo", "BA"], ["2", "Bo", "BE"], ["2", "Bo", "BE"], ["3", "Cas", "CC"], ["4", "Bo", "B"]]
                    .map(([person, firstName, initials]) => ({ person, firstName, initials }));
                  nameAll(people);
                  return people.map(({ shown }) => shown).join(", ");
                }
                """)).isEqualTo("Bo A., Bo E., Bo E., Cas, Bo");
    }

    @Test
    void whatGlidesIsNeverMoreThanOneTellingBehind() {
        assertThat(bo.evaluate("""
                async () => {
                  const { Gliding } = await import("/scripts/gliding.js");
                  const gliding = new Gliding();
                  let drawn = { x: 0, y: 0 };
                  let most = 0;
                  let told = 0;
                  for (let now = 1000; now < 3000; now += 4) {
                    if ((now / 4) % 10 === 0) {
                      most = Math.max(most, told - drawn.x);
                      gliding.aim({ x: drawn.x - (told + 10), y: 0 }, now);
                      told += 10;
                    }
                    drawn = gliding.at({ x: told, y: 0 }, now);
                  }
                  return most;
                }
                """))
                .satisfies(behind -> assertThat(((Number) behind).doubleValue()).isLessThan(3.0));
    }

    private static UUID person(String name) {
        return RelayApplication.participant(name).person();
    }
}
