package org.samenkracht.nextstep.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.samenkracht.Id;
import org.samenkracht.coalition.Member;
import org.samenkracht.coalition.Neighbours;
import org.samenkracht.coalition.ui.Reply;
import org.samenkracht.nextstep.NextStepTurn;

/** The offer that waits for an answer, to be answered by the one it is offered to, or withdrawn by who offered. */
class OpenOffer extends Div implements Focusable<OpenOffer> {

    private final transient NextStepVerbs verbs;
    private final Paragraph who = new Paragraph();
    private final Paragraph step = new Paragraph();
    private final Div deeds = new Div();
    private final Reply reply = new Reply();
    private boolean answeredHere;
    private boolean accepted;
    private transient @Nullable NextStepTurn shown;

    OpenOffer(NextStepVerbs verbs) {
        this.verbs = verbs;
        addClassName("next-step-offer");
        setTabIndex(-1);
        who.getElement().setAttribute("role", "status");
        step.addClassName("next-step-step");
        step.getElement().setAttribute("dir", "auto");
        deeds.addClassName("next-step-deeds");
        add(who, step, deeds, reply);
        setVisible(false);
    }

    void show(Member me, @Nullable NextStepTurn offer, Neighbours neighbours) {
        setVisible(offer != null);
        if (offer == null || offer.equals(shown)) {
            return;
        }
        shown = offer;
        answeredHere = false;
        accepted = false;
        who.setText(getTranslation(
                "nextstep.offered", name(offer.offeredBy(), neighbours), name(offer.offeredTo(), neighbours)));
        step.setText(offer.step());
        deeds.removeAll();
        if (offer.offeredTo().equals(me.id())) {
            var accept = deed("nextstep.accept", me, verbs.steps()::accept);
            accept.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            deeds.add(accept, deed("nextstep.decline", me, verbs.steps()::decline));
        } else if (offer.offeredBy().equals(me.id())) {
            deeds.add(deed("nextstep.withdraw", me, verbs.steps()::withdraw));
        }
    }

    /** Whether who looks at this page answered it, and so had the focus in it. */
    boolean isAnsweredHere() {
        return answeredHere;
    }

    /** Whether who looks at this page took it. */
    boolean isAccepted() {
        return answeredHere && accepted;
    }

    private Button deed(String key, Member me, BiFunction<Member, Id<NextStepTurn>, NextStepTurn> verb) {
        return new Button(getTranslation(key), click -> {
            var answered = shown;
            if (answered != null) {
                answeredHere = reply.accepts(
                        () -> accepted = verb.apply(me, answered.id()).isAccepted());
            }
        });
    }

    private static String name(Id<Member> member, Neighbours neighbours) {
        return neighbours.member(member).map(neighbours::name).orElse("");
    }
}
