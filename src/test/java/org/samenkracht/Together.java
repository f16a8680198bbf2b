package org.samenkracht;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;

/** Several people who act in the same moment, each on a thread. */
public final class Together {

    private static final int PATIENCE_IN_SECONDS = 60;

    /** What somebody does; gets the number of the person, from 0. */
    public interface Deed<T> {
        T by(int person) throws Exception;
    }

    private Together() {}

    /** Lets so many people do something at once, and returns what each got. What one of them throws is thrown. */
    public static <T> List<T> act(int people, Deed<T> deed) throws Exception {
        var start = new CountDownLatch(people);
        try (var threads = Executors.newFixedThreadPool(people)) {
            var acting = IntStream.range(0, people)
                    .mapToObj(person -> threads.submit((Callable<T>) () -> {
                        start.countDown();
                        start.await();
                        return deed.by(person);
                    }))
                    .toList();
            return await(acting);
        }
    }

    private static <T> List<T> await(List<Future<T>> acting) throws Exception {
        var results = new java.util.ArrayList<T>();
        for (var one : acting) {
            try {
                results.add(one.get(PATIENCE_IN_SECONDS, TimeUnit.SECONDS));
            } catch (ExecutionException failed) {
                throw failed.getCause() instanceof Exception cause ? cause : failed;
            } catch (TimeoutException stuck) {
                acting.forEach(other -> other.cancel(true));
                throw stuck;
            }
        }
        return results;
    }
}
