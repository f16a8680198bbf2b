package org.samenkracht.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;

/** Says how it is with what one does on the board: saved, being saved, kept in this browser, back, or saved on a slow line. */
@Tag("saving-state")
@JsModule("context://scripts/saving-state.js")
class SavingState extends Component {

    private static final List<String> SENTENCES =
            List.of("saved", "saving", "held", "lost", "back", "unsaved", "full", "late", "kept", "some", "slow");

    SavingState() {
        SENTENCES.forEach(each -> getElement().setAttribute(each, getTranslation("saving." + each)));
    }
}
