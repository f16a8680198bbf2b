package org.samenkracht.board.ui;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samenkracht.Id;
import org.samenkracht.Translation;
import org.samenkracht.board.Card;
import org.samenkracht.board.Happening;
import org.samenkracht.board.Lane;
import org.samenkracht.board.Piece;
import org.samenkracht.coalition.Member;
import org.samenkracht.coalition.Party;

/** Tells a piece of an evening in the words of who reads it. */
final class PieceTold {

    private static final int LONGEST_QUOTE = 80;

    private final Piece piece;
    private final BoardReplay.Scene scene;
    private final Translation translation;
    private final Map<Id<Lane>, Lane> lanes = new HashMap<>();
    private final Map<Id<Card>, Card> cards = new HashMap<>();

    PieceTold(Piece piece, BoardReplay.Scene scene, Translation translation) {
        this.piece = piece;
        this.scene = scene;
        this.translation = translation;
        piece.from().lanes().forEach(lane -> lanes.put(lane.id(), lane));
        piece.from().cards().forEach(card -> cards.put(card.id(), card));
    }

    ReplayFace.Piece face() {
        var from = piece.from();
        return new ReplayFace.Piece(
                from.revision(),
                from.at(),
                piece.until(),
                from.lanes().stream().map(this::face).toList(),
                from.cards().stream()
                        .filter(card -> card.archivedAt() == null)
                        .map(CardFace::withLinks)
                        .toList(),
                piece.happened().stream().map(this::step).toList());
    }

    private ReplayFace.Step step(Happening happened) {
        if (happened.lane() != null) {
            lanes.put(happened.lane().id(), happened.lane());
        }
        if (happened.card() != null) {
            cards.put(happened.card().id(), happened.card());
        }
        return new ReplayFace.Step(
                happened.revision(),
                happened.at(),
                said(happened),
                happened.card() == null ? null : CardFace.withLinks(happened.card()),
                happened.lane() == null ? null : face(happened.lane()));
    }

    private String said(Happening happened) {
        String key = "replay.said." + happened.verb();
        String who = name(happened.by());
        if (happened.card() == null) {
            return translation.of(key, who, happened.lane() == null ? "" : name(happened.lane()));
        }
        boolean within = happened.was() != null
                && happened.was().lane().equals(happened.card().lane());
        return translation.of(
                key + (key.endsWith("MOVED") && within ? ".within" : ""),
                who,
                lane(happened.card().lane()),
                quote(happened.card()),
                happened.other().map(cards::get).map(PieceTold::quote).orElse("…"));
    }

    private String name(Id<Member> member) {
        var neighbours = scene.neighbours();
        return neighbours
                .member(member)
                .map(neighbours::participant)
                .map(shown -> shown.firstName())
                .orElse("");
    }

    private LaneFace face(Lane lane) {
        return LaneFace.of(lane, scene.neighbours(), scene.me(), translation);
    }

    private String lane(Id<Lane> id) {
        var lane = lanes.get(id);
        return lane == null ? "" : name(lane);
    }

    private String name(Lane lane) {
        return LaneName.of(lane, side(lane), translation);
    }

    private @Nullable Party side(Lane lane) {
        return scene.neighbours().side(lane.party()).orElse(null);
    }

    private static String quote(Card card) {
        String text = card.text().value().replace('\n', ' ');
        return text.codePointCount(0, text.length()) <= LONGEST_QUOTE
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_QUOTE)).stripTrailing() + "…";
    }
}
