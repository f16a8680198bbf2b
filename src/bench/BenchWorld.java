import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.samenkracht.Id;
import org.samenkracht.Samenkracht;
import org.samenkracht.access.Devices;
import org.samenkracht.board.Board;
import org.samenkracht.board.BoardKind;
import org.samenkracht.board.Boards;
import org.samenkracht.board.CardText;
import org.samenkracht.board.Cards;
import org.samenkracht.board.Lane;
import org.samenkracht.board.LaneKind;
import org.samenkracht.board.QuietCards;
import org.samenkracht.coalition.Coalition;
import org.samenkracht.coalition.Coalitions;
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
import org.samenkracht.coalition.Secret;
import org.samenkracht.live.Mark;
import org.samenkracht.pitstop.Attention;
import org.samenkracht.pitstop.BoardsInPlay;
import org.samenkracht.pitstop.Courses;
import org.samenkracht.pitstop.PitStops;
import org.samenkracht.pitstop.Plan;
import org.samenkracht.pitstop.Plans;
import org.samenkracht.pitstop.Stage;
import org.samenkracht.pitstop.StageKind;
import org.samenkracht.pitstop.Stages;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * The people and boards of the bench, made by the features' own verbs in an empty data folder, before the server that is
 * measured starts on it. Run by {@code bin/bench} with the jar's own classes:
 * {@code java BenchWorld.java <data folder> <file for the world> <people> <coalitions> <cards> <changes in the log> <true when
 * it is evening>}.
 *
 * <p>The file gets JSON: for each coalition its board of reflections, a lane on it, its cards with their versions, and the
 * cookie of a device for each person and, behind them, for the guide. If asked for, it is evening: a pitstop runs. The long log
 * is the only thing that verbs do not write, for a million of them would take an hour: rows of the same form are put before
 * what the verbs wrote.
 */
public final class BenchWorld {

    /** So many lines of the log take less time than the product gives one statement. */
    private static final int AT_ONCE = 20_000;

    private final ConfigurableApplicationContext house;
    private final Person host;

    private BenchWorld(ConfigurableApplicationContext house) {
        this.house = house;
        this.host = verbs(People.class).hosts().getFirst();
    }

    public static void main(String[] arguments) throws IOException {
        // Repositories that are package-private are found only by the loader of the jar itself.
        Thread.currentThread().setContextClassLoader(Samenkracht.class.getClassLoader());
        var data = arguments[0];
        int people = Integer.parseInt(arguments[2]);
        int coalitions = Integer.parseInt(arguments[3]);
        int cards = Integer.parseInt(arguments[4]);
        int changes = Integer.parseInt(arguments[5]);
        boolean evening = Boolean.parseBoolean(arguments[6]);
        try (var house = SpringApplication.run(
                Samenkracht.class, "--server.port=0", "--samenkracht.demo=false", "--samenkracht.data=" + data)) {
            var world = new BenchWorld(house);
            var boards = new ArrayList<Map<String, Object>>();
            for (int number = 0; number < coalitions; number++) {
                boards.add(world.coalition(number, people, cards, changes, evening));
            }
            Files.writeString(
                    Path.of(arguments[1]), JsonMapper.shared().writeValueAsString(Map.of("coalitions", boards)));
        }
    }

