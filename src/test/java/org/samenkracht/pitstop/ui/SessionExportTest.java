package org.samenkracht.pitstop.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionExportTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+31", "-", "@home", "\tx", "\rx"})
    void a_cell_that_a_spreadsheet_would_reckon_with_is_words(String formula) {
        assertThat(SessionExport.cell(formula)).isEqualTo("\"'" + formula + "\"");
    }

    @Test
    void a_cell_keeps_commas_lines_and_quotes_as_they_are() {
        assertThat(SessionExport.cell("one, \"two\"\nthree")).isEqualTo("\"one, \"\"two\"\"\nthree\"");
        assertThat(SessionExport.cell("")).isEqualTo("\"\"");
    }

    @Test
    void in_a_text_with_markup_what_people_wrote_is_words() {
        assertThat(SessionExport.plain("# *soup* <b>\n[x](y)")).isEqualTo("\\# \\*soup\\* \\<b\\> / \\[x\\]\\(y\\)");
    }
}
