package org.samenkracht;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.samenkracht.Rights.Who;
import org.samenkracht.access.Devices;
import org.samenkracht.access.SignInLinks;
import org.samenkracht.board.Board;
import org.samenkracht.board.Boards;
import org.samenkracht.board.Card;
import org.samenkracht.board.CardText;
import org.samenkracht.board.Cards;
import org.samenkracht.board.Lane;
import org.samenkracht.board.LaneKind;
import org.samenkracht.board.Lanes;
import org.samenkracht.board.Late;
import org.samenkracht.board.Links;
import org.samenkracht.board.Moments;
import org.samenkracht.board.Openings;
import org.samenkracht.board.Openness;
import org.samenkracht.board.QuietCard;
import org.samenkracht.board.QuietCards;
import org.samenkracht.board.Rewording;
import org.samenkracht.board.Trash;
import org.samenkracht.board.Undoing;
import org.samenkracht.board.Veils;
import org.samenkracht.board.Versions;
import org.samenkracht.checkin.CheckIns;
import org.samenkracht.closeness.Closeness;
import org.samenkracht.closeness.ClosenessReadings;
import org.samenkracht.coalition.Appointments;
import org.samenkracht.coalition.Coalition;
import org.samenkracht.coalition.Coalitions;
import org.samenkracht.coalition.Expedition;
import org.samenkracht.coalition.Expeditions;
import org.samenkracht.coalition.Greetings;
import org.samenkracht.coalition.Invitations;
import org.samenkracht.coalition.Member;
import org.samenkracht.coalition.Members;
import org.samenkracht.coalition.NewCoalition;
import org.samenkracht.coalition.NewCoalition.NewParty;
import org.samenkracht.coalition.PartyKind;
import org.samenkracht.coalition.People;
import org.samenkracht.coalition.Person;
import org.samenkracht.coalition.Secret;
import org.samenkracht.live.Mark;
import org.samenkracht.nextstep.NextStepTurn;
import org.samenkracht.nextstep.NextSteps;
import org.samenkracht.pitstop.Attention;
import org.samenkracht.pitstop.ClosingWords;
import org.samenkracht.pitstop.Comparisons;
import org.samenkracht.pitstop.Courses;
import org.samenkracht.pitstop.Edge;
import org.samenkracht.pitstop.GuideActs;
import org.samenkracht.pitstop.OwnTemplate;
import org.samenkracht.pitstop.PitStop;
import org.samenkracht.pitstop.PitStops;
import org.samenkracht.pitstop.Plan;
import org.samenkracht.pitstop.Plans;
import org.samenkracht.pitstop.PointerRecordings;
import org.samenkracht.pitstop.Signs;
import org.samenkracht.pitstop.StageKind;
import org.samenkracht.pitstop.Template;
import org.samenkracht.rule.GroundRule;
import org.samenkracht.rule.GroundRules;
import org.samenkracht.rule.RuleAssents;
import org.samenkracht.summary.Consents;
import org.samenkracht.summary.Summaries;
import org.samenkracht.trail.Trails;
import org.samenkracht.undercurrent.Undercurrents;

/**
 * Every deed of {@code src/docs/rights.md}, as one person in Riverside does it. Others first make what it is done with, so
 * that only the deed itself can find nothing.
 */
final class Deeds {

    private static final CardText TEXT = new CardText("other words");

    /** A deed about to be done; what it returns is what was found. */
    interface Deed {
        Object act();
    }

    private final Map<String, Deed> all = new LinkedHashMap<>();
    private final Riverside world;
    private final Who who;
    private final Member gone;
    private final Card cardOfGone;
    private final QuietCard quietOfGone;
    private final Person stranger;

    Deeds(Riverside world, Who who) {
        this.world = world;
        this.who = who;
        stranger = world.someone("Sam Stranger");
        gone = world.member("Gon Gone", world.residents());
        cardOfGone = world.card(gone, drops(), "written before leaving");
        quietOfGone = quietCard(gone);
        world.verbs(Members.class).leave(gone);
        boards();
        cards();
        links();
        undoing();
        versions();
        trash();
        lanes();
        openings();
        quietCards();
        veils();
        pitStops();
        readingBack();
        plans();
        rooms();
        attention();
        pointerRecordings();
        groundRules();
        nextSteps();
        closeness();
        checkIns();
        undercurrents();
        summaries();
        coalitions();
        hosting();
        members();
        invitations();
        devices();
    }

