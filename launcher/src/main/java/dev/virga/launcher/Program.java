package dev.virga.launcher;

import dev.virga.kernel.Configuration;
import dev.virga.kernel.Surroundings;
import dev.virga.kernel.Virga;
import dev.virga.launcher.config.ConfigurationReader;
import dev.virga.launcher.config.InvalidConfiguration;
import dev.virga.launcher.config.Options;
import dev.virga.launcher.config.Settled;
import dev.virga.launcher.hooks.Hooks;
import dev.virga.launcher.localstack.LocalStackPaths;
import dev.virga.launcher.log.LogFormat;
import dev.virga.launcher.log.Threshold;
import dev.virga.telemetry.SpanExport;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

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
      case "start" -> rest.contains("--help") ? say(Help.text()) : start(rest, null);
      case "train" -> start(List.of("--port", "0"), new Training(err)::run);
      case "health" -> rest.contains("--help") ? say(Help.text()) : health(new ArrayList<>(rest));
      case "--help", "-h", "help" -> say(Help.text());
      case "--version", "version" -> say(Help.version());
      default -> refuse("unknown command " + command + "; see virga --help");
    };
  }

  /// Starts a platform and leaves it to somebody, who returns the exit code; to the user, with init
  /// hooks, where there is nobody.
  private int start(List<String> arguments, @Nullable ToIntFunction<Virga> next) {
    Settled settled;
    List<Path> folders;
    try {
      var options = Options.parse(arguments);
      settled = reader.read(options);
      folders = next == null ? initFolders(settled, reader.base(options)) : List.of();
    } catch (InvalidConfiguration e) {
      return refuse(String.valueOf(e.getMessage()));
    }
    System.setProperty(Threshold.PROPERTY, settled.logLevel());
    System.setProperty(LogFormat.PROPERTY, settled.logFormat().word());
    Selection selection = Selection.of(settled);
    Configuration configuration = selection.configuration();
    Hooks hooks = Hooks.of(folders, reader.environment(), configuration.region());
    hooks.before();
    var paths = new LocalStackPaths(hooks, Clock.systemUTC());
    Virga virga;
    try {
      virga = Virga.start(configuration, Surroundings.system(), paths);
    } catch (IllegalArgumentException | IllegalStateException e) {
      hooks.close();
      return refuse(String.valueOf(e.getMessage()));
    }
    if (next == null) {
      Ending.closeAtEnd(() -> {
        hooks.close();
        virga.close();
      });
    }
    SpanExport.of(reader.environment()).ifPresent(virga::observe);
    paths.serve(virga);
    for (String name : reader.unknownVariables()) {
      out.println("ignored: the environment variable " + name + " is not one of Virga's");
    }
    if (!settled.localStack().ignored().isEmpty()) {
      String names = String.join(", ", settled.localStack().ignored());
      out.println("ignored: without a meaning here, of LocalStack: " + names);
    }
    say(StartReport.of(virga, configuration, selection.notes(), hooks.summary()));
    if (next != null) {
      return next.applyAsInt(virga);
    }
    // what waits for LocalStack waits for a line that ends so
    hooks.ready(virga.workloadEndpoint(), () -> say("Ready.\n"));
    return Ending.await(IdleCollection.ofThisMachine()::look);
  }

  /// Where init hooks are: where the configuration says, else beside it and where LocalStack has them.
  private static List<Path> initFolders(Settled settled, Path base) {
    Path named = settled.initDirectory();
    if (named == null) {
      return List.of(Path.of("/etc/localstack/init"), base.resolve("init"));
    } else if (!Files.isDirectory(named)) {
      throw new InvalidConfiguration("the init-directory " + named + " is not a folder");
    }
    return List.of(named);
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
