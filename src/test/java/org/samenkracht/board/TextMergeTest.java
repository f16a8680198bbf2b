package org.samenkracht.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.samenkracht.Refusal;

class TextMergeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "we listen first | we always listen first | we listen first, then act | we always listen first, then act",
                "we listen first | they listen first     | we listen last             | they listen last",
                "one two three   | one three             | one two three four         | one three four",
                "one two three   | two three             | one two                    | two",
                "a b c d e       | a c d e               | a b c d                    | a c d",
                "a b c d e       | a d e                 | a b e                      | a e",
                "a b c d         | a c d                 | a b c e                    | a c e"
            })
    void changes_at_different_places_are_both_taken_over(String base, String theirs, String mine, String both) {
        assertThat(merge(base, theirs, mine)).isEqualTo(both);
        assertThat(twice(base, theirs, mine)).isFalse();
    }

    @Test
    void what_only_one_changed_is_what_stands_there() {
        assertThat(merge("home", "house", "home")).isEqualTo("house");
        assertThat(merge("home", "home", "garden")).isEqualTo("garden");
        assertThat(merge("home", "garden", "garden")).isEqualTo("garden");
    }

    @Test
    void two_who_add_words_at_the_same_place_both_find_theirs() {
        assertThat(merge("coffee", "coffee with milk", "coffee and cake")).isEqualTo("coffee with milk and cake");
        assertThat(merge("coffee", "strong coffee", "warm coffee")).isEqualTo("strong warm coffee");
        assertThat(twice("coffee", "coffee with milk", "coffee and cake")).isFalse();
    }

    @Test
    void two_who_replace_the_same_words_leave_both_texts_and_the_card_says_so() {
        assertThat(merge("the old garden", "the wild garden", "the shared garden"))
                .isEqualTo("the wild / shared garden");
        assertThat(twice("the old garden", "the wild garden", "the shared garden"))
                .isTrue();
    }

    @Test
    void two_who_write_the_same_word_write_it_once() {
        assertThat(merge("the garden", "the green garden", "the green garden!")).isEqualTo("the green garden!");
        assertThat(merge("the old garden", "the new garden here", "a new garden"))
                .isEqualTo("a new garden here");
    }

    @Test
    void who_deletes_what_another_rewords_deletes_no_new_word() {
        assertThat(merge("walk to the old bridge", "walk to the new bridge", "walk"))
                .isEqualTo("walk to the new bridge");
        assertThat(merge("walk to the old bridge", "walk", "walk to the new bridge"))
                .isEqualTo("walk to the new bridge");
    }

    @Test
    void two_who_together_delete_everything_find_what_each_left() {
        assertThat(merge("sun rain", "sun", "rain")).isEqualTo("sun / rain");
        assertThat(twice("sun rain", "sun", "rain")).isTrue();
    }

    @Test
    void a_word_that_is_part_of_a_longer_word_is_not_taken_for_it() {
        assertThat(merge("the dog", "the caterpillar", "the cat")).isEqualTo("the caterpillar / cat");
        assertThat(merge("the dog", "the cat", "the caterpillar")).isEqualTo("the cat / caterpillar");
    }

    @Test
    void words_of_two_people_never_grow_together() {
        assertThat(merge("!", "x!", "y!")).isEqualTo("x y!");
        assertThat(merge("a (b", "a(b", "a x")).contains("a").contains("x").doesNotContain("ax");
    }

    @Test
    void people_are_not_torn_apart_by_their_signs() {
        assertThat(merge("work 👩🏽‍💻", "work 👩🏽‍💻 together", "nice work 👩🏽‍💻"))
                .isEqualTo("nice work 👩🏽‍💻 together");
        assertThat(merge("👍", "👍🏽", "👍🏿")).isEqualTo("👍🏽 / 👍🏿");
        assertThat(merge("cafe\u0301 open", "cafe\u0301 always open", "the cafe\u0301 open"))
                .isEqualTo("the cafe\u0301 always open");
        assertThat(merge("שלום לכולם", "שלום חם לכולם", "שלום לכולם כאן")).isEqualTo("שלום חם לכולם כאן");
        assertThat(merge("क्‍ष एक", "क्‍ष दो एक", "क्‍ष एक तीन")).isEqualTo("क्‍ष दो एक तीन");
    }

    @Test
    void lines_stay_lines() {
        assertThat(merge("one\ntwo", "one\nmore\ntwo", "one\ntwo\nthree")).isEqualTo("one\nmore\ntwo\nthree");
    }

    @Test
    void two_texts_that_are_too_long_together_are_refused_and_not_cut() {
        var base = new CardText("a");
        var theirs = new CardText("b".repeat(CardText.MOST));
        var mine = new CardText("c".repeat(CardText.MOST));
        assertThatThrownBy(() -> TextMerge.of(base, theirs, mine)).isInstanceOf(Refusal.class);
    }

    @Test
    void the_longest_texts_merge_quickly() {
        String base = "ab ".repeat(660);
        String theirs = "cd ".repeat(330);
        String mine = base.replaceFirst("ab", "ef").strip() + " gh";
        assertThat(merge(base, theirs, mine)).contains("cd", "ef", "gh");
    }

    static IntStream seeds() {
        return IntStream.range(0, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_word_that_either_wrote_is_in_the_result(int seed) {
        var random = new Random(seed);
        for (int round = 0; round < 250; round++) {
            var base = someText(random);
            var theirWords = new ArrayList<String>();
            var myWords = new ArrayList<String>();
            String theirs = reworded(random, base, "ana", theirWords);
            String mine = reworded(random, base, "bo", myWords);
            var merged = WordByWord.split(merge(text(base), theirs, mine));
            assertThat(merged)
                    .as("%s | %s | %s", text(base), theirs, mine)
                    .containsAll(theirWords)
                    .containsAll(myWords);
        }
    }

    private static final List<String> WORDS = List.of(
            "sun", "rain", "wind", "cafe\u0301", "שלום", "👩🏽‍💻", "नमस्ते", "10", "over", "the", "the", "and");
    private static final List<String> BETWEEN = List.of(" ", " ", " ", " ", ", ", "\n", "-", "'", "  ");

    private static List<String> someText(Random random) {
        var text = new ArrayList<String>();
        int length = 1 + random.nextInt(12);
        for (int count = 0; count < length; count++) {
            text.add(any(random, WORDS));
            text.add(any(random, BETWEEN));
        }
        return text;
    }

    private static String reworded(Random random, List<String> base, String who, List<String> written) {
        var text = new ArrayList<>(base);
        int edits = 1 + random.nextInt(4);
        for (int count = 0; count < edits; count++) {
            int place = random.nextInt(text.size() / 2 + 1) * 2;
            String word = who + random.nextInt(1000) + (random.nextInt(5) == 0 ? "e\u0301" : "");
            int kind = random.nextInt(4);
            if (kind == 0 || place >= text.size()) {
                text.addAll(place, List.of(word, any(random, BETWEEN)));
            } else if (kind == 1) {
                text.set(place, word);
            } else {
                text.subList(place, place + 2).clear();
            }
        }
        text.add(who + "0");
        text.stream().filter(word -> word.startsWith(who)).forEach(written::add);
        return text(text);
    }

    private static <T> T any(Random random, List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private static String text(List<String> words) {
        return new CardText(String.join("", words)).value();
    }

    private static String merge(String base, String theirs, String mine) {
        return TextMerge.of(new CardText(base), new CardText(theirs), new CardText(mine))
                .text()
                .value();
    }

    private static boolean twice(String base, String theirs, String mine) {
        return TextMerge.of(new CardText(base), new CardText(theirs), new CardText(mine))
                .twice();
    }
}