    /** The names of all deeds that can be tried. */
    Set<String> known() {
        return all.keySet();
    }

    /** The deed with this name in the table. */
    Deed named(String deed) {
        return Objects.requireNonNull(all.get(deed), deed);
    }

    private void boards() {
        var boards = world.verbs(Boards.class);
        Id<Board> board = world.values().id();
        Id<Card> card = othersCard().id();
        all.put("Boards.all boards of the coalition", () -> boards.all(me()));
        all.put("Boards.enter a board", () -> boards.enter(person(), board));
        all.put("Boards.open a board", () -> boards.open(me(), board));
        all.put("Boards.find a card", () -> boards.find(me(), card));
        all.put("Boards.laneOf a card", () -> boards.laneOf(me(), othersCard()));
        all.put("Boards.history a card", () -> boards.history(me(), card));
        all.put(
                "Boards.words cards of the coalition",
                () -> boards.words(me(), Set.of(card)).values());
        all.put("Boards.trash a board", () -> boards.trash(me(), board));
        all.put("Boards.archivedLanes a board", () -> boards.archivedLanes(me(), board));
    }

    private void cards() {
        var cards = world.verbs(Cards.class);
        Id<Lane> lane = drops().id();
        Id<Card> value = world.card(world.ana(), "a value").id();
        all.put("Cards.add a lane", () -> cards.add(me(), Id.next(), lane, TEXT));
        all.put("Cards.mean a value", () -> cards.mean(me(), value, TEXT));
        Map.of("an own card", ownCard(), "another's card", othersCard()).forEach((whose, card) -> {
            Id<Lane> there = world.lane(LaneKind.DETOURS).id();
            all.put("Cards.reword " + whose, () -> cards.reword(me(), card.id(), card.version(), TEXT));
            all.put("Cards.move " + whose, () -> cards.move(me(), card.id(), there, null));
            all.put("Cards.archive " + whose, () -> cards.archive(me(), card.id()));
        });
        late();
        Map.of("an own card", ownCard(), "another's card", othersCard()).forEach((whose, card) -> {
            cards.archive(world.bo(), card.id());
            all.put("Cards.restore " + whose, () -> cards.restore(me(), card.id()));
        });
    }

    private void late() {
        var late = world.verbs(Late.class);
        Id<Lane> there = world.lane(LaneKind.DETOURS).id();
        Map.of("an own card", ownCard(), "another's card", othersCard()).forEach((whose, card) -> {
            all.put("Late.move " + whose, () -> late.move(me(), card.id(), there, null, card.version()));
            all.put("Late.archive " + whose, () -> late.archive(me(), card.id(), card.version()));
        });
    }

    private void links() {
        var links = world.verbs(Links.class);
        Id<Card> card = othersCard().id();
        Id<Card> other = othersCard().id();
        Id<Card> linked = othersCard().id();
        links.link(world.bo(), linked, other);
        all.put("Links.link two cards", () -> links.link(me(), card, other));
        all.put("Links.unlink two cards", () -> links.unlink(me(), other, linked));
    }

    private void undoing() {
        var undoing = world.verbs(Undoing.class);
        Id<Board> board = world.roles().id();
        if (Set.of(Who.NEWCOMER, Who.MEMBER, Who.GUIDE).contains(who)) {
            world.card(me(), world.lane(LaneKind.BETWEEN_US), "to take back");
        }
        all.put("Undoing.possible a board", () -> undoing.possible(me(), board));
        all.put("Undoing.undo one's own last step", () -> undoing.undo(me(), board, null));
        all.put("Undoing.redo one's own last undo", () -> undoing.redo(me(), board));
    }

    private void versions() {
        var versions = world.verbs(Versions.class);
        Map.of("an own card", ownCard(), "another's card", othersCard())
                .forEach((whose, card) -> all.put(
                        "Versions.putBack " + whose,
                        () -> versions.putBack(me(), card.id(), card.version(), card.version())));
    }

