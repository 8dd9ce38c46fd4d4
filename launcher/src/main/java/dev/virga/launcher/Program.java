package dev.virga.launcher;

import dev.virga.kernel.Configuration;
import dev.virga.kernel.Virga;
import dev.virga.launcher.config.ConfigurationReader;
import dev.virga.launcher.config.InvalidConfiguration;
import dev.virga.launcher.config.Options;
import dev.virga.launcher.config.Settled;
import dev.virga.launcher.log.Threshold;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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
  private static final String WAIT = "--wait";

  /// Runs a command line and returns the exit code.
  int run(List<String> arguments) {
    String command = arguments.isEmpty() ? "--help" : arguments.getFirst();
    List<String> rest = arguments.isEmpty() ? List.of() : arguments.subList(1, arguments.size());
    return switch (command) {
      case "start" -> rest.contains("--help") ? say(Help.text()) : start(rest, Ending::await);
      case "train" -> start(List.of("--port", "0"), new Training(err)::run);
      case "health" -> rest.contains("--help") ? say(Help.text()) : health(new ArrayList<>(rest));
      case "--help", "-h", "help" -> say(Help.text());
      case "--version", "version" -> say(Help.version());
      default -> refuse("unknown command " + command + "; see virga --help");
    };
  }

  /// Starts a platform and leaves it to somebody, who returns the exit code.
  private int start(List<String> arguments, ToIntFunction<Virga> next) {
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
    for (String name : reader.unknownVariables()) {
      out.println("ignored: the environment variable " + name + " is not one of Virga's");
    }
    out.print(StartReport.of(virga, configuration));
    out.flush();
    return next.applyAsInt(virga);
  }

  /// Asks one that runs with the same options.
  private int health(List<String> arguments) {
    Duration wait = Duration.ZERO;
    int option = arguments.indexOf(WAIT);
    Health health;
    try {
      if (option >= 0) {
        arguments.remove(option);
        wait = seconds(option < arguments.size() ? arguments.remove(option) : "");
      }
      health = Health.of(reader.read(Options.parse(arguments)).platform());
    } catch (InvalidConfiguration e) {
      return refuse(String.valueOf(e.getMessage()));
    }
    String problem = health.problem(wait);
    if (problem == null) {
      return say(health + " answers%n".formatted());
    }
    err.println("virga: " + health + " does not answer: " + problem);
    return FAILED;
  }

  private static Duration seconds(String text) {
    if (!text.matches("[0-9]{1,5}")) {
      throw new InvalidConfiguration(WAIT + " must be a number of seconds, not '" + text + "'");
    }
    return Duration.ofSeconds(Integer.parseInt(text));
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
