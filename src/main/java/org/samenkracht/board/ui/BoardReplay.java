package org.samenkracht.board.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samenkracht.Id;
import org.samenkracht.NotFound;
import org.samenkracht.board.Board;
import org.samenkracht.board.Moments;
import org.samenkracht.coalition.Member;
import org.samenkracht.coalition.Neighbours;
import tools.jackson.databind.json.JsonMapper;

/**
 * One board as it stood at any moment of a closed pitstop, only to be read. The browser asks for the piece of the evening
 * that it needs, and goes along in it by itself.
 */
@Tag("board-replay")
@JsModule("context://scripts/board-replay.js")
public class BoardReplay extends HtmlContainer {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Words WORDS = Words.of("replay", "card");

    private final transient Moments moments;
    private final transient Scene scene;

    /**
     * What is replayed, for whom.
     *
     * @param from when the pitstop opened
     * @param until when it closed
     */
    public record Scene(
            Member me, Neighbours neighbours, Id<?> pitStop, Id<Board> board, Instant from, Instant until) {}

    /**
     * @param revision the moment at which it opens; null for the beginning
     * @throws NotFound when the member has no such board, it was not in that pitstop, or that runs still
     */
    public BoardReplay(Moments moments, Scene scene, @Nullable Long revision) {
        this.moments = moments;
        this.scene = scene;
        var recorded = moments.recorded(scene.me(), scene.pitStop(), scene.board());
        getElement().setProperty("words", WORDS.in(getLocale()));
        getElement().setProperty("told", JSON.writeValueAsString(face(recorded.began(), recorded.end())));
        getElement()
                .addEventListener(
                        "piece-wanted",
                        asked -> show(asked.getEventData().get("event.detail").asLong(-1)))
                .addEventData("event.detail");
        long first = revision == null ? recorded.began() : revision;
        addAttachListener(attached -> {
            if (attached.isInitialAttach()) {
                show(first);
                getElement().callJsFunction("begin", (double) first);
            }
        });
    }

    private ReplayFace face(long began, long ended) {
        var beats = moments.beats(scene.me(), scene.pitStop(), scene.board()).stream()
                .map(beat -> new ReplayFace.Beat(beat.revision(), beat.at()))
                .toList();
        return new ReplayFace(
                scene.from(),
                scene.until(),
                began,
                ended,
                BoardFace.Reader.of(scene.me()),
                BoardFace.Around.of(scene.neighbours()),
                beats);
    }

    /** What somebody made up is not found, and not answered. */
    private void show(long revision) {
        try {
            var piece = moments.around(scene.me(), scene.pitStop(), scene.board(), revision);
            var told = new PieceTold(piece, scene, this::getTranslation).face();
            getElement().callJsFunction("hear", JSON.writeValueAsString(told));
        } catch (NotFound none) {
            getElement().callJsFunction("hear", JSON.writeValueAsString(Map.of()));
        }
    }
}