    private void trash() {
        var trash = world.verbs(Trash.class);
        Id<Lane> there = world.lane(LaneKind.SMALLEST_STEPS).id();
        Id<Board> board = world.reflections().id();
        all.put("Trash.inLanesAway a board", () -> trash.inLanesAway(me(), board));
        Map.of("an own card", ownCard(), "another's card", othersCard()).forEach((whose, card) -> {
            world.verbs(Cards.class).archive(world.bo(), card.id());
            all.put("Trash.restoreInto " + whose, () -> trash.restoreInto(me(), card.id(), there));
            all.put("Trash.restoreWithLane " + whose, () -> trash.restoreWithLane(me(), card.id()));
        });
    }

    private void lanes() {
        var lanes = world.verbs(Lanes.class);
        Id<Board> board = world.roles().id();
        Id<Lane> lane = world.lane(LaneKind.BETWEEN_US).id();
        Id<Lane> away = world.lane(LaneKind.PRACTICE_SPACES).id();
        lanes.archive(world.ana(), away);
        all.put("Lanes.add a board", () -> lanes.add(me(), board, "to ask"));
        all.put("Lanes.rename a lane", () -> lanes.rename(me(), lane, "ours"));
        all.put("Lanes.move a lane", () -> lanes.move(me(), lane, null));
        all.put("Lanes.archive a lane", () -> lanes.archive(me(), lane));
        all.put("Lanes.restore a lane", () -> lanes.restore(me(), away));
    }

    private void openings() {
        var openings = world.verbs(Openings.class);
        Id<Board> board = world.values().id();
        Id<Lane> lane = world.lane(LaneKind.THIRD_FORCE).id();
        all.put("Openings.of a board", () -> openings.of(me(), board));
        all.put("Openings.set a board", () -> {
            openings.set(me(), board, Openness.OPEN);
            return board;
        });
        all.put("Openings.lock a lane", () -> {
            openings.lock(me(), lane);
            return lane;
        });
        all.put("Openings.unlock a lane", () -> {
            openings.unlock(me(), lane);
            return lane;
        });
    }

    private void quietCards() {
        var quiet = world.verbs(QuietCards.class);
        Id<Board> board = world.reflections().id();
        Id<Lane> lane = world.lane(LaneKind.FRICTION_SPOTS).id();
        all.put("QuietCards.write a lane", () -> quiet.write(me(), Id.next(), lane, TEXT));
        all.put("QuietCards.mine a board", () -> quiet.mine(me(), board));
        all.put("QuietCards.written a board", () -> quiet.written(me(), board));
        Map.of("an own quiet card", ownQuietCard(), "another's quiet card", quietCard(world.dewi()))
                .forEach((whose, card) -> {
                    var said = new Rewording(card.version(), TEXT, null, null);
                    all.put("QuietCards.reword " + whose, () -> quiet.reword(me(), card.id(), said));
                    all.put("QuietCards.takeBack " + whose, () -> quiet.takeBack(me(), card.id()));
                });
        all.put("QuietCards.show a board", () -> {
            quiet.show(me(), board);
            return board;
        });
    }

    private void veils() {
        var veils = world.verbs(Veils.class);
        Id<Card> card = othersCard().id();
        Id<Card> hidden = othersCard().id();
        veils.veil(world.hugo(), hidden, "to be shown again");
        all.put(
                "Boards.veiledFrom cards of the coalition",
                () -> world.verbs(Boards.class).veiledFrom(me()));
        all.put("Boards.find a veiled card", () -> world.verbs(Boards.class).find(me(), hidden));
        all.put("Boards.history a veiled card", () -> world.verbs(Boards.class).history(me(), hidden));
        all.put("Veils.veil a card", () -> {
            veils.veil(me(), card, "to be tried");
            return card;
        });
        all.put("Veils.lift a veiled card", () -> {
            veils.lift(me(), hidden);
            return hidden;
        });
    }

