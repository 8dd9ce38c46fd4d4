import java.util.Arrays;
import java.util.List;

/// What the environment asks for; `run` explains it.
final class Settings {
  /// How long each call is repeated, over all rounds.
  static final int SECONDS = number("VIRGA_BENCH_SECONDS", 6);

  /// In how many rounds, in which the servers take turns.
  static final int ROUNDS = number("VIRGA_BENCH_ROUNDS", 3);

  static final int[] CONNECTIONS =
      words("VIRGA_BENCH_CONNECTIONS", "1,16,64").stream().mapToInt(Integer::parseInt).toArray();

  static final List<String> PARTS =
      words("VIRGA_BENCH_PARTS", "starts,calls,allocation,million,tasks,functions,objects");

  /// The calls of the million.
  static final int MILLION = number("VIRGA_BENCH_MILLION", 1_000_000);

  private Settings() {}

  static int mostConnections() {
    return Arrays.stream(CONNECTIONS).max().orElseThrow();
  }

  private static int number(String name, int usual) {
    return Integer.parseInt(words(name, "" + usual).getFirst());
  }

  private static List<String> words(String name, String usual) {
    var value = System.getenv(name);
    return List.of((value == null || value.isEmpty() ? usual : value).split(","));
  }
}
