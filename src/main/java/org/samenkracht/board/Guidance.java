package org.samenkracht.board;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenkracht.Id;
import org.samenkracht.NotFound;
import org.samenkracht.coalition.GuideAct;
import org.samenkracht.coalition.GuideActed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How a guide acts on a board: under its lock, told to every open page, and written down for all to see. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Guidance {

    private final BoardRows boards;
    private final LaneRows lanes;
    private final ApplicationEventPublisher events;

    Guidance(BoardRows boards, LaneRows lanes, ApplicationEventPublisher events) {
        this.boards = boards;
        this.lanes = lanes;
        this.events = events;
    }

    /** @throws NotFound when the one who acts is no guide */
    static WritePath.Turn guiding(WritePath.Turn turn) {
        if (!turn.me().isGuide()) {
            throw new NotFound();
        }
        return turn;
    }

    /** Something was done that shows on the board. */
    void did(WritePath.Turn turn, GuideAct act, Id<?> about, String words) {
        did(turn, act, about, words, null, List.of());
    }

    /** A card was hidden, and everybody sees it again. */
    void showed(WritePath.Turn turn, GuideAct act, Card card, List<Link> links) {
        did(turn, act, card.id(), "", card, links);
    }

    private void did(
            WritePath.Turn turn, GuideAct act, Id<?> about, String words, @Nullable Card shown, List<Link> links) {
        boards.guide(turn.board().id());
        var now = boards.find(turn.board().id()).orElseThrow(NotFound::new);
        var locked = lanes.lockedOn(now.id());
        events.publishEvent(new BoardGuided(now, locked, act, turn.me().id(), about, shown, links).saved());
        events.publishEvent(new GuideActed(turn.me(), act, about, words));
    }
}
