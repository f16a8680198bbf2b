package org.samenkracht;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

/**
 * The page that all views are in: live by push, Aura under our own look. On a phone the page makes room for the keyboard, so
 * that what one writes stays above it.
 */
@Push
@Viewport("width=device-width, initial-scale=1, interactive-widget=resizes-content")
@StyleSheet(Aura.STYLESHEET)
public class AppShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings page) {
        page.addFavIcon("icon", "images/samenkracht.svg", "any");
    }
}
