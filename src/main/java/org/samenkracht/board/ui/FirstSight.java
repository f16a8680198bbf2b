package org.samenkracht.board.ui;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.samenkracht.Id;
import org.samenkracht.NotFound;
import org.samenkracht.access.CurrentPerson;
import org.samenkracht.access.Language;
import org.samenkracht.board.Board;
import org.samenkracht.board.BoardPage;
import org.samenkracht.board.Card;
import org.samenkracht.board.Lane;
import org.samenkracht.coalition.Member;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * What one sees first of a board comes with the page itself: the words are there to be read before all scripts are. For who
 * has no such board, the page is like any other.
 */
@Component
class FirstSight implements VaadinServiceInitListener {

    private static final Pattern BOARD = Pattern.compile("/?boards/([^/]+)/?");
    private static final String DRAWS = "import \"./scripts/first-sight.js\";";
    private static final int SEEN_FIRST = 8;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final CurrentPerson person;
    private final BoardVerbs verbs;
    private final Language language;

    FirstSight(CurrentPerson person, BoardVerbs verbs, Language language) {
        this.person = person;
        this.verbs = verbs;
        this.language = language;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::add);
    }

    private void add(IndexHtmlResponse page) {
        seen(page)
                .ifPresent(face -> page.getDocument()
                        .head()
                        .appendChild(new Element("script")
                                .attr("type", "application/json")
                                .id("first-sight")
                                .appendChild(new DataNode(written(face))))
                        .appendChild(
                                new Element("script").attr("type", "module").appendChild(new DataNode(DRAWS))));
    }

    /** No text of a card can end the script that it is in. */
    private static String written(BoardFace face) {
        return JSON.writeValueAsString(face).replace("<", "\\u003c");
    }

    private Optional<BoardFace> seen(IndexHtmlResponse page) {
        var asked = BOARD.matcher(
                Optional.ofNullable(page.getVaadinRequest().getPathInfo()).orElse(""));
        return asked.matches() ? Id.<Board>parse(asked.group(1)).flatMap(this::seen) : Optional.empty();
    }

    private Optional<BoardFace> seen(Id<Board> board) {
        try {
            return person.find().map(reader -> face(verbs.boards().enter(reader, board), board));
        } catch (NotFound none) {
            return Optional.empty();
        }
    }

    private BoardFace face(Member me, Id<Board> board) {
        var whole = verbs.boards().open(me, board);
        return BoardFace.of(
                verbs.clock().instant(),
                new BoardPage(whole.board(), whole.lanes(), firstOfEachLane(whole.cards())),
                BoardFace.Hushed.NOTHING,
                verbs.consents().on(me, board).values(),
                verbs.coalitions().neighbours(me.coalition()),
                me,
                (key, details) -> I18NProvider.translate(language.current(), key, details));
    }

    private static List<Card> firstOfEachLane(List<Card> cards) {
        var seen = new HashMap<Id<Lane>, Integer>();
        return cards.stream()
                .filter(card -> seen.merge(card.lane(), 1, Integer::sum) <= SEEN_FIRST)
                .toList();
    }
}
