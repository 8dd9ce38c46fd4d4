import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// How much memory the server takes for one call, garbage included.
final class Allocation {
  private static final int CONNECTIONS = 4;
  private static final double SECONDS = 2;

  private Allocation() {}

  static void measure(String home) throws Exception {
    Path log = Files.createTempFile("virga-bench", ".log");
    try (var server = Server.start(home, Collector.options(log))) {
      Calls.prepare(server, CONNECTIONS);
      var collector = new Collector(server, log);
      System.out.println("| allocated | KiB a call |\n|---|---|");
      for (var call : Calls.values()) {
        var load = new Load(server, call, Request.Key.UNKNOWN);
        load.run(CONNECTIONS, SECONDS);
        double before = collector.allocated();
        var result = load.run(CONNECTIONS, SECONDS);
        System.out.printf(
            Locale.ROOT,
            "| %s | %.1f |%n",
            call.title(),
            (collector.allocated() - before) / 1024 / result.latencies().count());
      }
      System.out.println();
    } finally {
      Files.deleteIfExists(log);
    }
  }
}
