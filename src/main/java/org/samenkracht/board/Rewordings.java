package org.samenkracht.board;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenkracht.NotFound;
import org.springframework.stereotype.Component;

/**
 * What becomes of a card when somebody rewords it, from its words as they are or from older ones.
 *
 * <p>Who writes along with others says exactly which letters came and went: these changes are carried over all that were
 * saved since, letter by letter. Words that were written apart, from a base that was overtaken long ago or without saying
 * how, are brought together word by word, so that two sentences never run through each other.
 */
@Component
class Rewordings {

    /** Longer than a lost connection takes to come back, shorter than a thought takes to be another one. */
    private static final Duration TOGETHER = Duration.ofMinutes(2);

    private final ChangeLog log;
    private final Clock clock;

    Rewordings(ChangeLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    /**
     * What the card becomes.
     *
     * @param step from the words it has to the new ones; null when nothing changes
     * @param before the steps from the base of the rewording to the words that the card has
     */
    record Outcome(TextMerge.Merged merged, @Nullable TextStep step, List<TextStep> before) {

        Reworded with(Card saved) {
            var steps = new ArrayList<>(before);
            if (step != null) {
                steps.add(step);
            }
            return new Reworded(saved, steps);
        }
    }

    /** @throws NotFound when the card never had the version from which the new words started */
    Outcome onto(Card card, Rewording said) {
        if (said.base() == card.version()) {
            return outcome(card, said, new TextMerge.Merged(said.text(), false), exact(card.text(), said), List.of());
        }
        var from = log.textAt(card.id(), said.base()).orElse(null);
        if (from == null) {
            return onto(card, saidOfWhatWasQuiet(card, said));
        }
        var logged = log.steps(card.id(), said.base());
        var since = logged.stream().map(ChangeLog.LoggedStep::step).toList();
        if (wasDoneBefore(said, since)) {
            return new Outcome(new TextMerge.Merged(card.text(), card.twice()), null, since);
        }
        var exact = exact(from, said);
        if (exact == null || !isTogether(logged)) {
            return outcome(card, said, wordByWord(from, card, said), null, since);
        }
        for (var step : since) {
            exact = exact.after(step.changes());
        }
        var text = new CardText(exact.apply(card.text().value()));
        return outcome(card, said, new TextMerge.Merged(text, card.twice()), exact, since);
    }

    /** Words on their way while the card was quiet start from what it said when it was shown. */
    private Rewording saidOfWhatWasQuiet(Card card, Rewording said) {
        int first = log.firstVersion(card.id());
        if (said.base() < 1 || said.base() >= first) {
            throw new NotFound();
        }
        return new Rewording(first, said.text(), null, said.edit());
    }

    private boolean isTogether(List<ChangeLog.LoggedStep> since) {
        return !since.isEmpty()
                && Duration.between(since.getFirst().at(), clock.instant()).compareTo(TOGETHER) < 0;
    }

    /** The changes as the browser tells them, if they lead from these words to those it wants. */
    private static @Nullable TextChanges exact(CardText from, Rewording said) {
        var changes = said.changes();
        return changes != null
                        && changes.fit(from.value())
                        && changes.apply(from.value()).equals(said.text().value())
                ? changes
                : null;
    }

    private static TextMerge.Merged wordByWord(CardText from, Card card, Rewording said) {
        var merged = TextMerge.of(from, card.text(), said.text());
        return new TextMerge.Merged(merged.text(), merged.twice() || card.twice());
    }

    private static Outcome outcome(
            Card card, Rewording said, TextMerge.Merged merged, @Nullable TextChanges exact, List<TextStep> before) {
        String was = card.text().value();
        String becomes = merged.text().value();
        if (becomes.equals(was)) {
            return new Outcome(merged, null, before);
        }
        boolean exactly = exact != null && exact.apply(was).equals(becomes);
        var changes = exactly ? exact : TextDifference.between(was, becomes);
        return new Outcome(merged, new TextStep(card.version() + 1, changes, said.edit()), before);
    }

    /** A browser sends again what it does not know to be saved; then nothing is left to bring together. */
    private static boolean wasDoneBefore(Rewording said, List<TextStep> since) {
        return said.edit() != null
                && since.stream().anyMatch(step -> said.edit().equals(step.edit()));
    }
}
