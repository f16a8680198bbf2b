package org.samenkracht.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.samenkracht.Id;
import org.samenkracht.board.Board;
import org.samenkracht.board.BoardKind;
import org.samenkracht.board.Card;
import org.samenkracht.board.CardText;
import org.samenkracht.board.Lane;
import org.samenkracht.board.LaneKind;
import org.samenkracht.closeness.Closeness;
import org.samenkracht.coalition.Coalition;
import org.samenkracht.coalition.Member;
import org.samenkracht.rule.GroundRule;

/** Takes the steps of a story one by one, each by the verb that the person on screen would use. */
class DemoSteps {

    private final DemoVerbs verbs;
    private final Map<String, Member> members;
    private final Coalition coalition;
    private final Map<String, Id<Card>> cards = new HashMap<>();
    private final Map<String, GroundRule> rules = new HashMap<>();
    private final Map<BoardKind, List<Lane>> lanes;
    private final List<String> parties;

    DemoSteps(DemoVerbs verbs, Map<String, Member> members, Coalition coalition, List<String> parties) {
        this.verbs = verbs;
        this.members = members;
        this.coalition = coalition;
        this.parties = parties;
        var anyone = members.values().iterator().next();
        this.lanes = verbs.boards().all(anyone).stream()
                .collect(Collectors.toMap(
                        Board::kind,
                        board -> verbs.boards().open(anyone, board.id()).lanes()));
    }

    void take(Story step) {
        String verb = step.parts().keySet().iterator().next();
        var what = step.story(verb);
        var by = members.get(what.text("by"));
        switch (verb) {
            case "add" -> add(by, what);
            case "reword" -> verbs.cards().reword(by, card(what), version(by, what), new CardText(what.text("text")));
            case "move" -> verbs.cards().move(by, card(what), laneLike(by, what), null);
            case "meaning" -> verbs.cards().mean(by, card(what), new CardText(what.text("text")));
            case "link" -> verbs.links().link(by, card(what), cards.get(what.text("with")));
            case "archive" -> verbs.cards().archive(by, card(what));
            case "key" -> verbs.consents().turn(by, card(what), version(by, what));
            case "rule" -> rules.put(what.text("rule"), verbs.rules().propose(by, what.text("text")));
            case "agree" -> agree(by, Objects.requireNonNull(rules.get(what.text("rule"))));
            case "offer" ->
                verbs.nextSteps().offer(by, members.get(what.text("to")).id(), what.text("text"));
            case "accept" ->
                verbs.nextSteps()
                        .path(by)
                        .offer()
                        .ifPresent(offer -> verbs.nextSteps().accept(by, offer.id()));
            case "place" -> place(by, what);
            case "say" ->
                verbs.messages().keep("coalition/" + coalition.id(), by.person().value(), what.text("text"));
            default -> throw new IllegalStateException("The demo has no step " + verb);
        }
    }

    private void add(Member by, Story what) {
        Id<Card> card = Id.next();
        cards.put(what.text("card"), card);
        var lane = lane(BoardKind.valueOf(what.text("board")), what.text("lane"));
        verbs.cards().add(by, card, lane.id(), new CardText(what.text("text")));
    }

    private void agree(Member by, GroundRule rule) {
        verbs.assents().assent(by, rule.id(), rule.wording());
    }

    private void place(Member by, Story what) {
        var pitStop = verbs.pitStops().running(by).orElseThrow();
        verbs.closeness().place(by, pitStop.id(), Closeness.valueOf(what.text("closeness")), what.text("text"));
    }

    private Id<Card> card(Story what) {
        return cards.get(what.text("card"));
    }

    private int version(Member by, Story what) {
        return verbs.boards().find(by, card(what)).version();
    }

    /** A move stays on the board that the card is on. */
    private Id<Lane> laneLike(Member by, Story what) {
        var board = verbs.boards().find(by, card(what)).board();
        return lanes.keySet().stream()
                .filter(kind -> lanes.get(kind).getFirst().board().equals(board))
                .map(kind -> lane(kind, what.text("lane")).id())
                .findFirst()
                .orElseThrow();
    }

    private Lane lane(BoardKind board, String name) {
        var parts = name.split(":");
        var kind = LaneKind.valueOf(parts[0].toUpperCase(Locale.ROOT).replace('-', '_'));
        var ofKind =
                lanes.get(board).stream().filter(lane -> lane.kind() == kind).toList();
        return ofKind.get(parts.length == 1 ? 0 : parties.indexOf(parts[1]));
    }
}
