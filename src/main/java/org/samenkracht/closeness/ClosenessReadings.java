package org.samenkracht.closeness;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samenkracht.Id;
import org.samenkracht.NotFound;
import org.samenkracht.Refusal;
import org.samenkracht.coalition.Coalition;
import org.samenkracht.coalition.Coalitions;
import org.samenkracht.coalition.Member;
import org.samenkracht.coalition.Members;
import org.samenkracht.coalition.Party;
import org.samenkracht.coalition.Words;
import org.samenkracht.pitstop.PitStop;
import org.samenkracht.pitstop.PitStops;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How close each side stands to the others. At a pitstop's end each places one figure unseen, through anyone who speaks for it;
 * once every side did, all see all of them. Every side of the coalition counts, also one of which nobody is left: showing
 * somebody out shows no figure.
 */
@Component
@Transactional
public class ClosenessReadings {

    private final ClosenessRows rows;
    private final PitStops pitStops;
    private final Members members;
    private final Coalitions coalitions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ClosenessReadings(
            ClosenessRows rows,
            PitStops pitStops,
            Members members,
            Coalitions coalitions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.pitStops = pitStops;
        this.members = members;
        this.coalitions = coalitions;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Places a figure for the own side. One placed before is not changed, but followed by this one.
     *
     * @param because why, 1 to 500 characters
     * @throws NotFound when the member speaks for no side, or the coalition has no such pitstop
     * @throws Refusal when the pitstop is closed
     */
    public ClosenessReading place(Member me, Id<PitStop> id, Closeness closeness, String because) {
        var member = members.present(me);
        if (!member.speaksForASide()) {
            throw new NotFound();
        }
        var words = Words.lines(because, ClosenessReading.MOST);
        rows.lock(id);
        var pitStop = pitStops.find(member, id);
        if (!pitStop.isOpen()) {
            throw new Refusal("refusal.closeness.closed");
        }
        var reading = new ClosenessReading(
                pitStop.id(),
                rows.in(id).size() + 1,
                Objects.requireNonNull(member.party()),
                closeness,
                words,
                member.id(),
                clock.instant());
        rows.add(reading);
        events.publishEvent(ClosenessChange.of(member.coalition()));
        return reading;
    }

    /** What the member may see of the pitstop that runs, if one does. */
    @Transactional(readOnly = true)
    public Optional<ClosenessRound> running(Member me) {
        var member = members.present(me);
        var sides = sides(member.coalition());
        return pitStops.running(member)
                .map(pitStop -> ClosenessRound.seenBy(side(member), pitStop, sides, rows.in(pitStop.id())));
    }

    /** The pitstops in which every side placed, with what they placed, the first first. */
    @Transactional(readOnly = true)
    public List<ClosenessRound> path(Member me) {
        var member = members.present(me);
        var sides = sides(member.coalition());
        var placed = rows.of(member.coalition()).stream().collect(Collectors.groupingBy(ClosenessReading::pitStop));
        return pitStops.all(member).reversed().stream()
                .map(pitStop ->
                        ClosenessRound.seenBy(null, pitStop, sides, placed.getOrDefault(pitStop.id(), List.of())))
                .filter(ClosenessRound::isShown)
                .toList();
    }

    private Set<Id<Party>> sides(Id<Coalition> coalition) {
        return coalitions.sides(coalition).stream().map(Party::id).collect(Collectors.toSet());
    }

    private static @Nullable Id<Party> side(Member member) {
        return member.speaksForASide() ? member.party() : null;
    }
}
