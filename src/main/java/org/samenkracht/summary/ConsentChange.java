package org.samenkracht.summary;

import org.samenkracht.Id;
import org.samenkracht.board.Board;
import org.samenkracht.coalition.Expedition;
import org.samenkracht.live.Saved;
import org.samenkracht.live.Topic;

/**
 * Told live to those on the board: a key was turned, or turned back, on one card.
 *
 * @param keys of the card as they are now, so that who follows need not read
 */
public record ConsentChange(Keys keys) {

    /** Where turned keys of a board are announced to its members. */
    public static Topic<ConsentChange> topic(Id<Board> board) {
        return new Topic<>(ConsentChange.class, board.value());
    }

    static Saved<ConsentChange> of(Id<Board> board, Keys keys) {
        return new Saved<>(topic(board), new ConsentChange(keys));
    }

    /**
     * Told live to funders: the summary of an expedition reads differently now. It does not say of whom or what, so that
     * nothing can be learned from what is withheld.
     */
    public record SummaryChange() {

        /** Where changes of the summary of an expedition are announced. */
        public static Topic<SummaryChange> topic(Id<Expedition> expedition) {
            return new Topic<>(SummaryChange.class, expedition.value());
        }

        static Saved<SummaryChange> of(Id<Expedition> expedition) {
            return new Saved<>(topic(expedition), new SummaryChange());
        }
    }
}
