package org.samenkracht.trail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.samenkracht.Id;
import org.samenkracht.board.Board;
import org.samenkracht.board.Boards;
import org.samenkracht.board.Moments;
import org.samenkracht.coalition.Member;
import org.samenkracht.coalition.MembershipEnded;
import org.samenkracht.pitstop.PitStop;
import org.samenkracht.pitstop.PitStops;
import org.samenkracht.pitstop.PointersLeftOut;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where people pointed in a closed pitstop that was recorded, for everybody in its coalition; for some weeks. */
@Component
@Transactional
public class Trails {

    /** How much of an evening is read at once. */
    public static final Duration PIECE = Duration.ofMinutes(1);

    /** For how long somebody who does not move is still shown: what was seen so long before belongs to a piece too. */
    public static final Duration LINGERS = Duration.ofSeconds(10);

    /** A little more than a chunk is long. */
    private static final Duration LONGEST_CHUNK = Duration.ofMinutes(6);

    private final TrailRows trails;
    private final PitStops pitStops;
    private final Boards boards;
    private final Moments moments;
    private final Clock clock;
    private final Duration kept;

    Trails(
            TrailRows trails,
            PitStops pitStops,
            Boards boards,
            Moments moments,
            Clock clock,
            @Value("${samenkracht.trails.days:30}") int days) {
        this.trails = trails;
        this.pitStops = pitStops;
        this.boards = boards;
        this.moments = moments;
        this.clock = clock;
        kept = Duration.ofDays(days);
    }

    /**
     * Of whom there is a trail on a board, in no order that means anything.
     *
     * @throws org.samenkracht.NotFound when the member has no such board, it was not in that pitstop, or that runs still
     */
    @Transactional(readOnly = true)
    public List<Id<Member>> people(Member me, Id<PitStop> pitStop, Id<Board> board) {
        require(me, pitStop, board);
        return trails.people(pitStop, board, oldest());
    }

    /**
     * A minute of the trails on a board, with where everybody was as it began; nothing of cards that are hidden from the
     * member now.
     *
     * @param from when that minute begins
     * @throws org.samenkracht.NotFound as {@link #people} does
     */
    @Transactional(readOnly = true)
    public List<Trail> minute(Member me, Id<PitStop> pitStop, Id<Board> board, Instant from) {
        require(me, pitStop, board);
        var since = from.minus(LINGERS);
        var first = since.minus(LONGEST_CHUNK);
        var veiled = boards.veiledFrom(me).stream().map(Id::value).collect(Collectors.toSet());
        var chunks = trails.of(pitStop, board, first.isBefore(oldest()) ? oldest() : first, from.plus(PIECE));
        var byMember = new LinkedHashMap<Id<Member>, List<Glimpse>>();
        for (var chunk : chunks) {
            byMember.computeIfAbsent(chunk.member(), member -> new ArrayList<>())
                    .addAll(within(chunk, since, from.plus(PIECE), veiled));
        }
        return byMember.entrySet().stream()
                .filter(trail -> !trail.getValue().isEmpty())
                .map(trail -> new Trail(trail.getKey(), trail.getValue()))
                .toList();
    }

    /** Deletes what is older than it is kept. */
    void forgetOld() {
        trails.forgetBefore(oldest());
    }

    @EventListener
    void forget(PointersLeftOut leftOut) {
        trails.forget(leftOut.pitStop(), leftOut.member());
    }

    @EventListener
    void forget(MembershipEnded ended) {
        trails.forgetWhoLeft(ended.coalition(), ended.person());
    }

    private void require(Member me, Id<PitStop> pitStop, Id<Board> board) {
        pitStops.find(me, pitStop);
        moments.recorded(me, pitStop, board).end();
    }

    private Instant oldest() {
        return clock.instant().minus(kept);
    }

    private static List<Glimpse> within(Trail chunk, Instant since, Instant until, Set<UUID> veiled) {
        return chunk.glimpses().stream()
                .filter(glimpse -> !glimpse.at().isBefore(since) && glimpse.at().isBefore(until))
                .map(glimpse -> glimpse.spot() != null && glimpse.spot().isOn(veiled)
                        ? new Glimpse(glimpse.at(), null)
                        : glimpse)
                .toList();
    }
}
