package org.samenkracht.trail;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.samenkracht.Id;
import org.samenkracht.board.Grounds;
import org.samenkracht.coalition.Coalition;
import org.samenkracht.coalition.Coalitions;
import org.samenkracht.coalition.Member;
import org.samenkracht.pitstop.PointerRecordings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what was seen, if everything still is as it was when that began to be seen. */
@Component
@Transactional
class Keeping {

    private final PointerRecordings recordings;
    private final Grounds grounds;
    private final Coalitions coalitions;
    private final TrailRows trails;

    Keeping(PointerRecordings recordings, Grounds grounds, Coalitions coalitions, TrailRows trails) {
        this.recordings = recordings;
        this.grounds = grounds;
        this.coalitions = coalitions;
        this.trails = trails;
    }

    /** What is to be watched now. */
    @Transactional(readOnly = true)
    public List<Watch.Terms> terms() {
        return recordings.running().stream()
                .flatMap(recording ->
                        grounds.of(recording.coalition()).stream().map(ground -> new Watch.Terms(recording, ground)))
                .filter(Watch.Terms::allow)
                .toList();
    }

    /** Nobody changes the recording meanwhile: whoever left themselves out before is not written down after. */
    public void keep(Watch watch) {
        var was = watch.terms();
        boolean isSame = recordings
                        .hold(was.recording().pitStop())
                        .filter(was.recording()::equals)
                        .isPresent()
                && grounds.of(was.recording().coalition()).contains(was.ground());
        if (isSame) {
            write(watch);
        }
    }

    private void write(Watch watch) {
        var spots = watch.paths().stream()
                .flatMap(path -> path.unkept().stream())
                .map(Glimpse::spot)
                .filter(Objects::nonNull)
                .toList();
        var things = Spot.things(spots);
        var seenByAll = grounds.seenByAll(watch.board(), things);
        var notSeenByAll = grounds.notSeenByAll(watch.board(), things);
        var members = members(watch.terms().recording().coalition());
        watch.paths().stream()
                .filter(path -> !path.unkept().isEmpty() && members.containsKey(path.person()))
                .filter(path -> !watch.terms().recording().leftOut().contains(members.get(path.person())))
                .forEach(path -> write(
                        watch,
                        path,
                        members.get(path.person()),
                        spot -> spot.isOn(seenByAll) && !spot.isOn(notSeenByAll)));
    }

    /** Identities made in one millisecond may differ as little as parts of one thing: in doubt a spot is let go. */
    private void write(Watch watch, Path path, Id<Member> member, Predicate<Spot> mayBeKept) {
        var glimpses = path.unkept().stream()
                .map(glimpse -> glimpse.spot() == null || mayBeKept.test(glimpse.spot())
                        ? glimpse
                        : new Glimpse(glimpse.at(), null))
                .toList();
        var chunk = path.writeOn(glimpses);
        if (!chunk.isEmpty()) {
            trails.keep(watch.terms().recording().pitStop(), watch.board(), member, chunk);
        }
    }

    private Map<UUID, Id<Member>> members(Id<Coalition> coalition) {
        return coalitions.neighbours(coalition).present().stream()
                .collect(Collectors.toMap(member -> member.person().value(), Member::id));
    }
}
