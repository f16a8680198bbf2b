package org.samenkracht.board.ui;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A text with what came in and what went out since an earlier one: to see, without colour too, and to hear. */
public class Differences extends Paragraph {

    private static final Pattern PART = Pattern.compile("\\s+|\\S+");

    public Differences(String before, String after) {
        addClassName("history-text");
        getElement().setAttribute("dir", "auto");
        var old = parts(before);
        int at = 0;
        for (var delta : DiffUtils.diff(old, parts(after)).getDeltas()) {
            same(old.subList(at, delta.getSource().getPosition()));
            changed(delta);
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        same(old.subList(at, old.size()));
    }

    private static List<String> parts(String text) {
        return PART.matcher(text).results().map(MatchResult::group).toList();
    }

    private void same(List<String> parts) {
        if (!parts.isEmpty()) {
            add(new Span(String.join("", parts)));
        }
    }

    private void changed(AbstractDelta<String> delta) {
        mark("del", "history.removed", delta.getSource().getLines());
        mark("ins", "history.added", delta.getTarget().getLines());
    }

    private void mark(String tag, String what, List<String> parts) {
        if (!parts.isEmpty()) {
            add(new Marked(tag, said(what), new Span(String.join("", parts))));
        }
    }

    private Component said(String what) {
        var said = new Span(" " + getTranslation(what) + ": ");
        said.addClassName("visually-hidden");
        return said;
    }

    private static final class Marked extends HtmlContainer {
        Marked(String tag, Component... parts) {
            super(tag, parts);
        }
    }
}