    private void pitStops() {
        var pitStops = world.verbs(PitStops.class);
        var closed = pitStops.close(
                world.hugo(), pitStops.open(world.hugo(), "First evening").id());
        Id<PitStop> held = closed.id();
        all.put("PitStops.open a new pitstop", () -> pitStops.open(me(), "Mine"));
        all.put("PitStops.close the pitstop that runs", () -> pitStops.close(me(), running()));
        all.put("PitStops.running the pitstop that runs", () -> pitStops.running(me()));
        all.put("PitStops.all pitstops of the coalition", () -> pitStops.all(me()));
        all.put("PitStops.find a pitstop", () -> pitStops.find(me(), held));
        all.put("PitStops.enter a pitstop", () -> pitStops.enter(person(), held));
        all.put("PitStops.sessionCards a pitstop", () -> pitStops.sessionCards(me(), held));
    }

    private void plans() {
        var plans = world.verbs(Plans.class);
        var pitStops = world.verbs(PitStops.class);
        var wanted = new Plan.Wanted(
                "An evening", "", Riverside.AN_EVENING, Template.VALUES.boards(), Template.VALUES.stages());
        Id<Plan> planned = plans.plan(world.hugo(), wanted).id();
        Id<Plan> toCallOff = plans.plan(world.hugo(), wanted).id();
        Id<Plan> toOpen = plans.plan(world.hugo(), wanted).id();
        Id<OwnTemplate> kept = plans.keep(world.hugo(), "Ours", wanted.boards(), wanted.stages())
                .id();
        Id<PitStop> held = pitStops.all(world.hugo()).getFirst().id();
        all.put("Plans.plan a new plan", () -> plans.plan(me(), wanted));
        all.put("Plans.change a plan", () -> plans.change(me(), planned, wanted));
        all.put("Plans.callOff a plan", () -> {
            plans.callOff(me(), toCallOff);
            return toCallOff;
        });
        all.put("Plans.all plans of the coalition", () -> plans.all(me()));
        all.put("Plans.find a plan", () -> plans.find(me(), planned));
        all.put("Plans.copyOf a pitstop", () -> plans.copyOf(me(), held));
        all.put("Plans.keep a run of stages", () -> plans.keep(me(), "Mine", wanted.boards(), wanted.stages()));
        all.put("Plans.kept runs of stages", () -> plans.kept(me()));
        all.put("Plans.forget a run of stages", () -> {
            plans.forget(me(), kept);
            return kept;
        });
        all.put("PitStops.open a plan", () -> {
            pitStops.running(world.hugo()).ifPresent(open -> pitStops.close(world.hugo(), open.id()));
            return pitStops.open(me(), toOpen);
        });
    }

    private void rooms() {
        var courses = world.verbs(Courses.class);
        var signs = world.verbs(Signs.class);
        Id<Board> board = world.values().id();
        all.put("Courses.now the room", () -> courses.now(me()));
        all.put("Courses.next the stage", () -> courses.next(me(), place()));
        all.put("Courses.back the stage", () -> courses.back(me(), place()));
        all.put("Courses.skipNext the stage", () -> courses.skipNext(me(), place()));
        all.put("Courses.add a stage", () -> courses.add(me(), running(StageKind.TALK), 5));
        all.put("Courses.addMinute the timer", () -> running(() -> courses.addMinute(me())));
        all.put("Courses.pauseTimer the timer", () -> running(() -> courses.pauseTimer(me())));
        all.put("Courses.resumeTimer the timer", () -> running(() -> courses.resumeTimer(me())));
        all.put(
                "Courses.handOver the guiding",
                () -> running(() -> courses.handOver(me(), world.gerda().id())));
        all.put("Courses.bring everybody", () -> running(() -> courses.bring(me(), board, null)));
        all.put("Courses.heard who was heard", () -> running(() -> courses.heard(me())));
        all.put("GuideActs.in a pitstop", () -> world.verbs(GuideActs.class).in(me(), running()));
        all.put("Signs.sayReady oneself", () -> done(() -> signs.sayReady(me())));
        all.put("Signs.takeReadyBack oneself", () -> done(() -> signs.takeReadyBack(me())));
        all.put("Signs.raiseHand oneself", () -> done(() -> signs.raiseHand(me())));
        all.put("Signs.lowerHand oneself", () -> done(() -> signs.lowerHand(me())));
        all.put(
                "Signs.giveWord another",
                () -> done(() -> signs.giveWord(me(), world.bo().id())));
    }

