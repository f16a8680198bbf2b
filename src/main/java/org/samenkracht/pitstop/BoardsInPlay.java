package org.samenkracht.pitstop;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.samenkracht.Refusal;
import org.samenkracht.board.BoardKind;

/** The boards that a pitstop is about; at least one. In the database one text, such as {@code VALUES ROLES}. */
public record BoardsInPlay(Set<BoardKind> kinds) {

    /** All boards of a coalition. */
    public static final BoardsInPlay ALL = new BoardsInPlay(EnumSet.allOf(BoardKind.class));

    public BoardsInPlay {
        if (kinds.isEmpty()) {
            throw new Refusal("refusal.plan.boards");
        }
        kinds = Set.copyOf(kinds);
    }

    /** @throws Refusal when there is none */
    public static BoardsInPlay of(Collection<BoardKind> kinds) {
        return new BoardsInPlay(Set.copyOf(kinds));
    }

    String written() {
        return kinds.stream().sorted().map(BoardKind::name).collect(Collectors.joining(" "));
    }

    static BoardsInPlay read(String written) {
        return of(Arrays.stream(written.split(" ")).map(BoardKind::valueOf).toList());
    }
}
