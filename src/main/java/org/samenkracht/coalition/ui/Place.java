package org.samenkracht.coalition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.List;
import java.util.Optional;
import org.samenkracht.Id;
import org.samenkracht.NotFound;
import org.samenkracht.coalition.Member;

/** A page that tells the frame around it where it is. */
public interface Place {

    /** One step on the way here. */
    record Step(String name, String address) {}

    /** The pages above this one, outermost first. */
    List<Step> way();

    /** What this page is called at the end of the way. */
    String placeName();

    /** The member who acts here, on a page of a coalition. */
    default Optional<Member> acting() {
        return Optional.empty();
    }

    /** Who is here now, for the header, on a page where people meet. */
    default Optional<Component> here() {
        return Optional.empty();
    }

    /**
     * What the address asks for.
     *
     * @throws NotFound if it names nothing that could be there
     */
    static <T> Id<T> asked(BeforeEnterEvent event, String parameter) {
        return event.getRouteParameters().get(parameter).flatMap(Id::<T>parse).orElseThrow(NotFound::new);
    }
}
