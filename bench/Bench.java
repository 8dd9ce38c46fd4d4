import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/// Measures a distribution of Virga from outside, and prints Markdown.
final class Bench {
  private static final int STARTS = 7;
  private static final int TASKS = 30;
  private static final int SECONDS = setting("VIRGA_BENCH_SECONDS", 10);
  private static final int CONNECTIONS = setting("VIRGA_BENCH_CONNECTIONS", 16);

  public static void main(String[] arguments) throws Exception {
    var home = arguments[0];
    System.out.printf(
        "%d cores, load %s, Java %s as the client%n%n",
        Runtime.getRuntime().availableProcessors(), Machine.load(), Runtime.version());
    starts(home);
    try (var server = Server.start(home)) {
      var idle = server.settledMemory();
      calls(server);
      tasks(server);
      System.out.printf(
          "| resident memory | MiB |%n|---|---|%n| idle, every service on | %d |%n"
              + "| after the load above | %d |%n%n",
          idle >> 20, server.memory() >> 20);
    }
    try (var server = Server.start(home)) {
      new Functions(server).measure();
    }
    try (var server = Server.start(home)) {
      new Objects(server).measure();
    }
  }

  private static void starts(String home) throws Exception {
    var times = new double[STARTS];
    for (int i = 0; i < STARTS; i++) {
      try (var server = Server.start(home)) {
        times[i] = server.millisToFirstAnswer();
      }
    }
    System.out.println("| start to first answer of /health | median ms | best | worst |");
    System.out.println("|---|---|---|---|");
    var latencies = new Latencies(times);
    System.out.printf(
        "| %d starts | %.0f | %.0f | %.0f |%n%n",
        STARTS, latencies.at(0.5), latencies.at(0), latencies.at(1));
  }

  private static void calls(Server server) throws Exception {
    System.out.printf(
        "| %d connections, %d s each, after %d s of warm-up | calls/s | p50 ms | p99 ms | server"
            + " CPU µs a call |%n",
        CONNECTIONS, SECONDS, SECONDS / 2);
    System.out.println("|---|---|---|---|---|");
    Calls.prepareLogs(server, CONNECTIONS);
    for (var operation : Calls.values()) {
      load(server, operation, SECONDS / 2);
      long cpu = server.cpuMicros();
      long begun = System.nanoTime();
      var latencies = load(server, operation, SECONDS);
      double seconds = (System.nanoTime() - begun) / 1e9;
      System.out.printf(
          "| %s | %.0f | %.2f | %.2f | %.0f |%n",
          operation.title(),
          latencies.count() / seconds,
          latencies.at(0.5),
          latencies.at(0.99),
          (server.cpuMicros() - cpu) / (double) latencies.count());
    }
    System.out.println();
  }

  private static Latencies load(Server server, Calls operation, int seconds) throws Exception {
    var all = new ArrayList<double[]>();
    var failures = new ArrayList<Exception>();
    var ready = new CountDownLatch(1);
    var threads = new ArrayList<Thread>();
    for (int i = 0; i < CONNECTIONS; i++) {
      int number = i;
      threads.add(
          Thread.ofPlatform()
              .start(() -> {
                try (var connection = new Connection(server.port())) {
                  ready.await();
                  var times = repeat(connection, operation, number, seconds);
                  synchronized (all) {
                    all.add(times);
                  }
                } catch (Exception e) {
                  synchronized (failures) {
                    failures.add(e);
                  }
                }
              }));
    }
    ready.countDown();
    for (var thread : threads) {
      thread.join();
    }
    if (!failures.isEmpty()) {
      throw failures.getFirst();
    }
    return Latencies.of(all);
  }

  private static double[] repeat(Connection connection, Calls operation, int number, int seconds)
      throws Exception {
    long end = System.nanoTime() + seconds * 1_000_000_000L;
    var times = new double[1024];
    int count = 0;
    while (System.nanoTime() < end) {
      long begun = System.nanoTime();
      operation.call(connection, number);
      if (count == times.length) {
        times = Arrays.copyOf(times, 2 * count);
      }
      times[count++] = (System.nanoTime() - begun) / 1e6;
    }
    return Arrays.copyOf(times, count);
  }

  private static void tasks(Server server) throws Exception {
    System.out.println(
        "| RunTask, process executor, " + TASKS + " tasks one by one | p50 ms | p90 ms |");
    System.out.println("|---|---|---|");
    try (var connection = new Connection(server.port())) {
      var tasks = new Tasks(connection);
      for (var measured :
          List.of(
              tasks.measure("RunTask until RUNNING is seen, `sleep`", "sleep", "RUNNING", TASKS),
              tasks.measure("RunTask until STOPPED is seen, `true`", "true", "STOPPED", TASKS))) {
        System.out.printf(
            "| %s | %.1f | %.1f |%n",
            measured.title(), measured.latencies().at(0.5), measured.latencies().at(0.9));
      }
    }
    System.out.println();
  }

  private static int setting(String name, int usual) {
    var value = System.getenv(name);
    return value == null ? usual : Integer.parseInt(value);
  }
}
