package org.samenkracht.live.collaboration;

import com.vaadin.collaborationengine.CollaborationEngine;
import com.vaadin.collaborationengine.CollaborationMap;
import com.vaadin.collaborationengine.EntryScope;
import com.vaadin.collaborationengine.MapChangeEvent;
import com.vaadin.collaborationengine.TopicConnection;
import com.vaadin.collaborationengine.UserInfo;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.shared.Registration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samenkracht.live.Participant;

/**
 * The avatars of who is in a room now. Each open page counts as one entry under a key of its own that vanishes with the
 * page's connection; a change that the engine delivers twice changes nothing, so nobody stays behind as a ghost.
 */
@Tag("ul")
public class Room extends Component {

    private static final int SHOWN = 7;

    private final String connection = UUID.randomUUID().toString();
    private final Map<String, Participant> here = new LinkedHashMap<>();
    private final Participant me;

    /**
     * @param name of the room, such as {@code board/} and its identity; the same for all who meet in it
     * @param me who enters with this page
     * @param label what a screen reader calls the list
     */
    public Room(String name, Participant me, String label) {
        this.me = me;
        getElement().getClassList().add("here");
        getElement().setAttribute("aria-label", label);
        var user = new UserInfo(me.person().toString(), me.firstName());
        CollaborationEngine.getInstance().openTopicConnection(this, name, user, this::enter);
    }

    private @Nullable Registration enter(TopicConnection topic) {
        here.clear();
        CollaborationMap map = topic.getNamedMap("here");
        map.subscribe(this::noticed);
        map.put(connection, me, EntryScope.CONNECTION);
        return null;
    }

    private void noticed(MapChangeEvent event) {
        var participant = event.getValue(Participant.class);
        if (participant == null) {
            here.remove(event.getKey());
        } else {
            here.put(event.getKey(), participant);
        }
        show();
    }

    private void show() {
        getElement().removeAllChildren();
        var people = here.values().stream()
                .collect(Collectors.toMap(Participant::person, one -> one, (one, again) -> one, LinkedHashMap::new));
        people.values().stream().limit(SHOWN).map(Room::item).forEach(getElement()::appendChild);
        if (people.size() > SHOWN) {
            getElement().appendChild(more(people.size() - SHOWN));
        }
    }

    private static Element item(Participant participant) {
        var avatar = new Element("span").setText(participant.initials());
        avatar.getClassList().add("avatar");
        avatar.setAttribute("aria-hidden", "true");
        avatar.setAttribute("data-mark", participant.mark().styleName());
        avatar.setAttribute("data-tone", String.valueOf(participant.tone()));
        var name = new Element("span").setText(participant.firstName());
        name.getClassList().add("visually-hidden");
        var item = new Element("li").setAttribute("title", participant.firstName());
        return item.setAttribute("data-person", participant.person().toString()).appendChild(avatar, name);
    }

    private static Element more(int count) {
        var item = new Element("li").setText("+" + count);
        item.getClassList().add("here-more");
        return item;
    }
}
