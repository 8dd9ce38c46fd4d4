import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the garbage collector of the server knows. The server is asked through `jcmd` of the Java that
/// runs the bench; its own image has none.
///
/// @param server a server whose log of collections is written to a file
/// @param log that file
record Collector(Server server, Path log) {
  private static final Pattern YOUNG = Pattern.compile("DefNew: (\\d+)K\\(\\d+K\\)->(\\d+)K");
  private static final Pattern USED = Pattern.compile("used (\\d+)K");

  /// The options that make a server write the log.
  static String options(Path log) {
    return "-Xlog:gc+heap=debug:file=" + log;
  }

  /// All that was ever allocated, in bytes, after a collection.
  double allocated() throws Exception {
    jcmd("GC.run");
    double sum = 0;
    double left = 0;
    for (var line : Files.readAllLines(log)) {
      Matcher young = YOUNG.matcher(line);
      if (young.find()) {
        sum += Double.parseDouble(young.group(1)) - left;
        left = Double.parseDouble(young.group(2));
      }
    }
    if (sum == 0) {
      throw new IllegalStateException("no collections of the serial collector in " + log);
    }
    return sum * 1024;
  }

  /// The objects that are reachable, in bytes.
  static long live(Server server) throws Exception {
    jcmd(server, "GC.run");
    Matcher used = USED.matcher(jcmd(server, "GC.heap_info"));
    long sum = 0;
    for (int i = 0; i < 2 && used.find(); i++) { // young and old; the third is metaspace
      sum += Long.parseLong(used.group(1)) * 1024;
    }
    return sum;
  }

  private void jcmd(String command) throws Exception {
    jcmd(server, command);
  }

  private static String jcmd(Server server, String command) throws Exception {
    var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    var process =
        new ProcessBuilder(jcmd, "" + server.process().pid(), command)
            .redirectErrorStream(true)
            .start();
    var answer = new String(process.getInputStream().readAllBytes());
    if (process.waitFor() != 0) {
      throw new IOException(command + ": " + answer);
    }
    return answer;
  }
}
