package org.samenkracht.board.ui;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samenkracht.Id;
import org.samenkracht.Translation;
import org.samenkracht.board.Board;
import org.samenkracht.board.BoardPage;
import org.samenkracht.board.Card;
import org.samenkracht.board.QuietCard;
import org.samenkracht.board.QuietCards;
import org.samenkracht.board.Written;
import org.samenkracht.coalition.Member;
import org.samenkracht.coalition.Neighbours;
import org.samenkracht.coalition.Party;
import org.samenkracht.summary.Keys;
import tools.jackson.databind.json.JsonMapper;

/**
 * A whole board as the page of one member gets it.
 *
 * @param revision up to which every change is in it
 * @param room what can be done on it now
 * @param lanes in order
 * @param written how much was written quietly
 * @param cards in order within each lane
 * @param quiet what this member wrote quietly, and nobody else
 * @param keys where at least one is turned
 */
record BoardFace(
        long revision,
        Reader me,
        Around around,
        GuidedFace room,
        Written written,
        List<LaneFace> lanes,
        List<CardFace> cards,
        List<CardFace> quiet,
        List<TurnedKeys> keys) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * Who looks at the board.
     *
     * @param party the own side, or null for who speaks for none
     * @param arranges whether this member changes lanes and the cards of others
     * @param guides whether this is a guide
     */
    record Reader(String member, @Nullable String party, boolean arranges, boolean guides) {

        static Reader of(Member me) {
            return new Reader(
                    me.id().toString(),
                    me.party() == null ? null : me.party().toString(),
                    !me.isNewcomer(),
                    me.isGuide());
        }
    }

    /**
     * The sides, and everybody who is or was here, by member.
     *
     * @param sides in the order in which they are shown
     */
    record Around(List<Side> sides, Map<String, Writer> people) {

        static Around of(Neighbours neighbours) {
            return new Around(
                    neighbours.sides().stream().map(Side::of).toList(),
                    neighbours.members().values().stream()
                            .collect(Collectors.toMap(
                                    member -> member.id().toString(), member -> Writer.of(member, neighbours))));
        }
    }

    /**
     * What was written quietly: how much, and the own words.
     *
     * @param own what the reader wrote
     */
    private record Hushed(Written written, List<QuietCard> own) {

        private static final Hushed NOTHING = new Hushed(Written.NOTHING, List.of());

        private static Hushed of(QuietCards quiet, Board board, Member me) {
            return board.wasGuided() ? new Hushed(quiet.written(me, board.id()), quiet.mine(me, board.id())) : NOTHING;
        }
    }

    /** One side, a party. */
    record Side(String id, String name, String mark) {

        static Side of(Party party) {
            return new Side(party.id().toString(), party.name(), party.mark().styleName());
        }
    }

    /** How somebody is shown beneath a card. */
    record Writer(String name, String initials, String mark, int tone, String side) {

        static Writer of(Member member, Neighbours neighbours) {
            var shown = neighbours.participant(member);
            return new Writer(
                    shown.firstName(),
                    shown.initials(),
                    shown.mark().styleName(),
                    shown.tone(),
                    neighbours.side(member.party()).map(Party::name).orElse(""));
        }
    }

    /** The keys that are turned on one card. */
    record TurnedKeys(String card, List<Key> turned) {

        static TurnedKeys of(Id<Card> card, Keys keys) {
            return new TurnedKeys(
                    card.toString(),
                    keys.turned().stream()
                            .map(grant -> new Key(
                                    grant.party().toString(), grant.text().value()))
                            .toList());
        }
    }

    /** One side's key, turned for this wording. */
    record Key(String party, String text) {}

    /** The board as it is on this page, for this member. */
    static BoardFace of(BoardVerbs verbs, BoardPage page, Neighbours neighbours, Member me, Translation translation) {
        var board = page.board();
        var hushed = Hushed.of(verbs.quiet(), board, me);
        return new BoardFace(
                board.revision(),
                Reader.of(me),
                Around.of(neighbours),
                GuidedFace.of(page),
                hushed.written(),
                page.lanes().stream()
                        .map(lane -> LaneFace.of(lane, neighbours, me, translation))
                        .toList(),
                page.cards().stream().map(CardFace::withLinks).toList(),
                hushed.own().stream().map(CardFace::of).toList(),
                verbs.consents().on(me, board.id()).values().stream()
                        .map(each -> TurnedKeys.of(each.card(), each))
                        .toList());
    }

    /** As the browser reads it. */
    Told told() {
        return new Told(JSON.writeValueAsString(this));
    }

    /** A board as JSON, by which two can be told apart without reading them. */
    record Told(String json) {

        /** The same for the same board, as far as this member sees it. */
        String print() {
            return UUID.nameUUIDFromBytes(json.getBytes(StandardCharsets.UTF_8)).toString();
        }
    }
}