    private void pointerRecordings() {
        var recordings = world.verbs(PointerRecordings.class);
        var trails = world.verbs(Trails.class);
        var pitStops = world.verbs(PitStops.class);
        var evening = pitStops.close(world.hugo(), running());
        all.put("PointerRecordings.begin the pointers", () -> done(() -> recordings.begin(me())));
        all.put("PointerRecordings.end the pointers", () -> done(() -> recordings.end(me())));
        all.put("PointerRecordings.leaveOut oneself", () -> done(() -> recordings.leaveOut(me(), evening.id())));
        all.put("PointerRecordings.comeIn oneself", () -> done(() -> recordings.comeIn(me())));
        Id<Board> board = world.values().id();
        all.put("Trails.people a pitstop on a board", () -> trails.people(me(), evening.id(), board));
        all.put(
                "Trails.minute a pitstop on a board",
                () -> trails.minute(me(), evening.id(), board, evening.openedAt()));
    }

    private void attention() {
        var attention = world.verbs(Attention.class);
        Id<Card> card = world.card(world.dewi(), world.lane(LaneKind.DETOURS), "a detour")
                .id();
        all.put("Attention.mark a card", () -> drawing(() -> attention.mark(me(), card)));
        all.put("Attention.unmark a card", () -> drawing(() -> attention.unmark(me(), card)));
        all.put("Attention.mine own marks", () -> attention.mine(me()));
        all.put("Attention.show all marks", () -> drawing(() -> attention.show(me())));
        all.put("Attention.shown all marks", () -> attention.shown(me()));
    }

    private void groundRules() {
        var rules = world.verbs(GroundRules.class);
        var assents = world.verbs(RuleAssents.class);
        Id<GroundRule> proposed = rules.propose(world.bo(), "We greet").id();
        Id<GroundRule> talkedAbout = rules.propose(world.bo(), "We eat").id();
        Id<GroundRule> standing = rules.propose(world.bo(), "We listen").id();
        assents.assent(world.bo(), standing, 1);
        assents.assent(world.dewi(), standing, 1);
        all.put("GroundRules.propose a new rule", () -> rules.propose(me(), "Mine"));
        all.put("GroundRules.reword a proposed rule", () -> rules.reword(me(), talkedAbout, 1, "We eat together"));
        all.put("RuleAssents.assent a proposed rule", () -> assents.assent(me(), proposed, 1));
        all.put("RuleAssents.takeBack a proposed rule", () -> assents.takeBack(me(), proposed));
        all.put("GroundRules.reopen a standing rule", () -> rules.reopen(me(), standing));
        all.put("RuleAssents.letGo a standing rule", () -> assents.letGo(me(), standing));
        all.put("GroundRules.all rules of the coalition", () -> rules.all(me()));
        all.put("GroundRules.history a rule", () -> rules.history(me(), standing));
    }

    private void nextSteps() {
        var steps = world.verbs(NextSteps.class);
        all.put("NextSteps.offer the next step, to another", () -> {
            noOfferIsOpen();
            return steps.offer(me(), world.dewi().id(), "Ask");
        });
        Map.of("oneself", world.ana(), "another", world.dewi()).forEach((whom, to) -> {
            all.put(
                    "NextSteps.accept the next step offered to " + whom,
                    () -> steps.accept(me(), offer(world.bo(), to)));
            all.put(
                    "NextSteps.decline the next step offered to " + whom,
                    () -> steps.decline(me(), offer(world.bo(), to)));
        });
        all.put("NextSteps.withdraw an own offer", () -> steps.withdraw(me(), offer(world.ana(), world.dewi())));
        all.put("NextSteps.withdraw another's offer", () -> steps.withdraw(me(), offer(world.bo(), world.dewi())));
        all.put("NextSteps.path next steps of the coalition", () -> steps.path(me()));
        all.put("NextSteps.others members to offer it to", () -> steps.others(me()));
    }

    private Id<NextStepTurn> offer(Member by, Member to) {
        noOfferIsOpen();
        return world.verbs(NextSteps.class).offer(by, to.id(), "Ask").id();
    }

    private void noOfferIsOpen() {
        var steps = world.verbs(NextSteps.class);
        var open = steps.path(world.bo()).offer();
        open.ifPresent(offer -> steps.withdraw(neighbour(offer.offeredBy()), offer.id()));
    }

