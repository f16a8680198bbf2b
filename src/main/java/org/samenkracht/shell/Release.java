package org.samenkracht.shell;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.samenkracht.board.ui.FirstSight;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Scripts and styles of this release under an address that no other release has, so that a browser keeps them for good and
 * asks for nothing twice. Scripts name each other without it; the page's import map leads them there.
 */
@Component
class Release implements VaadinServiceInitListener, WebMvcConfigurer {

    private static final String FILES = "META-INF/resources/";
    private static final List<String> FOLDERS = List.of("scripts", "styles", "fonts");
    /** Opens a board that comes with its page; what it imports is fetched with that page, all else once one can use it. */
    private static final String BOARD = "first-sight.js";

    /** What every page begins with: how one wants to see it, and what is fetched ahead. */
    private static final List<String> BEGINNING = List.of("preferences.js", "ahead.js");

    private static final String BEGINS =
            BEGINNING.stream().map("import \"./scripts/%s\";"::formatted).collect(joining());

    /** Words that come with a page are drawn at once in their own letters, and do not shift when those arrive. */
    private static final String FONT = "fonts/atkinson-hyperlegible-next-latin-wght-normal.woff2";

    /** Libraries, which only scripts import. */
    private static final String VENDOR = "vendor/";

    private static final Pattern IMPORT = Pattern.compile("^import .*\"\\./([\\w-]+\\.js)\";$", Pattern.MULTILINE);
    private static final CacheControl FOR_GOOD =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final List<String> scripts;
    private final Set<String> imported;
    private final Set<String> ofEveryPage;
    private final Set<String> ofBoard;
    private final String address;
    private final FirstSight firstSight;

    Release(FirstSight firstSight) throws IOException {
        this.firstSight = firstSight;
        var found = found("scripts/*.js");
        var kept = found("scripts/vendor/*.js");
        scripts = Stream.concat(
                        found.stream().map(Resource::getFilename),
                        kept.stream().map(script -> VENDOR + script.getFilename()))
                .toList();
        var imports = imports(found);
        imported = Stream.concat(
                        Stream.concat(Stream.of(BOARD), BEGINNING.stream()),
                        imports.values().stream().flatMap(Set::stream))
                .collect(toSet());
        ofEveryPage = reached(BEGINNING, imports);
        ofBoard = reached(List.of(BOARD), imports);
        ofBoard.addAll(ofEveryPage);
        address = "release/"
                + fingerprint(Stream.of(found, kept, found("styles/*.css")).flatMap(List::stream));
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry handlers) {
        FOLDERS.forEach(folder -> handlers.addResourceHandler("/" + address + "/" + folder + "/**")
                .addResourceLocations("classpath:/" + FILES + folder + "/")
                .setCacheControl(FOR_GOOD)
                .resourceChain(true)
                .addTransformer(new WholeStylesheet()));
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::lead);
    }

    private void lead(IndexHtmlResponse page) {
        var head = page.getDocument().head();
        var map = new Element("script").attr("type", "importmap");
        map.appendText("{\"imports\": {\"./scripts/\": \"./" + address + "/scripts/\"}}");
        head.getElementsByTag("base").first().after(map);
        map.after(link("preload", address + "/" + FONT).attr("as", "font").attr("crossorigin", ""));
        var first = firstSight.addTo(page) ? ofBoard : ofEveryPage;
        first.forEach(script -> head.appendChild(preload(script)));
        head.appendChild(link("stylesheet", address + "/styles/app.css"));
        var ahead = new Element("template").id("ahead");
        scripts.stream()
                .filter(script -> !first.contains(script))
                .forEach(script -> ahead.appendChild(preload(script)));
        head.appendChild(ahead)
                .appendChild(new Element("script").attr("type", "module").appendChild(new DataNode(BEGINS)));
    }

    private Element preload(String script) {
        return link("modulepreload", addressOf(script));
    }

    /** What a page asks for by name comes without the fingerprint; what scripts ask of each other, with it. */
    private String addressOf(String script) {
        return (imported.contains(script) || script.startsWith(VENDOR) ? address + "/scripts/" : "scripts/") + script;
    }

    private static Element link(String what, String where) {
        return new Element("link").attr("rel", what).attr("href", where);
    }

    private static List<Resource> found(String files) throws IOException {
        return Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath*:" + FILES + files))
                .sorted(Comparator.comparing(Resource::getFilename))
                .toList();
    }

    /** Which scripts each script imports. */
    private static Map<String, Set<String>> imports(List<Resource> scripts) throws IOException {
        var imports = new HashMap<String, Set<String>>();
        for (var script : scripts) {
            var named = IMPORT.matcher(script.getContentAsString(StandardCharsets.UTF_8))
                    .results();
            imports.put(
                    String.valueOf(script.getFilename()),
                    named.map(found -> found.group(1)).collect(toSet()));
        }
        return imports;
    }

    /** Scripts and all that they import, and so on. */
    private static Set<String> reached(List<String> scripts, Map<String, Set<String>> imports) {
        var reached = new LinkedHashSet<>(scripts);
        for (var waiting = new ArrayDeque<>(reached); !waiting.isEmpty(); ) {
            imports.get(waiting.remove()).stream().filter(reached::add).forEach(waiting::add);
        }
        return reached;
    }

    private static String fingerprint(Stream<Resource> files) throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var file : files.toList()) {
                digest.update(String.valueOf(file.getFilename()).getBytes(StandardCharsets.UTF_8));
                digest.update(file.getContentAsByteArray());
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
