package org.samenkracht.pitstop.ui;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.samenkracht.Id;
import org.samenkracht.Translation;
import org.samenkracht.board.Board;
import org.samenkracht.board.Card;
import org.samenkracht.board.CardState;
import org.samenkracht.board.CardText;
import org.samenkracht.board.Change;
import org.samenkracht.board.Lane;
import org.samenkracht.board.LaneKind;
import org.samenkracht.board.ui.LaneName;
import org.samenkracht.coalition.Coalition;
import org.samenkracht.coalition.Member;
import org.samenkracht.coalition.Neighbours;
import org.samenkracht.pitstop.ClosingWord;
import org.samenkracht.pitstop.PitStop;
import org.samenkracht.pitstop.SessionCard;

/**
 * All that the page of one pitstop shows.
 *
 * @param linked what the cards say with which others were linked, or are no longer
 */
record SessionPage(
        PitStop pitStop,
        Coalition coalition,
        Neighbours neighbours,
        List<Board> boards,
        Map<Id<Lane>, Lane> lanes,
        List<SessionCard> cards,
        Map<Id<Card>, CardText> linked,
        List<ClosingWord> words) {

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

    /** The cards by what happened to them, in the order in which that is told. */
    Map<SessionKind, List<SessionCard>> byKind(Predicate<SessionCard> chosen) {
        return cards.stream()
                .filter(chosen)
                .flatMap(card -> SessionKind.all(card, this).map(kind -> Map.entry(kind, card)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        () -> new EnumMap<>(SessionKind.class),
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** The changes of a card that made it so. */
    List<Change> steps(SessionCard card, SessionKind kind) {
        return card.steps().stream()
                .filter(step -> !kind.isOfLinks() || step.verb().isOfALink())
                .toList();
    }

    /** What the cards say with which a card was linked, or is no longer, where it is told of that. */
    List<String> others(SessionCard card, SessionKind kind) {
        return switch (kind) {
            case LINKED -> words(card.linked());
            case UNLINKED -> words(card.unlinked());
            default -> List.of();
        };
    }

    /** On which board and in which lane, and from which lane it came. */
    String where(SessionCard card, Translation words) {
        String board =
                board(card.board()).map(one -> words.of("boards." + one.kind())).orElse("");
        var was = card.was();
        return was == null || was.lane().equals(card.became().lane())
                ? words.of("session.where", board, lane(card.became(), words))
                : words.of("session.where.moved", board, lane(was, words), lane(card.became(), words));
    }

    /** Everybody who made it so, in the order of doing. */
    String by(SessionCard card, SessionKind kind) {
        return steps(card, kind).stream()
                .map(Change::by)
                .distinct()
                .flatMap(member -> neighbours.member(member).stream())
                .map(neighbours::name)
                .collect(Collectors.joining(", "));
    }

    /** The guide who opened it, or an empty text when that person was erased. */
    String guide() {
        return name(pitStop.openedBy());
    }

    String name(Id<Member> member) {
        return neighbours.member(member).map(neighbours::name).orElse("");
    }

    boolean isShared(CardState card) {
        var lane = lanes.get(card.lane());
        return lane != null && lane.kind() == LaneKind.SHARED && !card.archived();
    }

    private List<String> words(List<Id<Card>> others) {
        return others.stream()
                .flatMap(other -> Optional.ofNullable(linked.get(other)).stream())
                .map(CardText::value)
                .toList();
    }

    private String lane(CardState card, Translation words) {
        var lane = lanes.get(card.lane());
        return lane == null
                ? ""
                : LaneName.of(lane, neighbours.side(lane.party()).orElse(null), words);
    }
}