    private Member neighbour(Id<Member> id) {
        return world.verbs(Coalitions.class).neighbours(riverside()).member(id).orElseThrow();
    }

    private void closeness() {
        var readings = world.verbs(ClosenessReadings.class);
        all.put(
                "ClosenessReadings.place a figure for the own side",
                () -> readings.place(me(), running(), Closeness.SIDE_BY_SIDE, "we ate"));
        all.put("ClosenessReadings.running the pitstop that runs", () -> {
            running();
            return readings.running(me());
        });
        all.put("ClosenessReadings.path closeness in the coalition", () -> readings.path(me()));
    }

    private void checkIns() {
        var checkIns = world.verbs(CheckIns.class);
        all.put("CheckIns.sit a place in the circle", () -> checkIns.sit(me()));
        all.put("CheckIns.begin a round", () -> {
            running();
            return checkIns.begin(me());
        });
        all.put("CheckIns.now the round that goes on", () -> {
            round();
            return checkIns.now(me());
        });
        all.put("CheckIns.say a line", () -> {
            round();
            return checkIns.say(me(), "tired and glad");
        });
        all.put("CheckIns.pass the own turn", () -> {
            round();
            return checkIns.pass(me());
        });
        all.put("CheckIns.end the round that goes on", () -> {
            round();
            checkIns.end(me());
            return who;
        });
    }

    private void undercurrents() {
        var undercurrents = world.verbs(Undercurrents.class);
        Id<PitStop> held =
                world.verbs(PitStops.class).all(world.hugo()).getLast().id();
        all.put("Undercurrents.open a moment", () -> {
            running();
            return undercurrents.open(me());
        });
        all.put("Undercurrents.moment the moment that is open", () -> {
            moment();
            return undercurrents.moment(me());
        });
        all.put("Undercurrents.write a text", () -> {
            moment();
            return undercurrents.write(me(), "what is left unsaid");
        });
        all.put("Undercurrents.wouldSurface the moment that is open", () -> undercurrents.wouldSurface(me()));
        all.put("Undercurrents.close the moment that is open", () -> {
            moment();
            undercurrents.close(me());
            return who;
        });
        all.put("Undercurrents.surfaced a pitstop", () -> undercurrents.surfaced(me(), held));
        all.put("Undercurrents.latest a pitstop", () -> {
            moment();
            return undercurrents.latest(me());
        });
    }

    private void readingBack() {
        var pitStops = world.verbs(PitStops.class);
        var words = world.verbs(ClosingWords.class);
        var moments = world.verbs(Moments.class);
        Id<Board> board = world.values().id();
        Id<PitStop> held = pitStops.close(
                        world.hugo(),
                        pitStops.open(world.hugo(), "Evening before").id())
                .id();
        long began = moments.recorded(world.ana(), held, board).began();
        all.put("ClosingWords.of a pitstop", () -> words.of(me(), held));
        all.put("ClosingWords.isStillToSay a pitstop", () -> words.isStillToSay(me(), held));
        all.put("ClosingWords.say a pitstop", () -> words.say(me(), held, "Good to see you"));
        all.put("ClosingWords.takeBack a pitstop", () -> {
            words.takeBack(me(), held);
            return held;
        });
        all.put(
                "Comparisons.between two pitstops",
                () -> world.verbs(Comparisons.class).between(me(), new Edge(held, false), new Edge(held, true)));
        all.put("Moments.recorded a pitstop on a board", () -> moments.recorded(me(), held, board));
        all.put("Moments.around a pitstop on a board", () -> moments.around(me(), held, board, began));
        all.put("Moments.at a pitstop on a board", () -> moments.at(me(), held, board, began));
        all.put("Moments.beats a pitstop on a board", () -> moments.beats(me(), held, board));
    }

