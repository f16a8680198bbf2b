package org.samenkracht.board.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.samenkracht.Id;
import org.samenkracht.NotFound;
import org.samenkracht.Translation;
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
 * What one sees first of a board comes with the page itself: the words are there to be read, and one can begin to write,
 * before all scripts are. For who has no such board, the page is like any other.
 */
@Component
class FirstSight implements VaadinServiceInitListener {

    private static final Pattern BOARD = Pattern.compile("/?boards/([^/]+)/?");
    private static final String DRAWS = "import \"./scripts/first-sight.js\";";
    private static final int SEEN_FIRST = 12;
    private static final Words WORDS = Words.of(
            "writer",
            "card.saving",
            "openness",
            "lane.locked",
            "lane.elsewhere",
            "quiet.written.card",
            "quiet.written.one",
            "quiet.written.many",
            "quiet.only",
            "veil.note",
            "card.twice");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final CurrentPerson person;
    private final BoardVerbs verbs;
    private final Language language;
    private final AboveBoard above;

    FirstSight(CurrentPerson person, BoardVerbs verbs, Language language, AboveBoard above) {
        this.person = person;
        this.verbs = verbs;
        this.language = language;
        this.above = above;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::add);
    }

    private void add(IndexHtmlResponse page) {
        seen(page).ifPresent(sight -> {
            page.getDocument()
                    .head()
                    .appendChild(new Element("script")
                            .attr("type", "application/json")
                            .id("first-sight")
                            .appendChild(new DataNode(written(sight))));
            // Scripts run in the order in which they stand, unless they need not: this one does not wait for Vaadin's.
            page.getDocument()
                    .body()
                    .appendChild(new Element("script")
                            .attr("type", "module")
                            .attr("async", true)
                            .appendChild(new DataNode(DRAWS)));
        });
    }

    /** No text of a card can end the script that it is in. */
    private static String written(Sight sight) {
        return JSON.writeValueAsString(sight).replace("<", "\\u003c");
    }

    private Optional<Sight> seen(IndexHtmlResponse page) {
        var asked = BOARD.matcher(
                Optional.ofNullable(page.getVaadinRequest().getPathInfo()).orElse(""));
        return asked.matches() ? Id.<Board>parse(asked.group(1)).flatMap(this::seen) : Optional.empty();
    }

    private Optional<Sight> seen(Id<Board> board) {
        try {
            return person.find().map(reader -> sight(verbs.boards().enter(reader, board), board));
        } catch (NotFound none) {
            return Optional.empty();
        }
    }

    private Sight sight(Member me, Id<Board> board) {
        return new Sight(
                me.person().toString(),
                board.toString(),
                WORDS.in(language.current()),
                face(me, board),
                above.seenBy(me, language.current()).orElse(null));
    }

    private BoardFace face(Member me, Id<Board> board) {
        var whole = verbs.boards().open(me, board);
        return BoardFace.of(
                verbs.clock().instant(),
                new BoardPage(whole.board(), whole.lanes(), firstOfEachLane(whole.cards())),
                BoardFace.Hushed.of(verbs.quiet(), whole.board(), me),
                verbs.consents().on(me, board).values(),
                verbs.coalitions().neighbours(me.coalition()),
                me,
                Translation.in(language.current()));
    }

    private static List<Card> firstOfEachLane(List<Card> cards) {
        var seen = new HashMap<Id<Lane>, Integer>();
        return cards.stream()
                .filter(card -> seen.merge(card.lane(), 1, Integer::sum) <= SEEN_FIRST)
                .toList();
    }

    /**
     * What the page brings along.
     *
     * @param person in whose name this browser keeps what is written
     * @param words what the board, its lanes and its cards say, by key, as JSON
     * @param face the cards that one sees first, with what this member wrote quietly
     * @param above what stands above the board now
     */
    private record Sight(
            String person,
            String board,
            String words,
            BoardFace face,
            @Nullable Object above) {}
}
