package org.samenkracht.coalition.ui;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.Tag;
import io.nayuki.qrcodegen.QrCode;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A text as a square that a phone can read. */
@Tag("div")
public class QrPicture extends Svg {

    /** The white edge that readers need around the dark squares. */
    private static final int EDGE = 4;

    /**
     * @param text what the phone reads
     * @param alternative what the picture is, for who does not see it
     */
    public QrPicture(String text, String alternative) {
        setSvg(drawing(QrCode.encodeText(text, QrCode.Ecc.MEDIUM)));
        addClassName("qr-picture");
        getElement().setAttribute("role", "img").setAttribute("aria-label", alternative);
    }

    private static String drawing(QrCode code) {
        int edge = code.size + 2 * EDGE;
        String squares = IntStream.range(0, code.size * code.size)
                .filter(place -> code.getModule(place % code.size, place / code.size))
                .mapToObj(place -> "M%d,%dh1v1h-1z".formatted(place % code.size + EDGE, place / code.size + EDGE))
                .collect(Collectors.joining());
        return """
                <svg viewBox="0 0 %d %d" shape-rendering="crispEdges" aria-hidden="true">\
                <rect width="100%%" height="100%%" class="qr-paper"/><path d="%s" class="qr-ink"/></svg>""".formatted(edge, edge, squares);
    }
}
