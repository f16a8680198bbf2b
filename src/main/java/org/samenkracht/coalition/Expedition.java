package org.samenkracht.coalition;

import org.samenkracht.Id;
import org.springframework.data.annotation.Version;

/**
 * A programme of several coalitions with a fund.
 *
 * @param name 1 to 120 characters
 * @param fund the organisation whose people read the released summaries, 1 to 120 characters
 */
public record Expedition(
        @org.springframework.data.annotation.Id Id<Expedition> id,
        String name,
        String fund,
        @Version int version) {

    public static Expedition named(String name, String fund) {
        return new Expedition(Id.next(), Words.line(name, 120), Words.line(fund, 120), 0);
    }
}
