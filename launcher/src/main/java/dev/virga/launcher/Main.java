package dev.virga.launcher;

import dev.virga.launcher.config.ConfigurationReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Where the program begins.
///
/// Exit codes: 2 for a command line, configuration or address that cannot be used; 130 and 143 after a
/// clean end by Ctrl-C and SIGTERM; 1 where it failed, or a second signal cut the end short.
public final class Main {
  private static final String HOME = "virga.home";

  private Main() {}

  /// Runs the program.
  public static void main(String[] arguments) {
    Path plugins = Path.of(System.getProperty(HOME, "."), "plugins");
    boolean bundled = System.getProperty(HOME) != null && Files.isDirectory(plugins);
    var reader =
        new ConfigurationReader(
            System.getenv(), Path.of("").toAbsolutePath(), bundled ? plugins : null);
    var program = new Program(System.out, System.err, reader);
    System.exit(program.run(List.of(arguments)));
  }
}
