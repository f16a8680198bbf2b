package org.samenkracht;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Asserts why a rule said no. */
public final class Refusals {

    private Refusals() {}

    /** Asserts that the deed is refused, for this reason. */
    public static void assertRefused(String reason, ThrowingCallable deed) {
        assertThatThrownBy(deed).asInstanceOf(type(Refusal.class)).returns(reason, Refusal::reason);
    }
}
