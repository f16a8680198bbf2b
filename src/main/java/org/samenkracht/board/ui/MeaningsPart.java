package org.samenkracht.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.samenkracht.NotFound;
import org.samenkracht.Refusal;
import org.samenkracht.board.Card;
import org.samenkracht.board.CardText;
import org.samenkracht.board.ValueMeaning;
import org.samenkracht.coalition.Party;
import org.samenkracht.coalition.ui.SideName;
import org.samenkracht.coalition.ui.Titled;
import org.samenkracht.live.KeptField;

/** What a value means to each side; the own side's meaning can be written here. */
class MeaningsPart extends Titled {

    private final OpenBoard board;
    private final Map<Party, Paragraph> said = new LinkedHashMap<>();
    private Card card;

    MeaningsPart(OpenBoard board, Card card) {
        super("meanings", "detail.meanings");
        this.board = board;
        this.card = card;
        board.neighbours().sides().forEach(side -> add(meaning(side)));
    }

    /** What other sides wrote since; the field in which one writes is left alone. */
    void show(Card newer) {
        card = newer;
        said.forEach(this::say);
    }

    private Component meaning(Party side) {
        boolean own = board.me().speaksForASide() && side.id().equals(board.me().party());
        var part = new Div(new SideName(side));
        part.addClassName("meaning");
        part.add(own ? writing(side) : said(side));
        return part;
    }

    private Component said(Party side) {
        var words = new Paragraph();
        words.getElement().setAttribute("dir", "auto");
        said.put(side, words);
        say(side, words);
        return words;
    }

    private void say(Party side, Paragraph words) {
        String text = text(side);
        words.setText(text.isEmpty() ? getTranslation("detail.meaning.none") : text);
        words.setClassName("meaning-none", text.isEmpty());
    }

    private Component writing(Party side) {
        var field = new TextArea(getTranslation("detail.meaning.field"));
        field.setValue(text(side));
        KeptField.keep(field, "meaning/" + card.id());
        field.setWidthFull();
        field.setValueChangeMode(ValueChangeMode.EAGER);
        field.addValueChangeListener(change -> field.setInvalid(false));
        return new Div(field, new Button(getTranslation("board.save"), click -> save(field)));
    }

    private void save(TextArea field) {
        try {
            board.show(board.verbs().cards().mean(board.me(), card.id(), new CardText(field.getValue())));
            KeptField.saved(field);
            field.setHelperText(getTranslation("detail.saved"));
        } catch (Refusal refusal) {
            refuse(field, getTranslation(refusal.reason(), refusal.details()));
        } catch (NotFound gone) {
            refuse(field, getTranslation("refusal.gone"));
        }
    }

    private static void refuse(TextArea field, String message) {
        field.setErrorMessage(message);
        field.setInvalid(true);
    }

    private String text(Party side) {
        return card.meanings().all().stream()
                .filter(meaning -> meaning.party().equals(side.id()))
                .map(ValueMeaning::text)
                .map(CardText::value)
                .findFirst()
                .orElse("");
    }
}
