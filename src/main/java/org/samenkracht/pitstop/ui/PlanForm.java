package org.samenkracht.pitstop.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.samenkracht.NotFound;
import org.samenkracht.Refusal;
import org.samenkracht.board.BoardKind;
import org.samenkracht.coalition.Member;
import org.samenkracht.coalition.ui.Day;
import org.samenkracht.pitstop.BoardsInPlay;
import org.samenkracht.pitstop.Plan;
import org.samenkracht.pitstop.Stages;
import org.samenkracht.pitstop.Template;

/** What a guide says of a pitstop to come. */
class PlanForm extends Div {

    private static final int SHOWN_EARLIER = 10;

    private final transient PlanVerbs verbs;
    private final transient Member me;
    private final TextField title = new TextField();
    private final TextArea theme = new TextArea();
    private final WhenField startsAt = new WhenField(getTranslation("plan.starts"));
    private final CheckboxGroup<BoardKind> boards = new CheckboxGroup<>();
    private final Select<Beginning> beginning = new Select<>();
    private final TextField keptAs = new TextField();
    private final StageFields stages;
    private final Paragraph refused = new Paragraph();

    /** Something to begin from: a template of the method, one that was kept, or an earlier pitstop. */
    private record Beginning(String name, BoardsInPlay boards, Stages stages) {}

    /**
     * @param wanted what stands in the form at first
     * @param save what becomes of it
     */
    PlanForm(PlanVerbs verbs, Member me, Plan.Wanted wanted, Consumer<Plan.Wanted> save) {
        this.verbs = verbs;
        this.me = me;
        this.stages = new StageFields(wanted.stages());
        addClassName("plan-form");
        ask();
        show(wanted);
        refused.addClassName("form-error");
        refused.getElement().setAttribute("role", "alert");
        var done = new Button(getTranslation("plan.save"), click -> trying(() -> save.accept(wanted()), title));
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(title, startsAt, theme, boards, beginning, stages, keeping(), refused, done);
    }

    private void ask() {
        title.setLabel(getTranslation("pitstop.title"));
        title.setPlaceholder(getTranslation("pitstop.title.example"));
        title.setRequiredIndicatorVisible(true);
        title.setMaxLength(120);
        title.addValueChangeListener(change -> title.setInvalid(false));
        theme.setLabel(getTranslation("plan.theme"));
        theme.setMaxLength(1000);
        theme.setHelperText(getTranslation("plan.theme.help"));
        boards.setLabel(getTranslation("plan.boards"));
        boards.setItems(BoardKind.values());
        boards.setItemLabelGenerator(kind -> getTranslation("boards." + kind));
        boards.addValueChangeListener(change -> boards.setInvalid(false));
        beginning.setLabel(getTranslation("plan.begin"));
        beginning.setHelperText(getTranslation("plan.begin.help"));
        beginning.setItems(beginnings());
        beginning.setItemLabelGenerator(each -> each == null ? "" : each.name());
        beginning.addValueChangeListener(change -> begin(change.getValue()));
    }

    private void show(Plan.Wanted wanted) {
        title.setValue(wanted.title());
        theme.setValue(wanted.theme());
        startsAt.show(wanted.startsAt());
        boards.setValue(wanted.boards().kinds());
    }

    private List<Beginning> beginnings() {
        var ofTheMethod = Stream.of(Template.values())
                .map(each -> new Beginning(getTranslation("template." + each), each.boards(), each.stages()));
        var kept = verbs.plans().kept(me).stream()
                .map(each ->
                        new Beginning(getTranslation("plan.begin.kept", each.name()), each.boards(), each.stages()));
        var earlier = verbs.pitStops().all(me).stream().limit(SHOWN_EARLIER).map(each -> {
            var copied = verbs.plans().copyOf(me, each.id());
            var day = Day.say(each.openedAt(), getLocale());
            return new Beginning(
                    getTranslation("plan.begin.earlier", each.title(), day), copied.boards(), copied.stages());
        });
        return Stream.of(ofTheMethod, kept, earlier).flatMap(all -> all).toList();
    }

    private void begin(Beginning from) {
        boards.setValue(from.boards().kinds());
        stages.show(from.stages());
    }

    private Div keeping() {
        keptAs.setLabel(getTranslation("plan.keep.name"));
        keptAs.setMaxLength(120);
        keptAs.addValueChangeListener(change -> keptAs.setInvalid(false));
        var said = new Paragraph();
        said.getElement().setAttribute("role", "status");
        var keep = new Button(getTranslation("plan.keep"), click -> trying(() -> keep(said), keptAs));
        var row = new Div(keptAs, keep);
        row.addClassName("field-row");
        return new Div(row, said);
    }

    private void keep(Paragraph said) {
        said.setText("");
        verbs.plans().keep(me, keptAs.getValue(), BoardsInPlay.of(boards.getValue()), stages.stages());
        said.setText(getTranslation("plan.kept", keptAs.getValue()));
        keptAs.clear();
    }

    private Plan.Wanted wanted() {
        return new Plan.Wanted(
                title.getValue(),
                theme.getValue(),
                startsAt.moment(),
                BoardsInPlay.of(boards.getValue()),
                stages.stages());
    }

    /** @param named what it is called in */
    private void trying(Runnable deed, TextField named) {
        refused.setText("");
        try {
            deed.run();
        } catch (Refusal refusal) {
            refuse(refusal.reason(), getTranslation(refusal.reason(), refusal.details()), named);
        } catch (NotFound gone) {
            refused.setText(getTranslation("refusal.gone"));
        }
    }

    private void refuse(String reason, String why, TextField named) {
        switch (reason) {
            case "refusal.plan.starts", "refusal.plan.past" -> mark(startsAt, why);
            case "refusal.plan.boards" -> mark(boards, why);
            case "refusal.stage.minutes", "refusal.stages.none", "refusal.stages.many" -> stages.mark(why);
            default -> mark(named, why);
        }
    }

    private static <F extends Component & HasValidation> void mark(F field, String why) {
        field.setErrorMessage(why);
        field.setInvalid(true);
        field.getElement().callJsFunction("focus");
    }
}
