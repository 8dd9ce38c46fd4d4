package dev.virga.launcher;

import dev.virga.kernel.Configuration;
import dev.virga.kernel.Virga;
import dev.virga.launcher.config.ConfigurationReader;
import dev.virga.launcher.config.InvalidConfiguration;
import dev.virga.launcher.config.Options;
import dev.virga.launcher.config.Settled;
import dev.virga.launcher.log.Threshold;
import java.io.PrintStream;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;

/// The commands.
///
/// @param out where reports go
/// @param err where refusals go
/// @param reader reads the configuration
record Program(PrintStream out, PrintStream err, ConfigurationReader reader) {
  static final int DONE = 0;
  static final int FAILED = 1;
  static final int REFUSED = 2;

  /// Runs a command line and returns the exit code.
  int run(List<String> arguments) {
    String command = arguments.isEmpty() ? "--help" : arguments.getFirst();
    List<String> rest = arguments.isEmpty() ? List.of() : arguments.subList(1, arguments.size());
    return switch (command) {
      case "start" ->
          rest.contains("--help")
              ? say(Help.text())
              : start(rest, Ending::closeAtEnd, _ -> Ending.await());
      case "train" -> start(List.of("--port", "0"), _ -> {}, new Training(err)::run);
      case "--help", "-h", "help" -> say(Help.text());
      case "--version", "version" -> say(Help.version());
      default -> refuse("unknown command " + command + "; see virga --help");
    };
  }

  /// Starts a platform and leaves it to somebody, who returns the exit code.
  ///
  /// @param started is given the platform before services start that nobody has needed yet
  private int start(List<String> arguments, Consumer<Virga> started, ToIntFunction<Virga> next) {
    Settled settled;
    try {
      settled = reader.read(Options.parse(arguments));
    } catch (InvalidConfiguration e) {
      return refuse(String.valueOf(e.getMessage()));
    }
    System.setProperty(Threshold.PROPERTY, settled.logLevel());
    Configuration configuration = Selection.apply(settled);
    Virga virga;
    try {
      virga = Virga.start(configuration);
    } catch (IllegalArgumentException | IllegalStateException e) {
      return refuse(String.valueOf(e.getMessage()));
    }
    started.accept(virga);
    for (String name : reader.unknownVariables()) {
      out.println("ignored: the environment variable " + name + " is not one of Virga's");
    }
    out.print(StartReport.of(virga, configuration));
    out.flush();
    return next.applyAsInt(virga);
  }

  private int say(String text) {
    out.print(text);
    out.flush();
    return DONE;
  }

  private int refuse(String why) {
    err.println("virga: " + why);
    return REFUSED;
  }
}
