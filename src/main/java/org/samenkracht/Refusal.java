package org.samenkracht;

/**
 * A rule of the product says no to something that someone may otherwise do. The person is told why, in the own
 * language, at the place where it happened.
 */
public class Refusal extends RuntimeException {

    private final transient Object[] details;

    /**
     * @param reason the key of the sentence in the translations, such as {@code refusal.text.empty}
     * @param details what is filled in where the sentence has {0}, {1} and so on
     */
    public Refusal(String reason, Object... details) {
        super(reason);
        this.details = details;
    }

    /** The key of the sentence in the translations. */
    public String reason() {
        return getMessage();
    }

    /** What is filled in the sentence, in order. */
    public Object[] details() {
        return details == null ? new Object[0] : details.clone();
    }
}
