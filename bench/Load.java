import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/// Calls over many connections at once, each as fast as it is answered.
///
/// @param server who is called
/// @param call what is called
/// @param key who signs
record Load(Server server, Calls call, Request.Key key) {

  /// What came of it.
  ///
  /// @param seconds how long it took
  /// @param cpuMicros what the server spent in the meantime
  record Result(Latencies latencies, double seconds, double cpuMicros) {
    /// Several rounds as one.
    static Result of(List<Result> rounds) {
      return new Result(
          Latencies.of(rounds.stream().map(it -> it.latencies.millis()).toList()),
          rounds.stream().mapToDouble(Result::seconds).sum(),
          rounds.stream().mapToDouble(Result::cpuMicros).sum());
    }

    double callsPerSecond() {
      return latencies.count() / seconds;
    }

    double cpuMicrosPerCall() {
      return cpuMicros / latencies.count();
    }
  }

  /// Calls for some seconds. What is sent is signed once, so that the client spends its time on
  /// sending.
  Result run(int connections, double seconds) throws Exception {
    var callers = new ArrayList<Callable<double[]>>();
    for (int i = 0; i < connections; i++) {
      int number = i;
      callers.add(() -> {
        var request = call.request(number);
        boolean head = request.method().equals("HEAD");
        byte[] bytes = request.signed(key, Instant.now());
        try (var connection = new Connection(server.port())) {
          return repeat(connection, bytes, head, seconds);
        }
      });
    }
    long cpu = server.cpuMicros();
    long begun = System.nanoTime();
    var times = new ArrayList<double[]>();
    try (var threads = Executors.newFixedThreadPool(connections)) {
      for (var caller : threads.invokeAll(callers)) {
        times.add(caller.get());
      }
    }
    double took = (System.nanoTime() - begun) / 1e9;
    return new Result(Latencies.of(times), took, server.cpuMicros() - cpu);
  }

  private static double[] repeat(Connection connection, byte[] request, boolean head, double seconds)
      throws IOException {
    long end = System.nanoTime() + (long) (seconds * 1e9);
    var times = new double[1024];
    int count = 0;
    for (long begun = System.nanoTime(); begun < end; begun = System.nanoTime()) {
      connection.exchange(request, head);
      if (count == times.length) {
        times = Arrays.copyOf(times, 2 * count);
      }
      times[count++] = (System.nanoTime() - begun) / 1e6;
    }
    return Arrays.copyOf(times, count);
  }
}