    private void summaries() {
        var consents = world.verbs(Consents.class);
        var expeditions = world.verbs(Expeditions.class);
        var card = othersCard();
        Id<Expedition> expedition = world.expedition().id();
        all.put("Consents.turn the own side's key", () -> consents.turn(me(), card.id(), card.version()));
        all.put("Consents.turnBack the own side's key", () -> consents.turnBack(me(), card.id()));
        all.put("Consents.of a card", () -> consents.of(me(), card.id()));
        all.put("Consents.on a board", () -> consents.on(me(), card.board()));
        all.put(
                "Summaries.read the summary of the expedition",
                () -> world.verbs(Summaries.class).read(person(), expedition));
        all.put("Expeditions.fundedBy an expedition", () -> expeditions.fundedBy(person(), expedition));
        all.put("Expeditions.fundedBy all that one reads for", () -> expeditions.fundedBy(person()));
        all.put("Expeditions.coalitions an expedition", () -> expeditions.coalitions(person(), expedition));
    }

    private void coalitions() {
        var coalitions = world.verbs(Coalitions.class);
        Id<Expedition> expedition = world.expedition().id();
        Id<Person> reader = world.someone("Rea Reader").id();
        all.put("Coalitions.seenBy a coalition", () -> coalitions.seenBy(person(), riverside()));
        all.put("Coalitions.expeditionSeenBy an expedition", () -> coalitions.expeditionSeenBy(person(), expedition));
        all.put("Coalitions.together an expedition", () -> coalitions.together(person(), expedition));
        all.put(
                "Coalitions.beginExpedition a new expedition",
                () -> coalitions.beginExpedition(person(), "Mine", "My fund"));
        all.put("Coalitions.found a new coalition", () -> coalitions.found(person(), expedition, asked()));
        all.put("Coalitions.admitFunder a person", () -> {
            coalitions.admitFunder(person(), expedition, reader);
            return reader;
        });
        all.put("Coalitions.hosted all expeditions", () -> coalitions.hosted(person()));
        all.put("Coalitions.hosted coalitions of an expedition", () -> coalitions.hosted(person(), expedition));
    }

    private void hosting() {
        var appointments = world.verbs(Appointments.class);
        var links = world.verbs(SignInLinks.class);
        Id<Expedition> expedition = world.expedition().id();
        Id<Person> guide = world.gerda().person();
        all.put("Appointments.guide a person", () -> appointments.guide(person(), riverside(), "Gil", null));
        all.put("Appointments.guides a coalition", () -> appointments.guides(person(), riverside()));
        all.put("Appointments.funder a person", () -> appointments.funder(person(), expedition, "Fay", null));
        all.put("Appointments.funders an expedition", () -> appointments.funders(person(), expedition));
        all.put("Appointments.appointed a guide", () -> appointments.appointed(person(), guide));
        all.put("SignInLinks.handTo a guide", () -> links.handTo(person(), guide));
        all.put(
                "SignInLinks.handTo a member",
                () -> links.handTo(person(), world.bo().person()));
    }

    private void members() {
        var members = world.verbs(Members.class);
        var greetings = world.verbs(Greetings.class);
        all.put("Members.of oneself in the coalition", () -> members.of(person(), riverside()));
        all.put("Members.present oneself", () -> members.present(me()));
        all.put("Members.everywhere oneself", () -> members.everywhere(person()));
        all.put("Members.leave oneself", () -> {
            members.leave(me());
            return who;
        });
        all.put("Members.showOut a member", () -> {
            members.showOut(me(), world.bo().id());
            return who;
        });
        all.put(
                "Greetings.greet a newcomer",
                () -> greetings.greet(me(), world.noor().id()));
        all.put(
                "People.rename oneself",
                () -> world.verbs(People.class)
                        .rename(person(), world.someone("Re Named").name()));
    }

    private void invitations() {
        var invitations = world.verbs(Invitations.class);
        invitations.invite(world.bo());
        var link = invitations.open(world.bo()).getFirst().id();
        var secret = invitations.invite(world.hugo());
        all.put("Invitations.invite a new link", () -> invitations.invite(me()));
        all.put("Invitations.open links of the coalition", () -> invitations.open(me()));
        all.put("Invitations.revoke a link", () -> {
            invitations.revoke(me(), link);
            return link;
        });
        all.put("Invitations.join by a link, as oneself", () -> invitations.join(secret, person(), null, ""));
    }

