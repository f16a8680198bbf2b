package org.samenkracht.access.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.samenkracht.access.DemoPicker;
import org.samenkracht.access.DemoPicker.Face;
import org.samenkracht.coalition.ui.Avatar;

/** Everybody whom one can be in a demo, by coalition. */
class FacePicker extends Section {

    private final DemoPicker picker;

    FacePicker(DemoPicker picker) {
        this.picker = picker;
        addClassName("picker");
        var title = new H2(getTranslation("access.picker"));
        title.addClassName("section-title");
        add(title);
        picker.tables().forEach(table -> add(table(table.name(), table.place(), table.faces())));
        add(table(getTranslation("access.picker.others"), "", picker.others()));
    }

    private Section table(String name, String place, List<Face> faces) {
        var where = new Span(place);
        where.addClassName("picker-place");
        var title = new H3(new Span(name + " "), where);
        title.addClassName("picker-name");
        var list = new UnorderedList(
                faces.stream().map(face -> new ListItem(button(face))).toArray(ListItem[]::new));
        list.addClassName("faces");
        var table = new Section(title, list);
        table.addClassName("picker-coalition");
        return table;
    }

    private NativeButton button(Face face) {
        var button = new NativeButton(
                "", click -> getUI().ifPresent(ui -> ui.getPage().setLocation(picker.be(face.person()))));
        var avatar = new Avatar(face.shown());
        avatar.addClassName("avatar--large");
        button.add(avatar, part("face-name", face.name()), part("face-side", side(face)));
        button.addClassName("face");
        button.getElement().setAttribute("data-mark", face.shown().mark().styleName());
        return button;
    }

    private String side(Face face) {
        return switch (face.as()) {
            case MEMBER -> face.side();
            case GUIDE -> getTranslation("access.as.guide");
            case FUNDER -> getTranslation("access.as.funder", face.side());
            case HOST -> getTranslation("access.as.host");
        };
    }

    private static Span part(String className, String text) {
        var part = new Span(text);
        part.addClassName(className);
        return part;
    }
}
