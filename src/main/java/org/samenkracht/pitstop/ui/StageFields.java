package org.samenkracht.pitstop.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.samenkracht.pitstop.Stage;
import org.samenkracht.pitstop.StageKind;
import org.samenkracht.pitstop.Stages;

/** The run of stages of a plan, to put together. */
class StageFields extends FieldSet {

    private final OrderedList rows = new OrderedList();
    private final Paragraph whole = new Paragraph();

    StageFields(Stages stages) {
        setLegendText(getTranslation("plan.stages"));
        addClassName("stage-fields");
        rows.addClassName("stage-rows");
        whole.addClassName("field-help");
        whole.getElement().setAttribute("role", "status");
        add(rows, new Button(getTranslation("plan.add"), click -> add()), whole);
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

    void changed() {
        whole.setText(getTranslation(
                "room.stages.whole", all().stream().mapToInt(StageRow::minutes).sum()));
    }

    void move(StageRow row, int by) {
        int place = rows.indexOf(row) + by;
        if (place >= 0 && place < rows.getComponentCount()) {
            rows.remove(row);
            rows.addComponentAtIndex(place, row);
            row.focus();
        }
    }

    void take(StageRow row) {
        int place = rows.indexOf(row);
        rows.remove(row);
        all().stream().skip(Math.max(0, place - 1)).findFirst().ifPresent(StageRow::focus);
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
