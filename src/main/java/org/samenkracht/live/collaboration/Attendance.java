package org.samenkracht.live.collaboration;

import static java.util.concurrent.CompletableFuture.delayedExecutor;
import static java.util.concurrent.TimeUnit.MILLISECONDS;

import com.vaadin.collaborationengine.CollaborationEngine;
import com.vaadin.collaborationengine.CollaborationMap;
import com.vaadin.collaborationengine.EntryScope;
import com.vaadin.collaborationengine.MapChangeEvent;
import com.vaadin.collaborationengine.TopicConnection;
import com.vaadin.collaborationengine.UserInfo;
import com.vaadin.flow.shared.Registration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samenkracht.live.Participant;

/**
 * Who is in one room, as this node follows it for all its pages: one connection to the engine and one list, for a list per
 * page grows with the square of the people. Each open page counts as one entry under a key of its own that vanishes with the
 * page, or with the node; a change that the engine delivers twice changes nothing, so nobody stays behind as a ghost.
 */
final class Attendance {

    /** While many come and go at once, each page is told this often, in milliseconds. */
    private static final long BETWEEN_NEWS = 500;

    private final Map<String, Participant> here = new LinkedHashMap<>();
    private final Map<UUID, Room> pages = new LinkedHashMap<>();
    private final Executor later = delayedExecutor(BETWEEN_NEWS, MILLISECONDS, Thread::startVirtualThread);
    private List<Participant> people = List.of();
    private @Nullable Registration connection;
    private @Nullable CollaborationMap entries;
    private boolean isFollowing;
    private boolean isTelling;

    /** The first page to come makes this node follow the room. */
    void enter(String name, UUID page, Room room) {
        var map = entries();
        if (map != null) {
            enter(map, page, room);
        } else if (isFirst()) {
            var engine = CollaborationEngine.getInstance();
            var node = new UserInfo(UUID.randomUUID().toString());
            followedBy(engine.openTopicConnection(engine.getSystemContext(), name, node, this::begin));
        }
        room.tell(this::people);
    }

    /** Lets a page go; says whether it was the last. */
    boolean isEmptyWithout(UUID page) {
        var map = without(page);
        if (map != null) {
            map.remove(page.toString());
        }
        return isEmpty();
    }

    /** Follows the room no more. */
    void close() {
        var way = connectionIfOpen();
        if (way != null) {
            way.remove();
        }
    }

    /** Each person once, in the order of coming. */
    synchronized List<Participant> people() {
        return people;
    }

    private Registration begin(TopicConnection topic) {
        var map = topic.getNamedMap("here");
        map.subscribe(this::noticed);
        beginWith(map).forEach((page, room) -> enter(map, page, room));
        return this::end;
    }

    private static void enter(CollaborationMap map, UUID page, Room room) {
        map.put(page.toString(), room.me(), EntryScope.CONNECTION);
    }

    private void noticed(MapChangeEvent event) {
        if (isFirstNews(event.getKey(), event.getValue(Participant.class))) {
            tell();
            later.execute(this::tellTheRest);
        }
    }

    private void tellTheRest() {
        toldAll();
        tell();
    }

    private void tell() {
        everyPage().forEach(room -> room.tell(this::people));
    }

    // What is locked calls neither the engine nor a page: each has locks of its own, and calls back.

    synchronized Attendance with(UUID page, Room room) {
        pages.put(page, room);
        return this;
    }

    synchronized boolean isEmpty() {
        return pages.isEmpty();
    }

    private synchronized @Nullable CollaborationMap without(UUID page) {
        pages.remove(page);
        return entries;
    }

    private synchronized @Nullable CollaborationMap entries() {
        return entries;
    }

    private synchronized boolean isFirst() {
        boolean isFirst = !isFollowing;
        isFollowing = true;
        return isFirst;
    }

    private synchronized void followedBy(Registration way) {
        connection = way;
    }

    private synchronized @Nullable Registration connectionIfOpen() {
        return entries == null ? null : connection;
    }

    /** The engine ends before the pages do when the server stops. */
    private synchronized void end() {
        entries = null;
    }

    private synchronized List<Room> everyPage() {
        return List.copyOf(pages.values());
    }

    private synchronized Map<UUID, Room> beginWith(CollaborationMap map) {
        entries = map;
        return Map.copyOf(pages);
    }

    private synchronized boolean isFirstNews(String page, @Nullable Participant participant) {
        if (participant == null) {
            here.remove(page);
        } else {
            here.put(page, participant);
        }
        people = List.copyOf(here.values().stream()
                .collect(Collectors.toMap(Participant::person, one -> one, (one, again) -> one, LinkedHashMap::new))
                .values());
        boolean isFirst = !isTelling;
        isTelling = true;
        return isFirst;
    }

    private synchronized void toldAll() {
        isTelling = false;
    }
}
