package org.samenkracht.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Holds the texts of the demo to the rules of the house, before any of them is loaded: every key that is referred to
 * exists, and nobody in the demo does what the product would refuse (share a value that a side gave no meaning to, speak
 * or turn a key for another side, act as a member while being a newcomer, change words after a key froze them).
 */
class DemoTextTest {

    private static final int LONGEST_TEXT = 2000;
    private static final int LONGEST_NAME = 80;
    private static final Set<String> KINDS =
            Set.of("RESIDENTS_INITIATIVE", "WELFARE_ORGANISATION", "HOUSING_COOPERATIVE", "FOUNDATION");
    private static final Set<String> MARKS = Set.of("CIRCLE", "SQUARE", "TRIANGLE", "WAVE");
    private static final int LONGEST_RULE_OR_STEP = 300;
    private static final int LONGEST_BECAUSE = 500;
    private static final Map<String, Set<String>> PARAMETERS = Map.ofEntries(
            Map.entry("add", Set.of("card", "board", "lane", "by", "text")),
            Map.entry("reword", Set.of("card", "by", "text")),
            Map.entry("move", Set.of("card", "lane", "by")),
            Map.entry("link", Set.of("card", "with", "by")),
            Map.entry("meaning", Set.of("card", "party", "by", "text")),
            Map.entry("archive", Set.of("card", "by")),
            Map.entry("key", Set.of("card", "by")),
            Map.entry("rule", Set.of("rule", "by", "text")),
            Map.entry("agree", Set.of("rule", "by")),
            Map.entry("offer", Set.of("by", "to", "text")),
            Map.entry("accept", Set.of("by")),
            Map.entry("place", Set.of("by", "closeness", "text")),
            Map.entry("say", Set.of("by", "text")));
    private static final Set<String> FIGURES =
            Set.of("BACK_TO_BACK", "TOWARDS_SIDE_BY_SIDE", "SIDE_BY_SIDE", "TOWARDS_HAND_IN_HAND", "HAND_IN_HAND");
    private static final Set<String> GUIDES = Set.of("first", "second");
    private static final Pattern NOT_WRITTEN_HERE = Pattern.compile("[\u2013\u2014\u2026]|\\s{2,}|^\\s|\\s$");

    static List<String> coalitions() {
        return list(load("expedition"), "coalitions").stream()
                .map(String.class::cast)
                .toList();
    }

    @Test
    void theExpeditionNamesItsPeopleAndItsFiveCoalitions() {
        Map<String, Object> expedition = load("expedition");
        assertThat(expedition.keySet()).containsExactlyInAnyOrder("name", "funder", "guides", "host", "coalitions");
        checkText("expedition", string(expedition, "name"), LONGEST_NAME);

        Map<String, Object> funder = map(expedition, "funder");
        assertThat(string(funder, "organisation")).isEqualTo("VSBfonds");
        Map<String, Object> guides = map(expedition, "guides");
        assertThat(guides.keySet()).isEqualTo(GUIDES);

        Set<String> keys = new HashSet<>();
        for (Map<String, Object> person :
                List.of(map(funder, "person"), map(guides, "first"), map(guides, "second"), map(expedition, "host"))) {
            checkText("expedition", string(person, "name"), LONGEST_NAME);
            assertThat(keys.add(string(person, "key")))
                    .as("person key used once: %s", person)
                    .isTrue();
        }
        assertThat(coalitions()).containsExactly("apeldoorn", "horst-aan-de-maas", "utrecht", "voorst", "wageningen");
    }

