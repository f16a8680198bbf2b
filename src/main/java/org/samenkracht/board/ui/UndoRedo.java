package org.samenkracht.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** The two buttons with which one takes back what one did on the board, and does it again. The browser draws them. */
@Tag("undo-redo")
@JsModule("context://scripts/undo-redo.js")
class UndoRedo extends Component {

    UndoRedo() {
        getElement().setAttribute("undo", getTranslation("board.undo.mine"));
        getElement().setAttribute("redo", getTranslation("board.redo"));
    }
}