    private void devices() {
        var devices = world.verbs(Devices.class);
        var own = devices.remember(person(), Secret.next(), "my phone");
        var others = devices.remember(world.bo().person(), Secret.next(), "Bo's phone");
        all.put("Devices.of own devices", () -> devices.of(person()));
        all.put("Devices.forget an own device", () -> {
            devices.forget(person(), own.id());
            return own;
        });
        all.put("Devices.forget another's device", () -> {
            devices.forget(person(), others.id());
            return others;
        });
        all.put("Devices.forgetAll own devices", () -> {
            devices.forgetAll(person());
            return own;
        });
    }

    private Id<Person> person() {
        return switch (who) {
            case FUNDER -> world.femke().id();
            case HOST -> world.hilde().id();
            case STRANGER -> stranger.id();
            default -> me().person();
        };
    }

    /** As a page finds the acting member, except for those who have one in their hands already. */
    private Member me() {
        return switch (who) {
            case NEWCOMER -> world.noor();
            case MEMBER -> world.ana();
            case GUIDE -> world.gerda();
            case NEIGHBOUR -> world.eva();
            case GONE -> gone;
            default -> world.verbs(Members.class).of(person(), riverside());
        };
    }

    private Card ownCard() {
        return switch (who) {
            case NEWCOMER, MEMBER, GUIDE -> world.card(me(), drops(), "my words");
            case GONE -> cardOfGone;
            default -> othersCard();
        };
    }

    private Card othersCard() {
        return world.card(world.dewi(), drops(), "words of Dewi");
    }

    private QuietCard ownQuietCard() {
        return switch (who) {
            case NEWCOMER, MEMBER, GUIDE -> quietCard(me());
            case GONE -> quietOfGone;
            default -> quietCard(world.dewi());
        };
    }

    /** Stays quiet, also now that the board is open. */
    private QuietCard quietCard(Member by) {
        var openings = world.verbs(Openings.class);
        var board = world.reflections().id();
        openings.set(world.hugo(), board, Openness.QUIET);
        var lane = world.lane(LaneKind.FRICTION_SPOTS).id();
        var written = world.verbs(QuietCards.class).write(by, Id.next(), lane, TEXT);
        openings.set(world.hugo(), board, Openness.OPEN);
        return (QuietCard) written;
    }

    private Id<PitStop> running() {
        var pitStops = world.verbs(PitStops.class);
        return pitStops.running(world.hugo())
                .orElseGet(() -> pitStops.open(world.hugo(), "Second evening"))
                .id();
    }

    /** The same kind, once a pitstop runs. */
    private StageKind running(StageKind kind) {
        running();
        return kind;
    }

    private Object running(Deed deed) {
        running();
        return deed.act();
    }

    private Object done(Runnable deed) {
        running();
        deed.run();
        return who;
    }

    /** A place in the run of stages that has one before and one behind it. */
    private int place() {
        running();
        var courses = world.verbs(Courses.class);
        int place = courses.now(world.hugo()).orElseThrow().course().place();
        courses.add(world.hugo(), StageKind.TALK, 5);
        courses.add(world.hugo(), StageKind.TALK, 5);
        return courses.next(world.hugo(), place).place();
    }

    /** Does it while the stage runs that draws attention. */
    private Object drawing(Runnable deed) {
        running();
        var courses = world.verbs(Courses.class);
        var course = courses.now(world.hugo()).orElseThrow().course();
        if (course.stage().kind() != StageKind.DRAW_ATTENTION) {
            courses.add(world.hugo(), StageKind.DRAW_ATTENTION, 5);
            courses.next(world.hugo(), course.place());
        }
        deed.run();
        return who;
    }

    private void round() {
        running();
        world.verbs(CheckIns.class).begin(world.hugo());
    }

    private void moment() {
        running();
        world.verbs(Undercurrents.class).open(world.hugo());
    }

    private Lane drops() {
        return world.lane(LaneKind.DROPS);
    }

    private Id<Coalition> riverside() {
        return world.riverside().id();
    }

    private static NewCoalition asked() {
        var street = new NewParty("Street", PartyKind.RESIDENTS_INITIATIVE, Mark.CIRCLE);
        var care = new NewParty("Care", PartyKind.WELFARE_ORGANISATION, Mark.SQUARE);
        return new NewCoalition("Mine", "Here", "All", "shed", List.of(street, care));
    }
}
