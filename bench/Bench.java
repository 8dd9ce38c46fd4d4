import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Measures a distribution of Virga from outside, next to its peers, and prints Markdown.
final class Bench {
  private static final int STARTS = 7;
  private static final int TASKS = 30;

  public static void main(String[] arguments) throws Exception {
    var home = arguments[0];
    System.out.printf(
        "%d cores, load %s, Java %s as the client%n%n",
        Runtime.getRuntime().availableProcessors(), Machine.load(), Runtime.version());
    for (var part : Settings.PARTS) {
      switch (part) {
        case "starts" -> starts(home);
        case "calls" -> calls(home);
        case "allocation" -> Allocation.measure(home);
        case "million" -> Million.measure(home);
        case "tasks" -> tasks(home);
        case "functions" -> {
          try (var server = Server.start(home)) {
            new Functions(server).measure();
          }
        }
        case "objects" -> {
          try (var server = Server.start(home)) {
            new Objects(server).measure();
          }
        }
        default -> throw new IllegalArgumentException("no part " + part + " in VIRGA_BENCH_PARTS");
      }
    }
    System.out.printf("Load %s at the end.%n", Machine.load());
  }

  private static void starts(String home) throws Exception {
    var times = new double[STARTS];
    for (int i = 0; i < STARTS; i++) {
      try (var server = Server.start(home)) {
        times[i] = server.millisToFirstAnswer();
      }
    }
    System.out.println("| start to first answer of GetCallerIdentity | median ms | best | worst |");
    System.out.println("|---|---|---|---|");
    var latencies = new Latencies(times);
    System.out.printf(
        "| %d starts | %.0f | %.0f | %.0f |%n%n",
        STARTS, latencies.at(0.5), latencies.at(0), latencies.at(1));
  }

  private static void calls(String home) throws Exception {
    var servers = new ArrayList<Server>();
    try {
      servers.add(Server.start(home));
      servers.addAll(Peers.start());
      var idle = new ArrayList<Long>();
      for (var server : servers) {
        idle.add(server.settledMemory());
      }
      new Comparison(servers).measure();
      Verified.measure(servers.getFirst());
      System.out.println("| | first answer after ms | idle MiB | MiB after the calls above |");
      System.out.println("|---|---|---|---|");
      for (int i = 0; i < servers.size(); i++) {
        var server = servers.get(i);
        System.out.printf(
            Locale.ROOT,
            "| %s | %.0f | %d | %d |%n",
            server.name(),
            server.millisToFirstAnswer(),
            idle.get(i) >> 20,
            server.memory() >> 20);
      }
      System.out.println();
    } finally {
      for (var server : servers) {
        server.close();
      }
    }
  }

  private static void tasks(String home) throws Exception {
    System.out.println(
        "| RunTask, process executor, " + TASKS + " tasks one by one | p50 ms | p90 ms |");
    System.out.println("|---|---|---|");
    try (var server = Server.start(home);
        var connection = new Connection(server.port())) {
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
}
