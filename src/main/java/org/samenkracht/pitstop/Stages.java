package org.samenkracht.pitstop;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.samenkracht.Refusal;

/**
 * The run of stages of a pitstop, in order; 1 to 30 of them. In the database it is one text, such as
 * {@code CHECK_IN 10,TALK 30,PAUSE 5 -}, where the dash stands behind a stage that was passed over.
 */
public record Stages(List<Stage> all) {

    private static final int MOST = 30;

    public Stages {
        all = List.copyOf(all);
        if (all.isEmpty()) {
            throw new Refusal("refusal.stages.none");
        }
        if (all.size() > MOST) {
            throw new Refusal("refusal.stages.many", MOST);
        }
    }

    /** @throws Refusal when there is none, or there are more than 30 */
    public static Stages of(Stage... stages) {
        return new Stages(List.of(stages));
    }

    /** How long all of it is meant to take, in minutes. */
    public int minutes() {
        return all.stream().mapToInt(Stage::minutes).sum();
    }

    Stage at(int place) {
        return all.get(place);
    }

    boolean has(int place) {
        return place >= 0 && place < all.size();
    }

    Stages with(int place, Stage stage) {
        var changed = new ArrayList<>(all);
        changed.set(place, stage);
        return new Stages(changed);
    }

    Stages withBehind(int place, Stage stage) {
        var changed = new ArrayList<>(all);
        changed.add(place + 1, stage);
        return new Stages(changed);
    }

    /** As planned: none of them passed over. */
    Stages afresh() {
        return new Stages(all.stream().map(Stage::takenUp).toList());
    }

    String written() {
        return all.stream()
                .map(stage -> stage.kind() + " " + stage.minutes() + (stage.skipped() ? " -" : ""))
                .collect(Collectors.joining(","));
    }

    static Stages read(String written) {
        return new Stages(Arrays.stream(written.split(",")).map(Stages::stage).toList());
    }

    private static Stage stage(String written) {
        var parts = written.split(" ");
        return new Stage(StageKind.valueOf(parts[0]), Integer.parseInt(parts[1]), parts.length > 2);
    }
}
