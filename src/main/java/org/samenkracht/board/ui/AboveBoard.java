package org.samenkracht.board.ui;

import java.util.Locale;
import java.util.Optional;
import org.samenkracht.coalition.Member;

/** What another feature shows above a board. It comes with the page, so that a board on its way leaves room for it. */
public interface AboveBoard {

    /**
     * What stands there now.
     *
     * @param me who opens a board of the own coalition
     * @return what the browser draws it from, to be written as JSON; empty while nothing stands there
     */
    Optional<?> seenBy(Member me, Locale language);
}
