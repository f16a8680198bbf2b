package org.samenkracht.pitstop.ui;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of what is downloaded of a pitstop, in the reader's language; empty where there is nothing to say.
 *
 * @param part under which heading
 * @param where on which board and in which lane, or the like
 * @param was the words before
 * @param became the words after
 * @param by whom, names with commas between
 */
public record ClosingLine(
        String part,
        String where,
        String was,
        String became,
        String by,
        @Nullable Instant at) {}
