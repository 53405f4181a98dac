import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** As many hands as are asked for do one thing over and over; what is done within the window counts. */
final class Race {
    private final long server;

    /** @param server the process whose time is measured */
    Race(long server) {
        this.server = server;
    }

    /** One thing to be done, from its first request to its last. */
    interface Way {
        void once() throws Exception;
    }

    /**
     * What came of it.
     *
     * @param rate how many a second
     * @param cpu the server's time for one, in milliseconds
     */
    record Result(double rate, double cpu) {}

    /**
     * Runs it.
     *
     * @param ramp seconds before the window, until all hands are at different places
     */
    Result run(Way way, int hands, double ramp, double seconds) throws Exception {
        var done = new AtomicInteger();
        var failures = new ArrayList<Throwable>();
        var begin = System.nanoTime() + (long) (ramp * 1e9);
        var end = begin + (long) (seconds * 1e9);
        var threads = new ArrayList<Thread>();
        for (var i = 0; i < hands; i++) {
            var thread = new Thread(() -> work(way, done, failures, begin, end), "hand");
            thread.start();
            threads.add(thread);
        }
        Thread.sleep((long) (ramp * 1000));
        var before = cpuMillis();
        Thread.sleep((long) (seconds * 1000));
        var used = cpuMillis() - before;
        for (var thread : threads) {
            thread.join();
        }
        if (!failures.isEmpty()) {
            throw new IllegalStateException(failures.size() + " failed", failures.get(0));
        }
        return new Result(done.get() / seconds, used / (double) done.get());
    }

    private static void work(Way way, AtomicInteger done, List<Throwable> failures, long begin, long end) {
        try {
            while (System.nanoTime() < end) {
                way.once();
                var now = System.nanoTime();
                if (now >= begin && now < end) {
                    done.incrementAndGet();
                }
            }
        } catch (Exception | AssertionError failed) {
            synchronized (failures) {
                failures.add(failed);
            }
        }
    }

    /** What the server has used so far: user and system time of its process (clock tick 10 ms). */
    private long cpuMillis() throws Exception {
        var stat = Files.readString(Path.of("/proc/" + server + "/stat"));
        var fields = Arrays.asList(stat.substring(stat.lastIndexOf(')') + 2).split(" "));
        return (Long.parseLong(fields.get(11)) + Long.parseLong(fields.get(12))) * 10;
    }
}
