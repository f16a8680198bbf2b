package org.samenkracht.live.relay;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/**
 * The button beside the faces at the head of a board: who is here and where, the way to them, and what one wants to be told
 * on this device. Its words are those of the {@code <live-board>} on the page.
 */
@Tag("people-here")
@JsModule("context://scripts/people-here.js")
public final class PeopleHere extends Component {}
