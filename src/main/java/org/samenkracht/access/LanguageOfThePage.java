package org.samenkracht.access;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.springframework.stereotype.Component;

/** Each page opens in the language of who reads it, and says so to the browser and to screen readers. */
@Component
class LanguageOfThePage implements VaadinServiceInitListener {

    private final Language language;

    LanguageOfThePage(Language language) {
        this.language = language;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::declare);
        event.getSource().addUIInitListener(this::speak);
    }

    private void declare(IndexHtmlResponse page) {
        page.getDocument()
                .getElementsByTag("html")
                .attr("lang", language.current().getLanguage());
    }

    private void speak(UIInitEvent event) {
        event.getUI().setLocale(language.current());
    }
}
