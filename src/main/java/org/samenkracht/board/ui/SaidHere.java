package org.samenkracht.board.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** Says in a dialog what came of what one did there, and takes the focus when what had it is gone. */
@Tag("said-here")
@JsModule("context://scripts/said-here.js")
class SaidHere extends HtmlContainer {

    SaidHere(String className) {
        addClassName(className);
    }
}
