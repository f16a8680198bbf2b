package org.samenkracht.pitstop;

import org.samenkracht.Id;
import org.samenkracht.coalition.Coalition;
import org.samenkracht.coalition.Words;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A run of stages that a coalition keeps for another time.
 *
 * @param name 1 to 120 characters
 */
@Table("template")
public record OwnTemplate(
        @org.springframework.data.annotation.Id Id<OwnTemplate> id,
        Id<Coalition> coalition,
        String name,
        BoardsInPlay boards,
        Stages stages,
        @Version int version) {

    static OwnTemplate kept(Id<Coalition> coalition, String name, BoardsInPlay boards, Stages stages) {
        return new OwnTemplate(Id.next(), coalition, Words.line(name, 120), boards, stages.afresh(), 0);
    }
}
