package org.samenkracht.pitstop.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.samenkracht.Id;
import org.samenkracht.board.Board;
import org.samenkracht.board.Lane;
import org.samenkracht.coalition.Coalition;
import org.samenkracht.coalition.Member;
import org.samenkracht.coalition.Neighbours;
import org.samenkracht.pitstop.PitStop;
import org.samenkracht.pitstop.SessionCard;

/** All that the page of one pitstop shows. */
record SessionPage(
        PitStop pitStop,
        Coalition coalition,
        Neighbours neighbours,
        List<Board> boards,
        Map<Id<Lane>, Lane> lanes,
        List<SessionCard> cards) {

    /** Everybody who changed something, in the order of joining. */
    List<Member> writers() {
        var writers = cards.stream()
                .flatMap(card -> card.steps().stream())
                .map(change -> change.by())
                .distinct()
                .toList();
        return neighbours.members().values().stream()
                .filter(member -> writers.contains(member.id()))
                .sorted(Comparator.comparing(Member::joinedAt)
                        .thenComparing(one -> one.id().value()))
                .toList();
    }

    Optional<Board> board(Id<Board> id) {
        return boards.stream().filter(board -> board.id().equals(id)).findFirst();
    }
}
