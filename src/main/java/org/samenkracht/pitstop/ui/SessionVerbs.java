package org.samenkracht.pitstop.ui;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samenkracht.Id;
import org.samenkracht.board.Boards;
import org.samenkracht.board.Lane;
import org.samenkracht.board.Moments;
import org.samenkracht.coalition.Coalitions;
import org.samenkracht.coalition.Member;
import org.samenkracht.live.Live;
import org.samenkracht.pitstop.ClosingWords;
import org.samenkracht.pitstop.Comparisons;
import org.samenkracht.pitstop.PitStop;
import org.samenkracht.pitstop.PitStops;
import org.samenkracht.pitstop.Plans;
import org.samenkracht.pitstop.PointerRecordings;
import org.samenkracht.trail.Trails;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All that the page of a pitstop asks of the features. */
@Component
record SessionVerbs(
        PitStops pitStops,
        Plans plans,
        ClosingWords closingWords,
        Comparisons comparisons,
        Boards boards,
        Moments moments,
        Trails trails,
        PointerRecordings recordings,
        Coalitions coalitions,
        Live live,
        ObjectProvider<ClosingPart> parts) {

    /** Where a pitstop is met that is not over: one waits for it, or is in its room. */
    Optional<String> elsewhere(Member me, Id<PitStop> id) {
        boolean isPlanned =
                plans.all(me).stream().anyMatch(plan -> plan.pitStop().equals(id));
        if (isPlanned) {
            return Optional.of("pitstops/" + id + "/waiting");
        }
        return pitStops.find(me, id).isOpen() ? Optional.of("pitstops/" + id + "/room") : Optional.empty();
    }

    SessionPage read(Member me, Id<PitStop> id) {
        var all = boards.all(me);
        var lanes = all.stream()
                .flatMap(board -> Stream.concat(
                        boards.open(me, board.id()).lanes().stream(), boards.archivedLanes(me, board.id()).stream()))
                .collect(Collectors.toMap(Lane::id, Function.identity()));
        var cards = pitStops.sessionCards(me, id);
        var linked = cards.stream()
                .flatMap(card -> Stream.concat(card.linked().stream(), card.unlinked().stream()))
                .collect(Collectors.toSet());
        return new SessionPage(
                pitStops.find(me, id),
                coalitions.seenBy(me.person(), me.coalition()),
                coalitions.neighbours(me.coalition()),
                all,
                lanes,
                cards,
                boards.words(me, linked),
                closingWords.of(me, id));
    }
}
