import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// Other programs that answer the same requests, where this machine has them.
final class Peers {
  private Peers() {}

  /// Starts all that are there, and says of the others that they are not.
  static List<Server> start() throws Exception {
    var started = new ArrayList<Server>();
    if (isInstalled("moto_server")) {
      int port = Server.freePort();
      var command = List.of("moto_server", "-H", "127.0.0.1", "-p", "" + port);
      started.add(Server.start("moto_server", command, Map.of(), port));
    } else {
      System.out.println("moto_server is not installed here, so there is nothing to compare with.\n");
    }
    return started;
  }

  private static boolean isInstalled(String program) {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }
}
