package org.samenkracht.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenkracht.Refusal;

class WordsTest {

    @Test
    void a_line_is_one_line_with_single_spaces() {
        assertThat(Words.line("  the\tgarden \n of \u2028 all\u00a0of us ", 60)).isEqualTo("the garden of all of us");
    }

    @Test
    void lines_keep_their_breaks_and_lose_the_space_around_them() {
        assertThat(Words.lines(" one\r\ntwo\rthree\n\n", 60)).isEqualTo("one\ntwo\nthree");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t ", "\u00a0", "\u200b\u200d", "\ufeff", "\u2028", "\u3164", "\u2800"})
    void what_nobody_can_see_is_no_text(String nothing) {
        assertRefused("refusal.text.empty", () -> Words.lines(nothing, 60));
        assertRefused("refusal.text.empty", () -> Words.line(nothing, 60));
    }

    @Test
    void a_length_is_counted_as_people_count() {
        assertThat(Words.line("🌳".repeat(60), 60)).hasSize(120);
        assertThatThrownBy(() -> Words.line("a".repeat(61), 60))
                .asInstanceOf(type(Refusal.class))
                .returns("refusal.text.long", Refusal::reason)
                .returns(new Object[] {60, 61}, Refusal::details);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u0007b", "a\u0085b", "a\ud83cb", "\udf33a"})
    void what_cannot_be_shown_is_refused(String unshowable) {
        assertRefused("refusal.text.control", () -> Words.lines(unshowable, 60));
    }

    @ParameterizedTest
    @ValueSource(strings = {"👩🏽‍💻 Ana", "שלום", "नमस्ते", "cafe\u0301", "a\tb"})
    void every_language_and_sign_is_welcome(String text) {
        assertThat(Words.lines(text, 60)).isEqualTo(text);
    }

    private static void assertRefused(String reason, Runnable words) {
        assertThatThrownBy(words::run).asInstanceOf(type(Refusal.class)).returns(reason, Refusal::reason);
    }
}
