package org.samenkracht.shell;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.MINUTES;
import static java.util.concurrent.TimeUnit.SECONDS;

import java.lang.management.ManagementFactory;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.apache.coyote.ProtocolHandler;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

/**
 * As long as the server still loads classes, whoever asks it something has a thread of the machine, else a virtual one.
 * A virtual thread that waits for a class to be loaded or initialised cannot leave its processor to others (JEP 491). So when
 * twenty people open their boards just after a start, each of the two processors can come to wait for somebody who needs
 * one of them, and nobody is answered any more. Once the classes are there, virtual threads cost a third of the others.
 */
@Component
class WarmingUp implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory>, Ordered {

    /** So many new classes since the last look are more than a warm server loads now and then. */
    static final int MANY = 10;

    static final long BETWEEN_LOOKS = MILLISECONDS.toNanos(100);

    /** So long after the last look at which there were many. */
    static final long AFTERWARDS = SECONDS.toNanos(20);

    private static final int AT_ONCE = 200;

    private final LongSupplier classes;
    private final LongSupplier clock;
    private final AtomicLong looked;
    private volatile long loaded;
    private volatile long warm;

    @Autowired
    WarmingUp() {
        this(ManagementFactory.getClassLoadingMXBean()::getTotalLoadedClassCount, System::nanoTime);
    }

    /**
     * @param classes how many were loaded until now
     * @param clock nanoseconds since some moment
     */
    WarmingUp(LongSupplier classes, LongSupplier clock) {
        this.classes = classes;
        this.clock = clock;
        looked = new AtomicLong(clock.getAsLong());
        warm = looked.get() + AFTERWARDS;
    }

    /** After all that Spring customizes, which gives Tomcat its virtual threads. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        factory.addProtocolHandlerCustomizers(this::lend);
    }

    /** Lends threads of the machine to who works by an executor of its own, for as long as classes are loaded. */
    void lend(ProtocolHandler handler) {
        Executor later = handler.getExecutor();
        Executor first = threads();
        handler.setExecutor(task -> (isWarm() ? later : first).execute(task));
    }

    private boolean isWarm() {
        long now = clock.getAsLong();
        long last = looked.get();
        if (now - last >= BETWEEN_LOOKS && looked.compareAndSet(last, now)) {
            long known = loaded;
            loaded = classes.getAsLong();
            if (loaded - known >= MANY) {
                warm = now + AFTERWARDS;
            }
        }
        return now - warm >= 0;
    }

    /** As many as Tomcat has by itself; who was not needed for a minute goes. */
    private static Executor threads() {
        var named = Thread.ofPlatform().name("warming-up-", 0).daemon().factory();
        var threads = new ThreadPoolExecutor(AT_ONCE, AT_ONCE, 1, MINUTES, new LinkedBlockingQueue<>(), named);
        threads.allowCoreThreadTimeOut(true);
        return threads;
    }
}
