package org.samenkracht.board.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.samenkracht.board.Lane;
import org.samenkracht.coalition.Party;

/** What a lane is called: what people named it, else the name of its kind in the reader's language. */
public final class LaneName {

    private LaneName() {}

    /** A sentence for a key, with what is filled in. */
    public interface Translation {
        String of(String key, Object... details);

        /** The sentences of a language, for where no page is to ask. */
        static Translation in(Locale language) {
            return (key, details) -> I18NProvider.translate(language, key, details);
        }
    }

    /**
     * The name to show.
     *
     * @param side whose lane it is, or null
     */
    public static String of(Lane lane, @Nullable Party side, Translation translation) {
        return lane.name() != null
                ? lane.name()
                : translation.of("lane.name." + lane.kind(), side == null ? "" : side.name());
    }
}
