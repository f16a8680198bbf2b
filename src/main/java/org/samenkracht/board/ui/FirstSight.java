package org.samenkracht.board.ui;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.samenkracht.Id;
import org.samenkracht.NotFound;
import org.samenkracht.Translation;
import org.samenkracht.access.CurrentPerson;
import org.samenkracht.access.Language;
import org.samenkracht.board.Board;
import org.samenkracht.coalition.Member;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * A board that is opened comes with the page itself, and is in use before the rest of the page stands. For who has no such
 * board, the page is like any other.
 */
@Component
public class FirstSight {

    private static final Pattern BOARD = Pattern.compile("/?boards/([^/]+)/?");
    /** Vaadin's scripts take a slow computer seconds; whatever becomes of the board, they come after it. */
    private static final String DRAWS_FIRST = """
            try {
              await import("./scripts/first-sight.js");
            } finally {
              %s
            }
            """;

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

    /**
     * Adds the board that the page's address names.
     *
     * @return whether there is one that this person may see
     */
    public boolean addTo(IndexHtmlResponse page) {
        var seen = seen(page);
        seen.ifPresent(sight -> add(sight, page.getDocument()));
        return seen.isPresent();
    }

    private static void add(Sight sight, Document page) {
        page.head()
                .appendChild(new Element("script")
                        .attr("type", "application/json")
                        .id("first-sight")
                        .appendChild(new DataNode(written(sight))));
        var later = page.select("script[type=module][src]");
        String rest = later.eachAttr("src").stream()
                .map(script -> "import(\"%s\");".formatted(script))
                .collect(joining("\n"));
        later.forEach(
                script -> script.tagName("link").attr("rel", "modulepreload").attr("href", script.attr("src")));
        later.removeAttr("src").removeAttr("type");
        page.body()
                .appendChild(new Element("script")
                        .attr("type", "module")
                        .attr("async", true)
                        .appendChild(new DataNode(DRAWS_FIRST.formatted(rest))));
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
        var neighbours = verbs.coalitions().neighbours(me.coalition());
        var words = Translation.in(language.current());
        var told = BoardFace.of(verbs, verbs.boards().open(me, board), neighbours, me, words)
                .told();
        return new Sight(
                me.person().toString(),
                board.toString(),
                LiveBoard.WORDS.in(language.current()),
                BoardHead.of(verbs, me, board, words),
                told.json(),
                told.print(),
                verbs.clock().instant(),
                above.seenBy(me, language.current()).orElse(null));
    }

    /**
     * What the page brings along.
     *
     * @param person in whose name this browser keeps what is written
     * @param words what the board, its lanes and its cards say, by key, as JSON
     * @param head what stands above all
     * @param face the board, see {@link BoardFace}
     * @param print by which the server knows later whether it is still so
     * @param now what the server's clock says
     * @param above what stands above the board now
     */
    private record Sight(
            String person,
            String board,
            String words,
            BoardHead head,
            @JsonRawValue String face,
            String print,
            Instant now,
            @Nullable Object above) {}
}
