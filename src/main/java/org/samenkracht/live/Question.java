package org.samenkracht.live;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/**
 * Asks before something is done that cannot be taken back. It begins at the answer with which nothing happens, so that whoever
 * presses Enter twice has done nothing.
 */
public class Question extends ConfirmDialog {

    /** Once it is open, Vaadin brings the keyboard to the other answer, unless one chose by oneself before. */
    private static final String BEGINS_AT_NO = """
            const of = (answer) => this.querySelector(`[slot=${answer}-button]`);
            const ends = new AbortController();
            const { signal } = ends;
            for (const own of ["keydown", "pointerdown"]) {
              this.addEventListener(own, () => ends.abort(), { capture: true, signal });
            }
            of("confirm").addEventListener("focusin", () => {
              ends.abort();
              of("cancel").focus();
              of("confirm").removeAttribute("focus-ring");
            }, { signal });
            """;

    /**
     * @param heading what is asked, as a question
     * @param explained what comes of it
     * @param no the words of the answer with which nothing happens
     * @param yes the words of the other one
     * @param deed what is done then
     */
    public Question(String heading, String explained, String no, String yes, Runnable deed) {
        super(heading, explained, yes, confirmed -> deed.run());
        setCancelable(true);
        setCancelText(no);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        getElement().executeJs(BEGINS_AT_NO);
    }
}