    @Test
    void twoCoalitionsAtLeastHaveSomeoneNew() {
        assertThat(coalitions().stream()
                        .filter(coalition -> maps(load(coalition), "people").stream()
                                .anyMatch(person -> person.containsKey("status"))))
                .hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void nobodyIsInTwoPlacesAtOnce() {
        Set<String> keys = new HashSet<>();
        for (String coalition : coalitions()) {
            for (Map<String, Object> person : maps(load(coalition), "people")) {
                assertThat(keys.add(string(person, "key")))
                        .as("%s in %s", person, coalition)
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("coalitions")
    void theCoalitionIsWellFormed(String name) {
        Map<String, Object> coalition = load(name);
        assertThat(coalition.keySet())
                .containsExactlyInAnyOrder(
                        "name",
                        "place",
                        "wants",
                        "practiceSpacesWord",
                        "practiceSpaces",
                        "parties",
                        "people",
                        "pitstops",
                        "between");
        checkText(name, string(coalition, "name"), LONGEST_NAME);
        checkText(name, string(coalition, "place"), LONGEST_NAME);
        checkText(name, string(coalition, "wants"), LONGEST_TEXT);
        checkText(name, string(coalition, "practiceSpacesWord"), LONGEST_NAME);
        assertThat(list(coalition, "practiceSpaces")).isNotEmpty().doesNotHaveDuplicates();
        list(coalition, "practiceSpaces").forEach(space -> checkText(name, (String) space, LONGEST_NAME));

        Set<String> marks = new HashSet<>();
        Map<String, String> membersByParty = new HashMap<>();
        for (Map<String, Object> person : maps(coalition, "people")) {
            assertThat(person.keySet()).isSubsetOf("key", "name", "party", "status", "brings");
            assertThat(person.getOrDefault("status", "NEWCOMER")).isEqualTo("NEWCOMER");
            checkText(name, string(person, "name"), LONGEST_NAME);
            checkText(name, string(person, "brings"), LONGEST_TEXT);
            if (!person.containsKey("status")) {
                membersByParty.put(string(person, "party"), string(person, "key"));
            }
        }
        Set<String> parties = new HashSet<>();
        for (Map<String, Object> party : maps(coalition, "parties")) {
            assertThat(party.keySet()).containsExactlyInAnyOrder("key", "name", "kind", "mark");
            checkText(name, string(party, "name"), LONGEST_NAME);
            assertThat(KINDS).contains(string(party, "kind"));
            assertThat(MARKS).contains(string(party, "mark"));
            assertThat(marks.add(string(party, "mark")))
                    .as("a mark of its own: %s", party)
                    .isTrue();
            assertThat(parties.add(string(party, "key")))
                    .as("party key used once: %s", party)
                    .isTrue();
        }
        assertThat(parties).hasSizeGreaterThanOrEqualTo(2);
        assertThat(membersByParty.keySet()).as("every party has a member").isEqualTo(parties);
        assertThat(maps(coalition, "people")).hasSizeBetween(5, 7);
    }

    @ParameterizedTest
    @MethodSource("coalitions")
    void thePitstopsStandInOrderOfTime(String name) {
        Map<String, Object> coalition = load(name);
        int previous = Integer.MIN_VALUE;
        for (Map<String, Object> pitstop : maps(coalition, "pitstops")) {
            assertThat(pitstop.keySet()).containsExactlyInAnyOrder("title", "day", "guide", "steps");
            checkText(name, string(pitstop, "title"), LONGEST_NAME);
            assertThat(GUIDES).contains(string(pitstop, "guide"));
            int day = (Integer) pitstop.get("day");
            assertThat(day)
                    .as("%s", pitstop.get("title"))
                    .isGreaterThan(previous)
                    .isNegative();
            previous = day;
        }
        assertThat(maps(coalition, "pitstops")).hasSizeBetween(2, 3);

        Set<Integer> gaps = new HashSet<>();
        for (Map<String, Object> loose : maps(coalition, "between")) {
            assertThat(loose.keySet()).containsExactlyInAnyOrder("before", "steps");
            int before = (Integer) loose.get("before");
            assertThat(before).isBetween(0, maps(coalition, "pitstops").size());
            assertThat(gaps.add(before))
                    .as("loose work before %s is told once", before)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("coalitions")
    void everyStepIsOneThatTheProductAllows(String name) {
        Story story = new Story(name, load(name));
        story.tell();
        assertThat(story.cards.values()).hasSizeBetween(35, 50);
        assertThat(story.lines).isBetween(6, 10);
        assertThat(story.cards.values().stream().filter(card -> card.archived)).hasSizeBetween(2, 3);
        assertThat(story.cards.values().stream().filter(card -> card.keys.equals(story.parties)))
                .as("cards that every side released")
                .hasSizeBetween(4, 7);
        assertThat(story.cards.values().stream()
                        .filter(card -> !card.keys.isEmpty() && !card.keys.equals(story.parties)))
                .as("cards that only a part of the sides released")
                .isNotEmpty();
        assertThat(story.cards.values().stream().map(card -> card.place()))
                .as("every lane that takes cards has some")
                .containsAll(story.places());
        assertThat(story.silent()).as("people who never did anything").isEmpty();
    }

    /** One coalition's steps in the order in which they are loaded, and what stands on its boards meanwhile. */
    private static final class Story {

        private final String name;
        private final Map<String, Object> coalition;
        private final Set<String> parties = new HashSet<>();
        private final Map<String, String> partyOf = new HashMap<>();
        private final Set<String> newcomers = new HashSet<>();
        private final Set<String> acted = new HashSet<>();
        private final Map<String, CardText> cards = new LinkedHashMap<>();
        private final Set<String> rules = new HashSet<>();
        private final Set<String> agreed = new HashSet<>();
        private final Set<String> placed = new HashSet<>();
        private String asked;
        private int lines;

        Story(String name, Map<String, Object> coalition) {
            this.name = name;
            this.coalition = coalition;
            for (Map<String, Object> party : maps(coalition, "parties")) {
                parties.add(string(party, "key"));
            }
            for (Map<String, Object> person : maps(coalition, "people")) {
                String key = string(person, "key");
                assertThat(parties).as("party of %s", key).contains(string(person, "party"));
                assertThat(partyOf.put(key, string(person, "party")))
                        .as("person key used once: %s", key)
                        .isNull();
                if (person.containsKey("status")) {
                    newcomers.add(key);
                }
            }
        }

        void tell() {
            List<Map<String, Object>> pitstops = maps(coalition, "pitstops");
            for (int index = 0; index <= pitstops.size(); index++) {
                for (Map<String, Object> loose : maps(coalition, "between")) {
                    if (loose.get("before").equals(index)) {
                        maps(loose, "steps").forEach(this::step);
                    }
                }
                if (index < pitstops.size()) {
                    placed.clear();
                    maps(pitstops.get(index), "steps").forEach(this::step);
                    assertThat(placed)
                            .as(
                                    "every side placed a figure in %s",
                                    pitstops.get(index).get("title"))
                            .isEqualTo(parties);
                }
            }
        }

        private void step(Map<String, Object> step) {
            assertThat(step).as("one thing at a time in %s", name).hasSize(1);
            String verb = step.keySet().iterator().next();
            assertThat(PARAMETERS).as("%s", step).containsKey(verb);
            Map<String, Object> given = map(step, verb);
            String what = name + ": " + step;
            assertThat(given.keySet()).as(what).isEqualTo(PARAMETERS.get(verb));
            String by = string(given, "by");
            assertThat(partyOf).as(what).containsKey(by);
            acted.add(by);
            if (given.containsKey("text")) {
                checkText(name, string(given, "text"), LONGEST_TEXT);
            }
            switch (verb) {
                case "say" -> lines++;
                case "rule", "agree" -> rule(what, verb, given, by);
                case "offer", "accept" -> nextStep(what, verb, given, by);
                case "place" -> place(what, given, by);
                case "add" -> add(what, given, by);
                default -> touch(what, verb, given, by);
            }
        }

        private void rule(String what, String verb, Map<String, Object> given, String by) {
            assertThat(newcomers).as("no newcomer: " + what).doesNotContain(by);
            String rule = string(given, "rule");
            if (verb.equals("rule")) {
                checkText(name, string(given, "text"), LONGEST_RULE_OR_STEP);
                assertThat(rules.add(rule)).as("rule key used once: " + what).isTrue();
            } else {
                assertThat(rules).as(what).contains(rule);
                assertThat(agreed.add(rule + " " + partyOf.get(by)))
                        .as("a side agrees once: " + what)
                        .isTrue();
            }
        }

        private void nextStep(String what, String verb, Map<String, Object> given, String by) {
            assertThat(newcomers).as("no newcomer: " + what).doesNotContain(by);
            if (verb.equals("offer")) {
                checkText(name, string(given, "text"), LONGEST_RULE_OR_STEP);
                assertThat(asked).as("one offer at a time: " + what).isNull();
                asked = string(given, "to");
                assertThat(asked)
                        .as(what)
                        .isNotEqualTo(by)
                        .isIn(partyOf.keySet())
                        .isNotIn(newcomers);
            } else {
                assertThat(by).as("only who is asked accepts: " + what).isEqualTo(asked);
                asked = null;
            }
        }

        private void place(String what, Map<String, Object> given, String by) {
            assertThat(newcomers).as("no newcomer: " + what).doesNotContain(by);
            checkText(name, string(given, "text"), LONGEST_BECAUSE);
            assertThat(FIGURES).as(what).contains(string(given, "closeness"));
            assertThat(placed.add(partyOf.get(by)))
                    .as("a side places one figure: " + what)
                    .isTrue();
        }

        private void add(String what, Map<String, Object> given, String by) {
            CardText card = new CardText(by, string(given, "board"), string(given, "lane"), string(given, "text"));
            assertThat(places()).as(what).contains(card.place());
            assertThat(card.lane).as("nothing begins as shared: " + what).isNotEqualTo("shared");
            checkSideOfLane(what, card.lane, by);
            assertThat(cards.put(string(given, "card"), card))
                    .as("card key used once: " + what)
                    .isNull();
        }

        private void touch(String what, String verb, Map<String, Object> given, String by) {
            CardText card = cards.get(string(given, "card"));
            assertThat(card).as(what).isNotNull();
            assertThat(card.archived).as("archived already: " + what).isFalse();
            if (newcomers.contains(by)) {
                assertThat(verb).as("a newcomer only writes: " + what).isEqualTo("reword");
                assertThat(card.author).as("a newcomer's own card: " + what).isEqualTo(by);
            }
            if (verb.equals("key")) {
                assertThat(card.keys.add(partyOf.get(by)))
                        .as("a side turns its key once: " + what)
                        .isTrue();
                return;
            }
            assertThat(card.keys).as("a key was turned before this: " + what).isEmpty();
            switch (verb) {
                case "reword" -> reword(what, card, string(given, "text"), by);
                case "move" -> move(what, card, string(given, "lane"), by);
                case "link" ->
                    assertThat(cards.get(string(given, "with")))
                            .as(what)
                            .returns(card.board, other -> other.board)
                            .returns(false, other -> other.archived);
                case "meaning" -> meaning(what, card, string(given, "party"), by);
                case "archive" -> card.archived = true;
                default -> throw new IllegalArgumentException(what);
            }
        }

        private void reword(String what, CardText card, String text, String by) {
            assertThat(text).as(what).isNotEqualTo(card.text);
            checkSideOfLane(what, card.lane, by);
            card.text = text;
        }

        private void move(String what, CardText card, String lane, String by) {
            assertThat(lane).as(what).isNotEqualTo(card.lane);
            assertThat(places()).as(what).contains(card.board + " " + lane);
            checkSideOfLane(what, lane, by);
            if (lane.equals("shared")) {
                assertThat(card.meanings)
                        .as("every side gave its meaning before: " + what)
                        .isEqualTo(parties);
            }
            card.lane = lane;
        }

        private void meaning(String what, CardText card, String party, String by) {
            assertThat(card.board).as(what).isEqualTo("VALUES");
            assertThat(partyOf.get(by)).as("speaks for the own side: " + what).isEqualTo(party);
            assertThat(card.meanings.add(party))
                    .as("one meaning a side: " + what)
                    .isTrue();
        }

        /** In a side's own lane, or among its positions, only that side writes. */
        private void checkSideOfLane(String what, String lane, String by) {
            int colon = lane.indexOf(':');
            if (colon >= 0) {
                assertThat(partyOf.get(by)).as(what).isEqualTo(lane.substring(colon + 1));
            }
        }

        Set<String> places() {
            Set<String> places = new HashSet<>(Set.of(
                    "VALUES shared",
                    "VALUES third-force",
                    "ROLES between-us",
                    "ROLES practice-spaces",
                    "REFLECTIONS drops",
                    "REFLECTIONS friction-spots",
                    "REFLECTIONS detours",
                    "REFLECTIONS smallest-steps"));
            for (String party : parties) {
                places.add("VALUES own:" + party);
                places.add("ROLES positions:" + party);
            }
            return places;
        }

        Set<String> silent() {
            Set<String> silent = new HashSet<>(partyOf.keySet());
            silent.removeAll(acted);
            return silent;
        }
    }

    private static final class CardText {

        private final String author;
        private final String board;
        private final Set<String> meanings = new HashSet<>();
        private final Set<String> keys = new HashSet<>();
        private String lane;
        private String text;
        private boolean archived;

        CardText(String author, String board, String lane, String text) {
            this.author = author;
            this.board = board;
            this.lane = lane;
            this.text = text;
        }

        String place() {
            return board + " " + lane;
        }
    }

    private static void checkText(String where, String text, int longest) {
        assertThat(text).as(where).isNotBlank().hasSizeBetween(1, longest);
        assertThat(NOT_WRITTEN_HERE.matcher(text).find())
                .as("no dashes, ellipses or stray spaces in %s: %s", where, text)
                .isFalse();
    }

    private static Map<String, Object> load(String name) {
        try (InputStream file = DemoTextTest.class.getResourceAsStream("/demo/" + name + ".yaml")) {
            assertThat(file).as("/demo/%s.yaml", name).isNotNull();
            LoaderOptions options = new LoaderOptions();
            options.setAllowDuplicateKeys(false);
            return asMap(new Yaml(new SafeConstructor(options)).load(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, Object> asMap(Object value) {
        Map<String, Object> map = new LinkedHashMap<>();
        ((Map<?, ?>) value).forEach((key, content) -> map.put((String) key, content));
        return map;
    }

    private static Map<String, Object> map(Map<String, Object> from, String key) {
        assertThat(from.get(key)).as("%s of %s", key, from).isInstanceOf(Map.class);
        return asMap(from.get(key));
    }

    private static List<Object> list(Map<String, Object> from, String key) {
        assertThat(from.get(key)).as("%s of %s", key, from).isInstanceOf(List.class);
        return new ArrayList<>((List<?>) from.get(key));
    }

    private static List<Map<String, Object>> maps(Map<String, Object> from, String key) {
        return list(from, key).stream().map(DemoTextTest::asMap).toList();
    }

    private static String string(Map<String, Object> from, String key) {
        assertThat(from.get(key)).as("%s of %s", key, from).isInstanceOf(String.class);
        return (String) from.get(key);
    }
}
