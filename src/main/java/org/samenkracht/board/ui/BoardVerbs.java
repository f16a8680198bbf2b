package org.samenkracht.board.ui;

import java.time.Clock;
import org.samenkracht.board.Boards;
import org.samenkracht.board.Cards;
import org.samenkracht.board.Lanes;
import org.samenkracht.board.Late;
import org.samenkracht.board.Links;
import org.samenkracht.board.Openings;
import org.samenkracht.board.QuietCards;
import org.samenkracht.board.Trash;
import org.samenkracht.board.Undoing;
import org.samenkracht.board.Veils;
import org.samenkracht.board.Versions;
import org.samenkracht.coalition.Coalitions;
import org.samenkracht.coalition.Members;
import org.samenkracht.live.Live;
import org.samenkracht.summary.Consents;
import org.springframework.stereotype.Component;

/** All that a page with a board can ask of the features. */
@Component
record BoardVerbs(
        Boards boards,
        Cards cards,
        Late late,
        Links links,
        Lanes lanes,
        Undoing undoing,
        Versions versions,
        Trash trash,
        Openings openings,
        QuietCards quiet,
        Veils veils,
        Consents consents,
        Coalitions coalitions,
        Members members,
        Live live,
        Clock clock) {}
