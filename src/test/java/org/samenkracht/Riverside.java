package org.samenkracht;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samenkracht.board.Board;
import org.samenkracht.board.BoardKind;
import org.samenkracht.board.Boards;
import org.samenkracht.board.Card;
import org.samenkracht.board.CardText;
import org.samenkracht.board.Cards;
import org.samenkracht.board.Lane;
import org.samenkracht.board.LaneKind;
import org.samenkracht.coalition.Coalition;
import org.samenkracht.coalition.Coalitions;
import org.samenkracht.coalition.Expedition;
import org.samenkracht.coalition.Member;
import org.samenkracht.coalition.Members;
import org.samenkracht.coalition.MembershipStatus;
import org.samenkracht.coalition.NewCoalition;
import org.samenkracht.coalition.NewCoalition.NewParty;
import org.samenkracht.coalition.Party;
import org.samenkracht.coalition.PartyKind;
import org.samenkracht.coalition.People;
import org.samenkracht.coalition.Person;
import org.samenkracht.coalition.Role;
import org.samenkracht.live.Mark;
import org.springframework.beans.factory.BeanFactory;

/**
 * The one named world of the tests: the coalition Riverside of a residents' initiative (Ana, Bo and newcomer Noor) and a
 * welfare organisation (Chris and Dewi), with the guides Gerda and Hugo, in an expedition that Femke's fund reads; Hilde
 * hosts the server. Eva is in another coalition, Hillside, of another expedition, whose fund Frits reads. Each is new, and
 * shares with others on the same database only the host.
 */
public final class Riverside {

    /** When a pitstop is to be that is planned: not soon. */
    public static final Instant AN_EVENING = Instant.parse("2096-12-06T18:30:00Z");

    private final BeanFactory features;
    private final Map<String, Person> people;
    private final Person hilde;
    private final Person femke;
    private final Person frits;
    private final Expedition expedition;
    private final Coalition riverside;
    private final Coalition hillside;
    private final Member ana;
    private final Member bo;
    private final Member noor;
    private final Member chris;
    private final Member dewi;
    private final Member gerda;
    private final Member hugo;
    private final Member eva;
    private final Member gijs;

    private Riverside(BeanFactory features, Map<String, Person> people) {
        this.features = features;
        this.people = people;
        hilde = verbs(People.class)
                .firstHost("Hilde Host")
                .orElseGet(() -> verbs(People.class).hosts().getFirst());
        femke = known("Femke Fund");
        frits = known("Frits Fund");
        expedition = expedition("Along the water", femke);
        riverside = coalition(
                expedition,
                "Riverside",
                new NewParty("Neighbours of Riverside", PartyKind.RESIDENTS_INITIATIVE, Mark.CIRCLE),
                new NewParty("Riverside Welfare", PartyKind.WELFARE_ORGANISATION, Mark.SQUARE));
        ana = knownMember("Ana Abels", residents());
        bo = knownMember("Bo Bakker", residents());
        noor = joins(known("Noor Nieuw"), riverside, residents(), Role.MEMBER, MembershipStatus.NEWCOMER);
        chris = knownMember("Chris Claes", welfare());
        dewi = knownMember("Dewi Darma", welfare());
        gerda = guide("Gerda Gids", riverside);
        hugo = guide("Hugo Haan", riverside);
        hillside = coalition(
                expedition("Up the hill", frits),
                "Hillside",
                new NewParty("Hill Climbers", PartyKind.RESIDENTS_INITIATIVE, Mark.CIRCLE),
                new NewParty("Hill Homes", PartyKind.HOUSING_COOPERATIVE, Mark.TRIANGLE));
        eva = knownMember("Eva Evers", sides(hillside).getFirst());
        gijs = guide("Gijs Gids", hillside);
    }

    /** A new world on this database. */
    public static Riverside on(Database database) {
        return among(database.features());
    }

    /** A new world where these features are. */
    public static Riverside among(BeanFactory features) {
        return new Riverside(features, new HashMap<>());
    }

    /** A new world of the same people: nothing happened in it yet. */
    public Riverside again() {
        return new Riverside(features, people);
    }

    /** The verbs of a feature, such as {@code Cards}. */
    public <T> T verbs(Class<T> feature) {
        return features.getBean(feature);
    }

    public Person hilde() {
        return hilde;
    }

