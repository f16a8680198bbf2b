package org.samenkracht.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.ResourceTransformer;
import org.springframework.web.servlet.resource.ResourceTransformerChain;
import org.springframework.web.servlet.resource.TransformedResource;

/** Puts what a stylesheet imports in its place: a page is drawn after one answer, not after one and then seventeen more. */
final class WholeStylesheet implements ResourceTransformer {

    private static final Pattern IMPORT = Pattern.compile("^@import url\\(\"([\\w-]+\\.css)\"\\);$", Pattern.MULTILINE);

    @Override
    public Resource transform(HttpServletRequest request, Resource asked, ResourceTransformerChain next)
            throws IOException {
        var resource = next.transform(request, asked);
        var filename = resource.getFilename();
        return filename != null && filename.endsWith(".css")
                ? new TransformedResource(resource, whole(resource).getBytes(StandardCharsets.UTF_8))
                : resource;
    }

    private static String whole(Resource stylesheet) throws IOException {
        return IMPORT.matcher(stylesheet.getContentAsString(StandardCharsets.UTF_8))
                .replaceAll(found -> imported(stylesheet, found));
    }

    private static String imported(Resource by, MatchResult found) {
        try {
            return Matcher.quoteReplacement(
                    by.createRelative(found.group(1)).getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
