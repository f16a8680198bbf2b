package org.samenkracht.access.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.function.Consumer;
import org.samenkracht.coalition.Coalition;
import org.samenkracht.coalition.Expedition;
import org.samenkracht.coalition.Person;

/** One expedition as its host sees it: who reads for the fund, its coalitions, and who guides them. */
class HostedExpedition extends Section {

    private final HostDesk desk;
    private final Consumer<Person> hand;
    private final Expedition expedition;
    private final Div coalitions = new Div();

    HostedExpedition(Expedition expedition, HostDesk desk, Consumer<Person> hand) {
        this.expedition = expedition;
        this.desk = desk;
        this.hand = hand;
        addClassName("hosted-expedition");
        var name = new H2(expedition.name());
        name.addClassName("section-title");
        add(name, new Paragraph(getTranslation("host.fund.of", expedition.fund())));
        coalitions.addClassName("hosted-coalitions");
        add(new AppointedList(desk.funders(expedition), hand));
        add(new AppointForm("host.funder", (who, email) -> hand.accept(desk.funder(expedition, who, email))));
        add(coalitions, new CoalitionForm(asked -> desk.found(expedition, asked), this::list));
        list();
    }

    private void list() {
        coalitions.removeAll();
        desk.coalitions(expedition).stream().map(this::coalition).forEach(coalitions::add);
    }

    private Section coalition(Coalition coalition) {
        var section = new Section(
                new H3(coalition.name()),
                new Paragraph(coalition.place()),
                new AppointedList(desk.guides(coalition), hand),
                new AppointForm("host.guide", (who, email) -> hand.accept(desk.guide(coalition, who, email))));
        section.addClassName("hosted-coalition");
        return section;
    }
}
