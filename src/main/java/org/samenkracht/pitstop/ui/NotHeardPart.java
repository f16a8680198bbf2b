package org.samenkracht.pitstop.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Collectors;
import org.samenkracht.coalition.Member;
import org.samenkracht.coalition.ui.Titled;

/**
 * Who has not been heard yet, for the guide who asks, and only until the page is left: it is kept nowhere and told to nobody
 * else.
 */
class NotHeardPart extends Titled {

    private final transient RoomVerbs verbs;
    private final transient Member me;
    private final Paragraph said = new Paragraph();

    NotHeardPart(RoomVerbs verbs, Member me) {
        super("not-heard", "room.notheard");
        this.verbs = verbs;
        this.me = me;
        said.getElement().setAttribute("role", "status");
        said.setVisible(false);
        var explained = new Paragraph(getTranslation("room.notheard.explained"));
        explained.addClassName("field-help");
        var ask = new Button(getTranslation("room.notheard.ask"), click -> look());
        ask.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add(explained, ask, said);
    }

    private void look() {
        var neighbours = verbs.coalitions().neighbours(me.coalition());
        var heard = verbs.courses().heard(me);
        var here = verbs.relay()
                .here(verbs.boards().all(me).stream()
                        .map(board -> board.id().value())
                        .toList());
        String names = neighbours.present().stream()
                .filter(member -> here.contains(member.person().value()))
                .filter(member -> !member.isGuide() && !heard.contains(member.id()))
                .map(neighbours::name)
                .collect(Collectors.joining(", "));
        said.setText(names.isEmpty() ? getTranslation("room.notheard.none") : names);
        said.setVisible(true);
    }
}
