package org.samenkracht.pitstop.ui;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.samenkracht.Id;
import org.samenkracht.Translation;
import org.samenkracht.board.Board;
import org.samenkracht.coalition.GuideAct;
import org.samenkracht.coalition.Member;
import org.samenkracht.coalition.Neighbours;
import org.samenkracht.pitstop.WrittenAct;

/**
 * What guides did, as one reads it.
 *
 * @param boards the names of the coalition's boards
 */
record ActWords(Translation translation, Map<UUID, String> boards) {

    private static final Set<GuideAct> OF_STAGES =
            Set.of(GuideAct.STAGE_BEGUN, GuideAct.STAGE_ADDED, GuideAct.STAGE_SKIPPED);
    private static final Set<GuideAct> OF_PEOPLE =
            Set.of(GuideAct.WORD_GIVEN, GuideAct.SHOWN_OUT, GuideAct.GUIDING_HANDED_OVER);

    static ActWords of(List<Board> boards, Translation translation) {
        return new ActWords(
                translation,
                boards.stream()
                        .collect(Collectors.toMap(
                                board -> board.id().value(), board -> translation.of("boards." + board.kind()))));
    }

    String of(WrittenAct act, Neighbours neighbours) {
        String guide = name(act.by(), neighbours);
        return translation.of("act." + act.act(), guide, about(act, neighbours)).strip();
    }

    /** As this member reads it, who may be the one to whom it was done. */
    String of(WrittenAct act, Neighbours neighbours, Member me) {
        return act.act() == GuideAct.WORD_GIVEN && me.id().value().equals(act.about())
                ? translation.of("act.WORD_GIVEN.you", name(act.by(), neighbours))
                : of(act, neighbours);
    }

    private String about(WrittenAct act, Neighbours neighbours) {
        if (OF_STAGES.contains(act.act())) {
            return translation.of("stage." + act.words());
        }
        return OF_PEOPLE.contains(act.act()) && act.about() != null
                ? name(Id.of(act.about()), neighbours)
                : boards.getOrDefault(act.about(), act.words());
    }

    private static String name(Id<Member> member, Neighbours neighbours) {
        return neighbours
                .member(member)
                .map(found -> neighbours.participant(found).firstName())
                .orElse("");
    }
}
