package org.samenkracht.live;

import com.vaadin.flow.component.Component;

/** A field of which the browser keeps the words until they are saved, also when the page is closed. */
public final class KeptField {

    private static final String TELL = "this.dispatchEvent(new Event($0, { bubbles: true, composed: true }))";

    private KeptField() {}

    /**
     * From now on the words in this field are kept, and they are there again when the field is.
     *
     * @param name of the draft, unique on its page, such as {@code lane/} and an identity
     */
    public static void keep(Component field, String name) {
        field.getElement().setAttribute("data-kept", name);
        field.addAttachListener(attached -> field.getElement().executeJs(TELL, "kept-field"));
    }

    /** The words in this field are saved, or not wanted any more. */
    public static void saved(Component field) {
        field.getElement().executeJs(TELL, "kept-field-saved");
    }
}
