package org.samenkracht.board;

import org.samenkracht.Id;
import org.samenkracht.Refusal;
import org.samenkracht.coalition.Coalitions;
import org.samenkracht.coalition.Member;
import org.springframework.stereotype.Component;

/** Says who built on a change since, so that it cannot be taken back without trampling on that. */
@Component
class BuiltOn {

    private static final int LONGEST_QUOTE = 40;

    private final StepLog log;
    private final Coalitions coalitions;

    BuiltOn(StepLog log, Coalitions coalitions) {
        this.log = log;
        this.coalitions = coalitions;
    }

    boolean byOthers(WritePath.Turn turn, Change step, Verb... verbs) {
        return log.lastByOthers(step.card(), step.version(), turn.me().id(), verbs)
                .isPresent();
    }

    /** Whether somebody else did one of these to a card after it had this version. */
    boolean didSince(WritePath.Turn turn, Card card, int version, Verb... verbs) {
        return log.lastByOthers(card.id(), version, turn.me().id(), verbs).isPresent();
    }

    /** Whether this member did that to a card after it had this version, and it was in this lane then. */
    boolean wasDone(WritePath.Turn turn, Card card, int version, Verb verb, Id<Lane> lane) {
        return log.didBefore(card.id(), version, turn.me().id(), verb, lane);
    }

    /** Why something that arrives late is not done: somebody did one of these meanwhile. */
    Refusal since(WritePath.Turn turn, Card card, int version, Verb... verbs) {
        var other = log.lastByOthers(card.id(), version, turn.me().id(), verbs).orElseThrow();
        return new Refusal("refusal.late." + other.verb(), name(turn, other.by()), quote(card));
    }

    /** Why a change of a card stays: somebody did one of these to it since. */
    Refusal card(WritePath.Turn turn, Card card, Change step, Verb... verbs) {
        return log.lastByOthers(card.id(), step.version(), turn.me().id(), verbs)
                .map(other -> new Refusal("refusal.undo." + other.verb(), name(turn, other.by()), quote(card)))
                .orElseGet(() -> new Refusal("refusal.undo.own", quote(card)));
    }

    /** Why a change stays: the lane that it needs was put away. */
    Refusal laneAway(WritePath.Turn turn, Lane lane) {
        return lane.changedBy() == null
                ? new Refusal("refusal.lane.archived")
                : new Refusal("refusal.undo.lane.away", name(turn, lane.changedBy()));
    }

    /** Why a change of a lane stays: somebody changed that lane since. */
    Refusal lane(WritePath.Turn turn, Lane lane) {
        return lane.changedBy() == null || lane.changedBy().equals(turn.me().id())
                ? new Refusal("refusal.undo.lane.own")
                : new Refusal("refusal.undo.lane.changed", name(turn, lane.changedBy()));
    }

    /** Why a lane stays: somebody else's card lies in it. */
    Refusal laneInUse(WritePath.Turn turn, Card card) {
        return new Refusal("refusal.undo.lane.used", name(turn, card.changedBy()), quote(card));
    }

    private String name(WritePath.Turn turn, Id<Member> who) {
        var neighbours = coalitions.neighbours(turn.board().coalition());
        return neighbours
                .member(who)
                .map(neighbours::participant)
                .map(shown -> shown.firstName())
                .orElse("");
    }

    private static String quote(Card card) {
        if (card.veil() != null) {
            return "…";
        }
        String text = card.text().value().replace('\n', ' ');
        return text.codePointCount(0, text.length()) <= LONGEST_QUOTE
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_QUOTE)).stripTrailing() + "…";
    }
}
