package org.samenkracht.coalition;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenkracht.Id;
import org.samenkracht.live.Mark;
import org.samenkracht.live.Participant;
import org.samenkracht.live.Voice;

/**
 * Everybody who is or was in one coalition and its sides, as one reads it to show names, initials, colours and marks.
 *
 * @param sides in the order in which they are shown
 * @param members by identity, also those who left: their cards keep their names
 * @param names of the persons
 */
public record Neighbours(List<Party> sides, Map<Id<Member>, Member> members, Map<Id<Person>, String> names) {

    /** The member, if known here. */
    public Optional<Member> member(Id<Member> member) {
        return Optional.ofNullable(members.get(member));
    }

    /** Those who are in the coalition now, in the order of joining. */
    public List<Member> present() {
        return members.values().stream()
                .filter(member -> member.leftAt() == null)
                .sorted(Comparator.comparing(Member::joinedAt)
                        .thenComparing(member -> member.id().value()))
                .toList();
    }

    /** The full name by which someone is known, or an empty text when the person was erased. */
    public String name(Member member) {
        return names.getOrDefault(member.person(), "");
    }

    /** The party someone is of, if any. */
    public Optional<Party> side(@Nullable Id<Party> party) {
        return sides.stream().filter(side -> side.id().equals(party)).findFirst();
    }

    /** How this member is shown to the others. */
    public Participant participant(Member member) {
        String name = name(member);
        Mark mark = side(member.party()).map(Party::mark).orElse(Mark.NONE);
        return new Participant(member.person().value(), firstName(name), initials(name), mark, member.tone());
    }

    /** How somebody of this coalition speaks here, also who left it since. */
    public Voice voice(UUID person) {
        Id<Person> who = Id.of(person);
        var face = members.values().stream()
                .filter(member -> member.person().equals(who))
                .max(java.util.Comparator.comparing(Member::joinedAt))
                .map(this::participant)
                .orElseGet(() -> new Participant(person, "", "", Mark.NONE, 0));
        return new Voice(names.getOrDefault(who, ""), face);
    }

    private static String firstName(String name) {
        return name.split(" ", 2)[0];
    }

    private static String initials(String name) {
        var words = List.of(name.split(" "));
        String first = firstLetter(words.getFirst());
        return words.size() == 1 ? first : first + firstLetter(words.getLast());
    }

    private static String firstLetter(String word) {
        return word.isEmpty() ? "" : new String(Character.toChars(word.codePointAt(0))).toUpperCase(Locale.ROOT);
    }
}
