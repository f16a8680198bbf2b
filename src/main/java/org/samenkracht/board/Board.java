package org.samenkracht.board;

import org.jspecify.annotations.Nullable;
import org.samenkracht.Id;
import org.samenkracht.coalition.Coalition;

/**
 * A shared board with lanes.
 *
 * @param revision how many durable changes were made on this board; grows by one with each
 * @param pitStop the identity of the pitstop that runs, to which changes belong; null in the loose work between two
 */
public record Board(
        @org.springframework.data.annotation.Id Id<Board> id,
        Id<Coalition> coalition,
        BoardKind kind,
        long revision,
        @Nullable Id<?> pitStop) {}
