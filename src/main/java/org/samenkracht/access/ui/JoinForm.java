package org.samenkracht.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.samenkracht.Id;
import org.samenkracht.NotFound;
import org.samenkracht.Refusal;
import org.samenkracht.coalition.Invitation;
import org.samenkracht.coalition.Party;
import org.samenkracht.coalition.Person;
import org.samenkracht.coalition.Words;

/** A name, a side, and what one brings along. Whoever is signed in already is not asked for a name. */
class JoinForm extends Section {

    /** What the newcomer said. */
    record Answers(String name, @Nullable Id<Party> side, String brings) {}

    private final TextField name = new TextField();
    private final SideChoice side;
    private final TextArea brings = new TextArea();
    private final FormError error = new FormError();
    private final boolean isKnown;

    JoinForm(Invitation invitation, Optional<Person> known, Consumer<Answers> joins) {
        isKnown = known.isPresent();
        side = new SideChoice(invitation.sides());
        addClassName("join-form");
        known.ifPresentOrElse(
                person -> add(new Paragraph(getTranslation("join.as", person.name()))), () -> add(asksName()));
        brings.setLabel(getTranslation("join.brings"));
        brings.setHelperText(getTranslation("join.brings.help"));
        brings.setMaxLength(500);
        var join = new Button(getTranslation("join.do"), click -> join(joins));
        join.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        join.addClassName("button--wide");
        var help = new Paragraph(getTranslation("join.help"));
        help.addClassName("field-help");
        add(side, brings, error, join, help);
    }

    private TextField asksName() {
        name.setLabel(getTranslation("join.name"));
        name.setHelperText(getTranslation("join.name.help"));
        name.setAutocomplete(Autocomplete.NAME);
        name.setMaxLength(60);
        name.setManualValidation(true);
        return name;
    }

    private void join(Consumer<Answers> joins) {
        boolean answered = Fields.accepts(brings, this::requireBrings)
                & Fields.accepts(side, this::requireSide)
                & (isKnown || Fields.accepts(name, () -> Words.line(name.getValue(), 60)));
        if (answered) {
            error.accepts(() -> tell(joins));
        }
    }

    /** The link may have been revoked while the form was open. */
    private void tell(Consumer<Answers> joins) {
        try {
            joins.accept(new Answers(name.getValue(), side.party(), brings.getValue()));
        } catch (NotFound closed) {
            throw new Refusal("join.closed.lead");
        }
    }

    private void requireBrings() {
        if (!brings.isEmpty()) {
            Words.lines(brings.getValue(), 500);
        }
    }

    private void requireSide() {
        if (side.isEmpty()) {
            throw new Refusal("refusal.side");
        }
    }
}
