package org.samenkracht;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.TransactionException;

/** Tells a database that does not answer for now from everything else that can go wrong. */
public final class DatabaseAway {

    private DatabaseAway() {}

    /** Whether this failed only because the database did not answer: nothing was saved, and it can be asked again as it is. */
    public static boolean caused(Throwable failure) {
        return Stream.<@Nullable Throwable>iterate(failure, Throwable::getCause)
                .takeWhile(cause -> cause != null)
                .anyMatch(cause -> cause instanceof TransactionException
                        || cause instanceof NonTransientDataAccessResourceException
                        || cause instanceof TransientDataAccessException);
    }
}
