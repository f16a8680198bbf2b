package org.samenkracht.pitstop.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import org.samenkracht.Translation;
import org.samenkracht.coalition.Member;
import org.samenkracht.pitstop.PitStop;

/**
 * What another feature tells of a closed pitstop: a part of its page, and lines in what is downloaded of it. Every bean of
 * this kind is asked, in the order that {@link org.springframework.core.annotation.Order} says.
 */
public interface ClosingPart {

    /**
     * The part of the page, with a heading of its own; empty when there is nothing to tell.
     *
     * @param reader who looks at it, and is in the coalition of the pitstop
     */
    Optional<Component> shown(Member reader, PitStop pitStop);

    /** The same for who downloads it, in the language of {@code words}. */
    List<ClosingLine> lines(Member reader, PitStop pitStop, Translation words);
}
