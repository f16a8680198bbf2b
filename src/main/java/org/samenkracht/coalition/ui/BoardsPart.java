package org.samenkracht.coalition.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.Locale;
import org.samenkracht.board.Board;
import org.samenkracht.board.Card;
import org.samenkracht.coalition.Member;
import org.samenkracht.coalition.Neighbours;

/** The three boards of a coalition, each with the last words written on it. */
class BoardsPart extends Titled {

    private static final int FIRST_WORDS = 3;

    private final CoalitionVerbs verbs;
    private final Member me;
    private final Neighbours neighbours;

    BoardsPart(CoalitionVerbs verbs, Member me, Neighbours neighbours) {
        super("boards", "boards.heading");
        this.verbs = verbs;
        this.me = me;
        this.neighbours = neighbours;
        var list = new UnorderedList();
        list.addClassName("board-list");
        verbs.boards().all(me).forEach(board -> list.add(new ListItem(link(board))));
        add(list);
    }

    private Anchor link(Board board) {
        var link = new Anchor("boards/" + board.id(), "");
        link.addClassName("board-link");
        link.getElement().setAttribute("data-kind", board.kind().name().toLowerCase(Locale.ROOT));
        var words = span("board-link-words", "");
        verbs.boards().open(me, board.id()).cards().stream()
                .sorted(Comparator.comparing(Card::changedAt).reversed())
                .limit(FIRST_WORDS)
                .forEach(card -> words.add(word(card)));
        link.add(
                span("board-link-name", getTranslation("boards." + board.kind())),
                span("board-link-ask", getTranslation("boards.ask." + board.kind())),
                words);
        return link;
    }

    private Span word(Card card) {
        var word = span("board-link-word", card.text().value());
        neighbours
                .member(card.author())
                .map(neighbours::participant)
                .ifPresent(author -> word.getElement()
                        .setAttribute("data-mark", author.mark().styleName()));
        return word;
    }

    private static Span span(String className, String text) {
        var span = new Span(text);
        span.addClassName(className);
        return span;
    }
}