    public Person femke() {
        return femke;
    }

    /** Funder of the other expedition. */
    public Person frits() {
        return frits;
    }

    public Member ana() {
        return ana;
    }

    public Member bo() {
        return bo;
    }

    public Member noor() {
        return noor;
    }

    public Member chris() {
        return chris;
    }

    public Member dewi() {
        return dewi;
    }

    public Member gerda() {
        return gerda;
    }

    public Member hugo() {
        return hugo;
    }

    public Member eva() {
        return eva;
    }

    /** Guide of the other coalition. */
    public Member gijs() {
        return gijs;
    }

    public Expedition expedition() {
        return expedition;
    }

    public Coalition riverside() {
        return riverside;
    }

    public Coalition hillside() {
        return hillside;
    }

    public Party residents() {
        return sides(riverside).getFirst();
    }

    public Party welfare() {
        return sides(riverside).getLast();
    }

    public Board values() {
        return board(ana, BoardKind.VALUES);
    }

    public Board roles() {
        return board(ana, BoardKind.ROLES);
    }

    public Board reflections() {
        return board(ana, BoardKind.REFLECTIONS);
    }

    /** The lane of the own values of this member's side. */
    public Lane ownLane(Member of) {
        return lanes(of, BoardKind.VALUES)
                .filter(lane -> lane.kind() == LaneKind.OWN
                        && lane.party() != null
                        && lane.party().equals(of.party()))
                .findFirst()
                .orElseThrow();
    }

    /** The first lane of this kind on Riverside's boards. */
    public Lane lane(LaneKind kind) {
        return List.of(BoardKind.values())
                .reversed()
                .stream() // Most are on the last board, and the others need not be read.
                .flatMap(board -> lanes(ana, board))
                .filter(lane -> lane.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    /** A new card that this member writes among the own values. */
    public Card card(Member by, String text) {
        return card(by, ownLane(by), text);
    }

    /** A new card that this member writes in a lane. */
    public Card card(Member by, Lane lane, String text) {
        return verbs(Cards.class).add(by, Id.next(), lane.id(), new CardText(text));
    }

    /** Somebody new who can sign in and is in nothing. */
    public Person someone(String name) {
        return verbs(People.class).meet(name, null);
    }

    /** Somebody new as member of Riverside. */
    public Member member(String name, Party party) {
        return member(someone(name), party);
    }

    /** A new coalition in an expedition. */
    public Coalition coalition(Expedition of, String name, NewParty... parties) {
        var asked = new NewCoalition(name, "The Netherlands", "To live well together.", "workshop", List.of(parties));
        return verbs(Coalitions.class).found(hilde.id(), of.id(), asked);
    }

    /** Somebody new in any coalition. */
    public Member joins(String name, Coalition coalition, @Nullable Party party, Role role, MembershipStatus status) {
        return joins(someone(name), coalition, party, role, status);
    }

    public List<Party> sides(Coalition coalition) {
        return verbs(Coalitions.class).sides(coalition.id());
    }

    private Member guide(String name, Coalition of) {
        return joins(known(name), of, null, Role.GUIDE, MembershipStatus.MEMBER);
    }

    private Member knownMember(String name, Party party) {
        return member(known(name), party);
    }

    private Member member(Person person, Party party) {
        var coalition = party.coalition().equals(riverside.id()) ? riverside : hillside;
        return joins(person, coalition, party, Role.MEMBER, MembershipStatus.MEMBER);
    }

    private Member joins(
            Person person, Coalition coalition, @Nullable Party party, Role role, MembershipStatus status) {
        return verbs(Members.class).join(person, coalition, party == null ? null : party.id(), role, status, "");
    }

    private Person known(String name) {
        return people.computeIfAbsent(name, this::someone);
    }

    private Expedition expedition(String name, Person funder) {
        var begun = verbs(Coalitions.class).beginExpedition(hilde.id(), name, "Fund of " + funder.name());
        verbs(Coalitions.class).admitFunder(hilde.id(), begun.id(), funder.id());
        return begun;
    }

    public Board board(Member member, BoardKind kind) {
        return verbs(Boards.class).all(member).stream()
                .filter(board -> board.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private java.util.stream.Stream<Lane> lanes(Member of, BoardKind kind) {
        return verbs(Boards.class).open(of, board(of, kind).id()).lanes().stream();
    }
}
