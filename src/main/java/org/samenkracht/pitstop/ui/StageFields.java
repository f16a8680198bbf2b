package org.samenkracht.pitstop.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.IntStream;
import org.samenkracht.pitstop.Stage;
import org.samenkracht.pitstop.StageKind;
import org.samenkracht.pitstop.Stages;

/** The run of stages of a plan, to put together. */
class StageFields extends FieldSet {

    private final OrderedList rows = new OrderedList();
    private final Button another = new Button(getTranslation("plan.add"), click -> add());
    private final Paragraph whole = new Paragraph();
    private final Paragraph refused = new Paragraph();

    StageFields(Stages stages) {
        setLegendText(getTranslation("plan.stages"));
        addClassName("stage-fields");
        rows.addClassName("stage-rows");
        whole.addClassName("field-help");
        whole.getElement().setAttribute("role", "status");
        refused.addClassName("form-error");
        refused.getElement().setAttribute("role", "alert");
        add(rows, another, whole, refused);
        show(stages);
    }

    void show(Stages stages) {
        rows.removeAll();
        stages.all().forEach(stage -> rows.add(new StageRow(this, Stage.of(stage.kind(), stage.minutes()))));
        changed();
    }

    /** @throws org.samenkracht.Refusal when a stage cannot be used, or there is none, or too many */
    Stages stages() {
        return new Stages(all().stream().map(StageRow::stage).toList());
    }

    /** Says why they cannot be used, at the one that cannot if it is one. */
    void mark(String why) {
        refused.setText(why);
        all().stream().filter(StageRow::isInvalid).findFirst().ifPresent(StageRow::correct);
    }

    /** Something is otherwise: how long it takes in all, and what can be said of each. */
    void changed() {
        refused.setText("");
        var now = all();
        IntStream.range(0, now.size()).forEach(place -> now.get(place).stands(place + 1));
        whole.setText(getTranslation(
                "room.stages.whole", all().stream().mapToInt(StageRow::minutes).sum()));
    }

    void move(StageRow row, int by) {
        int place = rows.indexOf(row) + by;
        if (place >= 0 && place < rows.getComponentCount()) {
            rows.remove(row);
            rows.addComponentAtIndex(place, row);
            row.focus(by);
            changed();
        }
    }

    void take(StageRow row) {
        int place = rows.indexOf(row);
        rows.remove(row);
        all().stream().skip(Math.max(0, place - 1)).findFirst().ifPresentOrElse(StageRow::focus, another::focus);
        changed();
    }

    private void add() {
        var row = new StageRow(this, Stage.of(StageKind.TALK, 10));
        rows.add(row);
        row.focus();
        changed();
    }

    private List<StageRow> all() {
        return rows.getChildren().map(StageRow.class::cast).toList();
    }
}
