package org.samenkracht.access.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import org.samenkracht.access.Language;

/** The frame of a page that one sees before one is known. */
abstract class PublicPage extends Div implements HasDynamicTitle {

    private final Main main = new Main();

    PublicPage(Language language) {
        addClassName("shell");
        var name = new Span("Samenkracht");
        name.addClassName("wordmark-name");
        var wordmark = new Anchor("/", mark("wordmark-mark"), name);
        wordmark.addClassName("wordmark");
        var header = new Header(wordmark, new LanguageSwitch(language));
        header.addClassName("app-header");
        main.setId("main");
        main.addClassNames("page", "access");
        add(header, main);
    }

    /** Where the page's own content goes, below its welcome. */
    Main page() {
        return main;
    }

    /** Begins the page anew: a title, and a sentence or two. */
    void welcome(String title, String lead) {
        main.removeAll();
        var heading = new H1(title);
        heading.addClassName("page-title");
        var sentence = new Paragraph(lead);
        sentence.addClassName("page-lead");
        var welcome = new Header(mark("wordmark-mark", "wordmark-mark--large"), heading, sentence);
        welcome.addClassName("welcome");
        main.add(welcome);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("access.title");
    }

    private static Span mark(String... classNames) {
        var mark = new Span();
        mark.addClassNames(classNames);
        mark.getElement().setAttribute("aria-hidden", "true");
        return mark;
    }
}
