package org.samenkracht.nextstep.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import org.samenkracht.NotFound;
import org.samenkracht.coalition.CoalitionChange;
import org.samenkracht.coalition.Member;
import org.samenkracht.coalition.Neighbours;
import org.samenkracht.coalition.ui.Avatar;
import org.samenkracht.coalition.ui.Day;
import org.samenkracht.coalition.ui.Farewell;
import org.samenkracht.coalition.ui.Titled;
import org.samenkracht.live.Live;
import org.samenkracht.nextstep.NextStepChange;
import org.samenkracht.nextstep.NextStepPath;
import org.samenkracht.nextstep.NextStepTurn;

/** Who decides the next step now, who is asked, and who did so far. */
public class NextStepPart extends Titled {

    private final transient NextStepVerbs verbs;
    private transient Member me;
    private final Paragraph none;
    private final HolderLine holder = new HolderLine();
    private final Paragraph hint;
    private final OpenOffer open;
    private final OfferForm form;
    private final OrderedList turns = new OrderedList();
    private final Details path;

    /**
     * @param me who acts on this page
     * @param live by which what the others do is heard
     */
    public NextStepPart(NextStepVerbs verbs, Member me, Live live) {
        super("next-step", "nextstep.heading");
        this.verbs = verbs;
        this.me = me;
        none = line("empty-ask", "nextstep.none");
        hint = line("note", "nextstep.hint");
        open = new OpenOffer(verbs);
        form = new OfferForm(verbs, me);
        turns.addClassName("next-step-turns");
        path = new Details(getTranslation("nextstep.path"), turns);
        path.setOpened(true);
        add(line("field-help", "nextstep.lead"), none, holder, hint, open, form, path);
        live.follow(NextStepChange.topic(me.coalition()), this, change -> show());
        live.follow(CoalitionChange.topic(me.coalition()), this, change -> show());
        addAttachListener(attached -> show());
    }

    private void show() {
        try {
            me = verbs.members().present(me);
            show(verbs.steps().path(me), verbs.coalitions().neighbours(me.coalition()));
        } catch (NotFound gone) {
            Farewell.from(this);
        }
    }

    private void show(NextStepPath shown, Neighbours neighbours) {
        var held = shown.now()
                .filter(turn -> neighbours.member(turn.offeredTo()).stream().anyMatch(who -> who.leftAt() == null));
        holder.setVisible(held.isPresent());
        held.ifPresent(turn -> holder.show(turn, neighbours));
        none.setVisible(held.isEmpty());
        hint.setVisible(shown.residentsWaited());
        boolean wasWaiting = open.isVisible();
        boolean wasOffering = form.isVisible();
        open.show(me, shown.offer().orElse(null), neighbours);
        form.show(me, shown.offer().isEmpty(), neighbours);
        goOn(wasWaiting && !open.isVisible(), wasOffering && isOfferedByMe(shown));
        turns.removeAll();
        shown.turns().forEach(turn -> turns.add(turn(turn, neighbours)));
        path.setVisible(!shown.turns().isEmpty());
    }

    /** Where a button that one pressed goes away, the focus goes on to what it brought. */
    private void goOn(boolean answered, boolean offered) {
        if (offered) {
            open.focus();
        } else if (answered && open.isAccepted()) {
            holder.focus();
        } else if (answered && open.isAnsweredHere()) {
            form.focus();
        }
    }

    private boolean isOfferedByMe(NextStepPath shown) {
        return shown.offer().filter(offer -> offer.offeredBy().equals(me.id())).isPresent();
    }

    private ListItem turn(NextStepTurn turn, Neighbours neighbours) {
        var item = new ListItem(Day.of(Objects.requireNonNull(turn.answeredAt()), getLocale()));
        neighbours.member(turn.offeredTo()).ifPresent(who -> {
            var name = new Span(neighbours.name(who));
            name.addClassName("person-name");
            item.add(new Avatar(neighbours.participant(who)), name);
        });
        var step = new Span(turn.step());
        step.addClassName("next-step-words");
        step.getElement().setAttribute("dir", "auto");
        item.add(step);
        return item;
    }

    private Paragraph line(String className, String key) {
        var line = new Paragraph(getTranslation(key));
        line.addClassName(className);
        return line;
    }
}