    private Map<String, Object> coalition(int number, int people, int cards, int changes, boolean evening) {
        var expedition = verbs(Coalitions.class).beginExpedition(host.id(), "Bench " + number, "Fund");
        var coalition = verbs(Coalitions.class)
                .found(
                        host.id(),
                        expedition.id(),
                        new NewCoalition(
                                "Bench " + number,
                                "The Netherlands",
                                "To be measured.",
                                "workshop",
                                List.of(
                                        new NewParty("Residents", PartyKind.RESIDENTS_INITIATIVE, Mark.CIRCLE),
                                        new NewParty("Welfare", PartyKind.WELFARE_ORGANISATION, Mark.SQUARE))));
        var members = new ArrayList<Member>();
        var cookies = new ArrayList<String>();
        var sides = verbs(Coalitions.class).sides(coalition.id());
        for (int person = 0; person < people; person++) {
            members.add(member("Person" + person + " Bench", coalition, sides.get(person % sides.size())));
            cookies.add(device(members.getLast()));
        }
        var guide = verbs(Members.class)
                .join(
                        verbs(People.class).meet("Guide Bench", null),
                        coalition,
                        null,
                        Role.GUIDE,
                        MembershipStatus.MEMBER,
                        "");
        cookies.add(device(guide));
        var board = verbs(Boards.class).all(members.getFirst()).stream()
                .filter(each -> each.kind() == BoardKind.REFLECTIONS)
                .findFirst()
                .orElseThrow();
        var lanes = verbs(Boards.class).open(members.getFirst(), board.id()).lanes().stream()
                .filter(lane -> lane.kind() != LaneKind.UNDERCURRENT)
                .toList();
        var written = new ArrayList<Map<String, Object>>();
        for (int card = 0; card < cards; card++) {
            written.add(card(members.get(card % people), lanes.get(card % lanes.size()), card));
        }
        lengthen(board, members.getFirst(), lanes.getFirst(), changes);
        if (evening) {
            begin(guide, members, board, lanes.getLast());
        }
        return Map.of(
                "board", board.id().toString(),
                "lane", lanes.getFirst().id().toString(),
                "cards", written,
                "devices", cookies);
    }

    /** A timer runs, marks of attention are given, and on the board one writes quietly, as everybody has done already. */
    private void begin(Member guide, List<Member> members, Board board, Lane lane) {
        var stages = Stages.of(Stage.of(StageKind.WRITE_QUIETLY, 90), Stage.of(StageKind.DRAW_ATTENTION, 90));
        var wanted = new Plan.Wanted("A long evening", "", Instant.now(), BoardsInPlay.ALL, stages);
        verbs(PitStops.class).open(guide, verbs(Plans.class).plan(guide, wanted).id());
        members.forEach(member ->
                verbs(QuietCards.class).write(member, Id.next(), lane.id(), new CardText("Not for others yet.")));
        verbs(Courses.class).next(guide, 0);
        var card = verbs(Boards.class).open(guide, board.id()).cards().stream()
                .filter(each -> each.lane().equals(lane.id()))
                .findFirst()
                .orElseThrow();
        members.forEach(member -> verbs(Attention.class).mark(member, card.id()));
    }

    private Member member(String name, Coalition coalition, Party party) {
        var person = verbs(People.class).meet(name, null);
        return verbs(Members.class).join(person, coalition, party.id(), Role.MEMBER, MembershipStatus.MEMBER, "");
    }

    private String device(Member member) {
        var secret = Secret.next();
        verbs(Devices.class).remember(member.person(), secret, "Bench");
        return secret.text();
    }

    private Map<String, Object> card(Member by, Lane lane, int number) {
        var text = new CardText("Card " + number + ": the chairs were out before anybody had asked for them.");
        var card = verbs(Cards.class).add(by, Id.next(), lane.id(), text);
        return Map.of("id", card.id().toString(), "version", card.version(), "text", card.text().value());
    }

    /** Puts this many changes of cards that are long gone before those of today. */
    private void lengthen(Board board, Member by, Lane lane, int changes) {
        if (changes == 0) {
            return;
        }
        var database = house.getBean(JdbcTemplate.class);
        database.update("update change set revision = revision + ? where board = ?", changes, board.id().value());
        database.update("update board set revision = revision + ? where id = ?", changes, board.id().value());
        for (int from = 1; from <= changes; from += AT_ONCE) {
            lengthen(database, board, by, lane, from, Math.min(changes, from + AT_ONCE - 1));
        }
    }

    private static void lengthen(JdbcTemplate database, Board board, Member by, Lane lane, int from, int to) {
        database.update(
                """
                insert into change (board, revision, made_at, made_by, verb, card, card_version, lane, was, became)
                select ?, x, now(), ?, 'REWORDED', cast(lpad(cast(x / 100 as varchar), 32, '0') as uuid), mod(x, 100) + 1, ?, null,
                  '{"text":"An old word of an old card, for the log is long.","lane":"' || ? || '","rank":"i","meanings":[],"archived":false}'
                from system_range(?, ?)
                """,
                board.id().value(),
                by.id().value(),
                lane.id().value(),
                lane.id().toString(),
                from,
                to);
    }

    private <T> T verbs(Class<T> feature) {
        return house.getBean(feature);
    }
}
