package org.samenkracht.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import org.samenkracht.Id;
import org.samenkracht.coalition.Person;

/**
 * Gives people back what they were writing on a board that they cannot open any more. The words are in their browser; the
 * server neither has nor gets them. Shows nothing where there are none.
 */
@Tag("kept-words")
@JsModule("context://scripts/kept-words.js")
class KeptWords extends Component {

    private static final List<String> SENTENCES = List.of("heading", "lead", "copy", "copied", "remove");

    /** @param person whose words: on a shared computer nobody is shown those of another */
    KeptWords(Id<Person> person) {
        getElement().setAttribute("person", person.toString());
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        SENTENCES.forEach(each -> getElement().setAttribute(each, getTranslation("lost.kept." + each)));
    }
}
