import java.time.Instant;
import java.util.ArrayList;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/// A million calls, each connection all kinds of calls in turn, and what stays of them.
final class Million {
  private static final int CONNECTIONS = 16;

  /// How long the server rests after a load, in which it gives memory back.
  private static final int REST_SECONDS = 10;

  private Million() {}

  private record State(long memory, long live, long threads, long descriptors) {
    static State rested(Server server) throws Exception {
      TimeUnit.SECONDS.sleep(REST_SECONDS);
      long memory = server.memory(); // before the collection, which could give some back
      long pid = server.process().pid();
      return new State(
          memory, Collector.live(server), Machine.threads(pid), Machine.descriptors(pid));
    }

    String row(String title) {
      return String.format(
          Locale.ROOT,
          "| %s | %d | %.1f | %d | %d |",
          title,
          memory >> 20,
          live / 1048576.0,
          threads,
          descriptors);
    }
  }

  static void measure(String home) throws Exception {
    try (var server = Server.start(home)) {
      var idle = State.rested(server);
      Calls.prepare(server, CONNECTIONS);
      call(server, Settings.MILLION / 20); // warm: classes are loaded, the heap has its size
      var warm = State.rested(server);
      call(server, Settings.MILLION);
      long loaded = server.memory();
      var after = State.rested(server);
      System.out.println("| | resident MiB | live heap MiB | threads | descriptors |");
      System.out.println("|---|---|---|---|---|");
      System.out.println(idle.row("idle, every service on"));
      System.out.println(warm.row("%,d calls, and rested".formatted(Settings.MILLION / 20)));
      System.out.printf("| right after %,d more | %d | | | |%n", Settings.MILLION, loaded >> 20);
      System.out.println(after.row("rested for %d seconds".formatted(REST_SECONDS)));
      System.out.println();
    }
  }

  private static void call(Server server, int times) throws Exception {
    var callers = new ArrayList<Callable<Void>>();
    for (int i = 0; i < CONNECTIONS; i++) {
      int number = i;
      callers.add(() -> {
        var calls = Calls.values();
        var requests = new byte[calls.length][];
        for (int j = 0; j < calls.length; j++) {
          requests[j] = calls[j].request(number).signed(Request.Key.UNKNOWN, Instant.now());
        }
        try (var connection = new Connection(server.port())) {
          for (int j = 0; j < times / CONNECTIONS; j++) {
            int which = j % calls.length;
            connection.exchange(requests[which], calls[which] == Calls.HEAD_OBJECT);
          }
        }
        return null;
      });
    }
    try (var threads = Executors.newFixedThreadPool(CONNECTIONS)) {
      for (var caller : threads.invokeAll(callers)) {
        caller.get();
      }
    }
  }
}
