import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The same calls to several servers in one run. They take turns, so that what else the machine does
/// hits all of them.
///
/// @param servers Virga first
record Comparison(List<Server> servers) {
  private static final double WARM_UP = 2;

  void measure() throws Exception {
    for (var server : servers) {
      Calls.prepare(server, Settings.mostConnections());
    }
    for (int connections : Settings.CONNECTIONS) {
      head(connections);
      for (var call : Calls.values()) {
        row(call, connections);
      }
      System.out.println();
    }
  }

  private void head(int connections) {
    var head = new StringBuilder("| " + plural(connections) + " |");
    var line = new StringBuilder("|---|");
    for (var server : servers) {
      head.append(" %s calls/s | p50 ms | p99 ms | CPU µs a call |".formatted(server.name()));
      line.append("---|---|---|---|");
    }
    for (var peer : servers.subList(1, servers.size())) {
      head.append(" times %s, calls/s (rounds) | less CPU |".formatted(peer.name()));
      line.append("---|---|");
    }
    System.out.printf("%s%n%s%n", head, line);
  }

  private static String plural(int connections) {
    return connections == 1 ? "1 connection" : connections + " connections";
  }

  private void row(Calls call, int connections) throws Exception {
    var rounds = new ArrayList<List<Load.Result>>();
    for (var server : servers) {
      new Load(server, call, Request.Key.UNKNOWN).run(connections, WARM_UP);
      rounds.add(new ArrayList<>());
    }
    for (int round = 0; round < Settings.ROUNDS; round++) {
      for (int i = 0; i < servers.size(); i++) {
        double seconds = (double) Settings.SECONDS / Settings.ROUNDS;
        var load = new Load(servers.get(i), call, Request.Key.UNKNOWN);
        rounds.get(i).add(load.run(connections, seconds));
      }
    }
    var row = new StringBuilder("| ").append(call.title()).append(" |");
    for (var results : rounds) {
      var all = Load.Result.of(results);
      row.append(
          String.format(
              Locale.ROOT,
              " %,.0f | %.2f | %.2f | %,.0f |",
              all.callsPerSecond(),
              all.latencies().at(0.5),
              all.latencies().at(0.99),
              all.cpuMicrosPerCall()));
    }
    for (var peer : rounds.subList(1, rounds.size())) {
      row.append(ratios(rounds.getFirst(), peer));
    }
    System.out.println(row);
  }

  private static String ratios(List<Load.Result> own, List<Load.Result> peer) {
    double[] calls = new double[own.size()];
    for (int i = 0; i < calls.length; i++) {
      calls[i] = own.get(i).callsPerSecond() / peer.get(i).callsPerSecond();
    }
    Arrays.sort(calls);
    return String.format(
        Locale.ROOT,
        " **%.0f** (%.0f to %.0f) | %.0f |",
        Load.Result.of(own).callsPerSecond() / Load.Result.of(peer).callsPerSecond(),
        calls[0],
        calls[calls.length - 1],
        Load.Result.of(peer).cpuMicrosPerCall() / Load.Result.of(own).cpuMicrosPerCall());
  }
}
