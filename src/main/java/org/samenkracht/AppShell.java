package org.samenkracht;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The page that all views are in: live by push, Aura under our own look. */
@Push
@Viewport("width=device-width, initial-scale=1")
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("context://styles/app.css")
public class AppShell implements AppShellConfigurator {

    private static final List<String> SCRIPTS = scripts();

    @Override
    public void configurePage(AppShellSettings page) {
        page.addFavIcon("icon", "images/samenkracht.svg", "any");
        SCRIPTS.forEach(script -> page.addLink("modulepreload", script));
    }

    /** Modules that import each other: the browser fetches all at once instead of one after the other. */
    private static List<String> scripts() {
        try {
            var found = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:META-INF/resources/scripts/**/*.js");
            return Stream.of(found).map(AppShell::address).sorted().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String address(Resource script) {
        try {
            String path = script.getURL().getPath();
            return path.substring(path.lastIndexOf("/scripts/") + 1);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
