package org.samenkracht.live.collaboration;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.dom.Element;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.samenkracht.live.Participant;

/** The avatars of who is in a room now, made by {@link Rooms#enter}. Only what changed of them is sent to the browser. */
@Tag("ul")
public class Room extends Component {

    private static final int SHOWN = 7;

    private final transient Rooms rooms;
    private final String name;
    private final Participant me;
    private final UUID page = UUID.randomUUID();
    private final Map<Participant, Element> faces = new LinkedHashMap<>();
    private final Element howMany = Element.createText("");
    private final Element others = new Element("li").appendChild(howMany);
    private List<Participant> shown = List.of();
    private volatile @Nullable UI shownOn;

    Room(Rooms rooms, String name, Participant me, String label) {
        this.rooms = rooms;
        this.name = name;
        this.me = me;
        others.getClassList().add("here-more");
        getElement().getClassList().add("here");
        getElement().setAttribute("aria-label", label);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        shownOn = event.getUI();
        rooms.come(name, page, this);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        rooms.go(name, page);
    }

    Participant me() {
        return me;
    }

    /** Called by any thread: shows who is here once the page has time for it. */
    void tell(Supplier<List<Participant>> people) {
        try {
            Objects.requireNonNull(shownOn).access(() -> show(people.get()));
        } catch (UIDetachedException gone) {
            rooms.go(name, page);
        }
    }

    /** Shows who is here, on a page whose lock is held. */
    void show(List<Participant> people) {
        if (people.equals(shown)) {
            return;
        }
        shown = people;
        var first = people.subList(0, Math.min(SHOWN, people.size()));
        faces.entrySet().removeIf(face -> !first.contains(face.getKey()) && leaves(face.getValue()));
        first.forEach(somebody -> faces.computeIfAbsent(somebody, this::arrives));
        showHowManyMore(people.size() - first.size());
    }

    /** It stays where it is, after the faces: a room that fills tells each page of each who comes. */
    private void showHowManyMore(int more) {
        if (more == 0) {
            others.removeFromParent();
            return;
        }
        howMany.setText("+" + more);
        if (others.getParent() == null) {
            getElement().appendChild(others);
        }
    }

    private static boolean leaves(Element face) {
        face.removeFromParent();
        return true;
    }

    private Element arrives(Participant participant) {
        var avatar = new Element("span").setText(participant.initials());
        avatar.getClassList().add("avatar");
        avatar.setAttribute("aria-hidden", "true");
        avatar.setAttribute("data-mark", participant.mark().styleName());
        avatar.setAttribute("data-tone", String.valueOf(participant.tone()));
        var firstName = new Element("span").setText(participant.firstName());
        firstName.getClassList().add("visually-hidden");
        var face = new Element("li").setAttribute("title", participant.firstName());
        face.setAttribute("data-person", participant.person().toString()).appendChild(avatar, firstName);
        getElement().insertChild(faces.size(), face);
        return face;
    }
}
