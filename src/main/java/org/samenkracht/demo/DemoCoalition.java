package org.samenkracht.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.samenkracht.Today;
import org.samenkracht.coalition.Coalition;
import org.samenkracht.coalition.Expedition;
import org.samenkracht.coalition.Member;
import org.samenkracht.coalition.MembershipStatus;
import org.samenkracht.coalition.NewCoalition;
import org.samenkracht.coalition.Party;
import org.samenkracht.coalition.PartyKind;
import org.samenkracht.coalition.Person;
import org.samenkracht.coalition.Role;
import org.samenkracht.live.Mark;

/** The story of one coalition: how it began, its pitstops, and the loose work between them, in order of time. */
class DemoCoalition {

    private static final ZoneId LOCAL = ZoneId.of("Europe/Amsterdam");
    private static final LocalTime EVENING = LocalTime.of(19, 30);
    private static final LocalTime MORNING = LocalTime.of(10, 10);
    private static final Duration BETWEEN_STEPS = Duration.ofMinutes(4);
    private static final int FIRST_WEEKS = 21;

    private final DemoVerbs verbs;
    private final Today today;
    private final Story story;
    private final Instant now;
    private final Map<String, Member> members = new HashMap<>();

    DemoCoalition(DemoVerbs verbs, Today today, Story story) {
        this.verbs = verbs;
        this.today = today;
        this.story = story;
        this.now = today.instant();
    }

    void tell(Person host, Expedition expedition, List<Person> guides) {
        var pitStops = story.stories("pitstops");
        int began = pitStops.getFirst().number("day") - FIRST_WEEKS;
        var moment = moment(began, MORNING);
        var guiding = new ArrayList<Member>();
        var steps = new DemoSteps[1];
        today.at(moment, () -> {
            var coalition = found(host, expedition);
            guides.forEach(guide ->
                    guiding.add(verbs.members().join(guide, coalition, null, Role.GUIDE, MembershipStatus.MEMBER, "")));
            join(coalition, verbs.coalitions().sides(coalition.id()));
            steps[0] = new DemoSteps(verbs, members, coalition, partyKeys());
        });
        tell(pitStops, began, guiding, steps[0]);
    }

    private void tell(List<Story> pitStops, int began, List<Member> guides, DemoSteps steps) {
        int last = began;
        for (int place = 0; place < pitStops.size(); place++) {
            var pitStop = pitStops.get(place);
            loose(place, last, pitStop.number("day"), steps);
            hold(pitStop, guides.get(pitStop.text("guide").equals("first") ? 0 : 1), steps);
            last = pitStop.number("day");
        }
        loose(pitStops.size(), last, 0, steps);
    }

    private void hold(Story pitStop, Member guide, DemoSteps steps) {
        var moment = moment(pitStop.number("day"), EVENING);
        today.at(moment, () -> verbs.pitStops().open(guide, pitStop.text("title")));
        for (var step : pitStop.stories("steps")) {
            moment = moment.plus(BETWEEN_STEPS);
            today.at(moment, () -> steps.take(step));
        }
        today.at(
                moment.plus(BETWEEN_STEPS),
                () -> verbs.pitStops()
                        .running(guide)
                        .ifPresent(running -> verbs.pitStops().close(guide, running.id())));
    }

    /** Spreads the steps evenly over the days between. */
    private void loose(int before, int from, int until, DemoSteps steps) {
        var all = story.stories("between").stream()
                .filter(part -> part.number("before") == before)
                .flatMap(part -> part.stories("steps").stream())
                .toList();
        var start = moment(from, MORNING).plus(Duration.ofDays(1));
        var apart = Duration.between(start, moment(until, MORNING).minus(Duration.ofDays(1)))
                .dividedBy(Math.max(1, all.size()));
        IntStream.range(0, all.size())
                .forEach(place ->
                        today.at(byDay(start.plus(apart.multipliedBy(place))), () -> steps.take(all.get(place))));
    }

    /** The same order, in the hours in which people are awake: from nine in the morning to nine in the evening. */
    private static Instant byDay(Instant moment) {
        var local = moment.atZone(LOCAL);
        long afterNine = local.toLocalTime().toSecondOfDay() / 2;
        return local.toLocalDate()
                .atTime(9, 0)
                .plusSeconds(afterNine)
                .atZone(LOCAL)
                .toInstant();
    }

    private Coalition found(Person host, Expedition expedition) {
        var parties = story.stories("parties").stream()
                .map(party -> new NewCoalition.NewParty(
                        party.text("name"), PartyKind.valueOf(party.text("kind")), Mark.valueOf(party.text("mark"))))
                .toList();
        var asked = new NewCoalition(
                story.text("name"),
                story.text("place"),
                story.text("wants"),
                story.text("practiceSpacesWord"),
                parties);
        return verbs.coalitions().found(host.id(), expedition.id(), asked);
    }

    private void join(Coalition coalition, List<Party> sides) {
        for (var one : story.stories("people")) {
            var side = sides.get(partyKeys().indexOf(one.text("party")));
            var status = one.has("status") ? MembershipStatus.NEWCOMER : MembershipStatus.MEMBER;
            var person = verbs.people().meet(one.text("name"), null);
            members.put(
                    one.text("key"),
                    verbs.members().join(person, coalition, side.id(), Role.MEMBER, status, one.text("brings")));
        }
    }

    private List<String> partyKeys() {
        return story.stories("parties").stream().map(party -> party.text("key")).toList();
    }

    private Instant moment(int day, LocalTime time) {
        return now.atZone(LOCAL)
                .toLocalDate()
                .plusDays(day)
                .atTime(time)
                .atZone(LOCAL)
                .toInstant();
    }
}
