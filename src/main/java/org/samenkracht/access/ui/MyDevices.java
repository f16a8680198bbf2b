package org.samenkracht.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.samenkracht.Id;
import org.samenkracht.access.Device;
import org.samenkracht.access.Devices;
import org.samenkracht.access.SignIn;
import org.samenkracht.coalition.Person;
import org.samenkracht.coalition.ui.Day;

/** The devices on which I stay signed in, each with a way to end that. */
class MyDevices extends Section {

    private final Id<Person> me;
    private final Devices devices;
    private final UnorderedList list = new UnorderedList();

    MyDevices(Id<Person> me, Devices devices, SignIn signIn) {
        this.me = me;
        this.devices = devices;
        addClassName("my-devices");
        var title = new H2(getTranslation("me.devices"));
        title.addClassName("section-title");
        var explained = new Paragraph(getTranslation("me.devices.explained", Device.REMEMBERED.toDays()));
        explained.addClassName("field-help");
        list.addClassName("people");
        var all = new Button(
                getTranslation("me.devices.forget.all"), click -> WayOut.take(this, () -> forgetAll(signIn)));
        all.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add(title, explained, list, all);
        show();
    }

    private void forgetAll(SignIn signIn) {
        devices.forgetAll(me);
        signIn.out();
    }

    private void show() {
        list.removeAll();
        devices.of(me).stream().map(this::item).forEach(list::add);
    }

    private ListItem item(Device device) {
        var name = device.name().isEmpty() ? getTranslation("me.device.unknown") : device.name();
        var shown = new Span(name);
        shown.addClassName("person-name");
        var seen = new Span(getTranslation("me.device.seen", Day.say(device.seenAt(), getLocale())));
        seen.addClassName("person-note");
        var forget = new Button(getTranslation("me.device.forget"), click -> {
            devices.forget(me, device.id());
            show();
        });
        forget.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        forget.setAriaLabel(getTranslation("me.device.forget.which", name));
        var item = new ListItem(shown, seen, forget);
        item.addClassName("person");
        return item;
    }
}
