package org.samenkracht.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.samenkracht.coalition.NewCoalition;
import org.samenkracht.coalition.Words;
import org.samenkracht.live.Mark;

/** Founds a coalition of two to four parties. */
class CoalitionForm extends NativeDetails {

    private static final List<Mark> MARKS = List.of(Mark.CIRCLE, Mark.SQUARE, Mark.TRIANGLE, Mark.WAVE);

    private final TextField name = line("host.coalition.name", 120);
    private final TextField place = line("host.coalition.place", 200);
    private final TextArea wants = new TextArea();
    private final TextField practiceSpaceWord = line("host.coalition.practice", 60);
    private final List<PartyFields> parties = new ArrayList<>();
    private final Div sides = new Div();
    private final Button another = new Button();
    private final FormError error = new FormError();

    /**
     * @param found founds it, or refuses
     * @param founded is told afterwards
     */
    CoalitionForm(Consumer<NewCoalition> found, Runnable founded) {
        setSummaryText(getTranslation("host.coalition.new"));
        addClassName("host-form");
        wants.setLabel(getTranslation("host.coalition.wants"));
        wants.setMaxLength(2000);
        wants.setManualValidation(true);
        practiceSpaceWord.setHelperText(getTranslation("host.coalition.practice.help"));
        another.setText(getTranslation("host.party.another"));
        another.addClickListener(click -> addParty());
        var make = new Button(getTranslation("host.coalition.do"), click -> found(found, founded));
        setContent(new Div(name, place, wants, practiceSpaceWord, sides, another, error, make));
        empty();
    }

    private TextField line(String key, int most) {
        var field = new TextField(getTranslation(key));
        field.setMaxLength(most);
        field.setManualValidation(true);
        return field;
    }

    private void empty() {
        List.of(name, place, practiceSpaceWord).forEach(TextField::clear);
        wants.clear();
        parties.clear();
        sides.removeAll();
        addParty();
        addParty();
    }

    private void addParty() {
        var party = new PartyFields(MARKS.get(parties.size()));
        parties.add(party);
        sides.add(party);
        another.setVisible(parties.size() < MARKS.size());
    }

    private void found(Consumer<NewCoalition> found, Runnable founded) {
        boolean filled =
                parties.reversed().stream().filter(party -> !party.accepted()).count() == 0
                        & Fields.accepts(practiceSpaceWord, () -> Words.line(practiceSpaceWord.getValue(), 60))
                        & Fields.accepts(wants, () -> Words.lines(wants.getValue(), 2000))
                        & Fields.accepts(place, () -> Words.line(place.getValue(), 200))
                        & Fields.accepts(name, () -> Words.line(name.getValue(), 120));
        if (filled && error.accepts(() -> found.accept(asked()))) {
            empty();
            setOpen(false);
            founded.run();
        }
    }

    private NewCoalition asked() {
        var asked = parties.stream()
                .filter(party -> !party.isEmpty())
                .map(PartyFields::asked)
                .toList();
        return new NewCoalition(
                name.getValue(), place.getValue(), wants.getValue(), practiceSpaceWord.getValue(), asked);
    }
}
