package org.samenkracht.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.samenkracht.board.TextChanges.Splice;
import tools.jackson.databind.json.JsonMapper;

class TextChangesTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Of the table that the browser is held to as well. */
    record Case(String why, String text, TextChanges theirs, TextChanges mine, String both) {}

    static Stream<Case> cases() {
        try (var table = TextChangesTest.class.getResourceAsStream("changes-carried.json")) {
            return Stream.of(JSON.readValue(table, Case[].class));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void changes_are_carried_over_others_so_that_both_are_there(Case one) {
        var carried = one.mine().after(one.theirs());
        assertThat(carried.apply(one.theirs().apply(one.text()))).as(one.why()).isEqualTo(one.both());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "we cook | we cook soup",
                "on Monday | on Friday",
                "abc | xyz",
                "👍 | 👍🏽",
                "a 😀 b | a 😃 b",
                "one two | one"
            })
    void a_difference_leads_from_one_text_to_the_other(String before, String after) {
        var changes = TextDifference.between(before, after);
        assertThat(changes.fit(before)).isTrue();
        assertThat(changes.apply(before)).isEqualTo(after);
    }

    @Test
    void any_two_texts_have_a_difference_that_tears_no_pair_apart() {
        var random = new Random(7);
        for (int round = 0; round < 5_000; round++) {
            String before = some(random);
            String after = some(random);
            var changes = TextDifference.between(before, after);
            assertThat(changes.fit(before)).isTrue();
            assertThat(changes.apply(before)).isEqualTo(after);
        }
    }

    @Test
    void the_longest_texts_are_compared_quickly() {
        String before = "ab ".repeat(1300);
        String after = "cd ".repeat(1300);
        assertThat(TextDifference.between(before, after).apply(before)).isEqualTo(after);
    }

    @Test
    void what_is_in_no_order_or_beyond_the_text_makes_no_sense() {
        assertThatThrownBy(() -> new TextChanges(List.of(new Splice(3, 4, "x"), new Splice(1, 2, "y"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TextChanges(List.of(new Splice(4, 3, ""))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TextChanges(List.of(new Splice(-1, 0, ""))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new TextChanges(List.of(new Splice(0, 4, ""))).fit("abc")).isFalse();
        assertThat(new TextChanges(List.of(new Splice(1, 1, "x"))).fit("😀")).isFalse();
    }

    @Test
    void they_are_written_as_a_list_and_read_back() {
        var changes = new TextChanges(List.of(new Splice(1, 2, "é"), new Splice(4, 4, "\n")));
        String written = JSON.writeValueAsString(changes);
        assertThat(written).startsWith("[{");
        assertThat(JSON.readValue(written, TextChanges.class)).isEqualTo(changes);
    }

    private static String some(Random random) {
        var letters = List.of("a", "b", "c", " ", "\n", "😀", "😃", "é");
        return Stream.generate(() -> letters.get(random.nextInt(letters.size())))
                .limit(random.nextInt(12))
                .reduce("", String::concat);
    }
}
