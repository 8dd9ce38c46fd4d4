package dev.virga.plugin.lambda.runtime;

import dev.virga.spi.exec.Executor;
import dev.virga.spi.exec.Workload;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// One look at this machine for interpreters: on the path, and where version managers and package
/// managers keep several.
///
/// Python and Node.js are asked what they are, since a file of the right name may be a link or a shim to
/// anything. Java tells it in the file `release` beside it.
final class InterpreterSearch {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final List<String> ASK_PYTHON =
      List.of(
          "-c",
          "import site, sys;"
              + " print(sys.executable, '%d.%d' % sys.version_info[:2], *site.getsitepackages(),"
              + " site.getusersitepackages(), sep='\\n')");
  private static final List<String> ASK_NODE =
      List.of("-e", "console.log(process.execPath + '\\n' + process.versions.node.split('.')[0])");
  private static final Pattern VERSION = Pattern.compile("\\d+(\\.\\d+)?");
  private static final Pattern JAVA_VERSION = Pattern.compile("(1\\.)?(\\d+).*");

  private final Executor executor;
  private final Path home = Path.of(System.getProperty("user.home"));

  /// @param executor starts the interpreters that are asked
  InterpreterSearch(Executor executor) {
    this.executor = executor;
  }

  /// What there is of a family: the exact version alone where it is there.
  List<Interpreter> search(RuntimeFamily family, String version) {
    return switch (family) {
      case PYTHON ->
          asked(
              ASK_PYTHON,
              version,
              onPath("python" + version),
              inside(home.resolve(".pyenv/versions"), version + ".*", "bin/python3"),
              inside(
                  home.resolve(".local/share/uv/python"),
                  "cpython-" + version + ".*",
                  "bin/python3"),
              onPath("python3"),
              onPath("python"));
      case NODE ->
          asked(
              ASK_NODE,
              version,
              onPath("node"),
              inside(home.resolve(".nvm/versions/node"), "v" + version + ".*", "bin/node"),
              onPath("nodejs"));
      case JAVA -> javas();
      case RUBY, DOTNET, CUSTOM -> List.of();
    };
  }

  @SafeVarargs
  private List<Interpreter> asked(List<String> question, String version, List<Path>... places) {
    var found = new ArrayList<Interpreter>();
    for (List<Path> place : places) {
      for (Path candidate : place) {
        Optional<Interpreter> it = ask(candidate, question);
        if (it.isPresent() && it.get().version().equals(version)) {
          return List.of(it.get());
        }
        it.ifPresent(found::add);
      }
    }
    return found;
  }

  /// What a program says it is, on lines of its own; nothing where it does not work.
  private Optional<Interpreter> ask(Path program, List<String> question) {
    var lines = new ArrayList<String>();
    try {
      var execution =
          executor.start(
              Workload.of(
                  "interpreter",
                  Stream.concat(Stream.of(program.toString()), question.stream()).toList(),
                  Map.of("PATH", path(), "HOME", home.toString())),
              (_, _, line) -> lines.add(line));
      if (execution.await(PATIENCE).isEmpty()) {
        execution.stop(Duration.ZERO);
      }
    } catch (IOException _) {
      return Optional.empty();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
    return lines.size() >= 2 && VERSION.matcher(lines.get(1)).matches()
        ? Optional.of(
            new Interpreter(
                Path.of(lines.getFirst()),
                lines.get(1),
                lines.stream().skip(2).map(Path::of).filter(Files::isDirectory).toList()))
        : Optional.empty();
  }

  private List<Interpreter> javas() {
    Set<Path> homes = new LinkedHashSet<>();
    Optional.ofNullable(System.getenv("JAVA_HOME")).map(Path::of).ifPresent(homes::add);
    homes.addAll(inside(Path.of("/usr/lib/jvm"), "*", ""));
    homes.addAll(inside(home.resolve(".sdkman/candidates/java"), "*", ""));
    homes.addAll(inside(Path.of("/Library/Java/JavaVirtualMachines"), "*", "Contents/Home"));
    onPath("java").forEach(it -> homes.add(real(it).resolve("../..").normalize()));
    return homes.stream()
        .map(InterpreterSearch::real)
        .distinct()
        .flatMap(it -> java(it).stream())
        .toList();
  }

  /// A whole Java: not one that was linked for one application.
  private static Optional<Interpreter> java(Path javaHome) {
    Path program = javaHome.resolve("bin/java");
    var release = new Properties();
    try (var in = Files.newInputStream(javaHome.resolve("release"))) {
      release.load(in);
    } catch (IOException | IllegalArgumentException _) {
      return Optional.empty();
    }
    Matcher version =
        JAVA_VERSION.matcher(release.getProperty("JAVA_VERSION", "").replace("\"", ""));
    boolean whole = release.getProperty("MODULES", "java.se").contains("java.se");
    return whole && version.matches() && Files.isExecutable(program)
        ? Optional.of(new Interpreter(program, Objects.requireNonNull(version.group(2)), List.of()))
        : Optional.empty();
  }

  private static List<Path> onPath(String name) {
    return Stream.of(path().split(":"))
        .filter(it -> it.startsWith("/"))
        .map(it -> Path.of(it, name))
        .filter(Files::isExecutable)
        .toList();
  }

  private static String path() {
    return Objects.requireNonNullElse(System.getenv("PATH"), "/usr/local/bin:/usr/bin:/bin");
  }

  private static List<Path> inside(Path folder, String glob, String file) {
    var found = new ArrayList<Path>();
    try (DirectoryStream<Path> children = Files.newDirectoryStream(folder, glob)) {
      children.forEach(it -> found.add(it.resolve(file)));
    } catch (IOException _) {
      return List.of(); // the usual case: nobody keeps any there
    }
    return found.stream().filter(Files::exists).sorted().toList();
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException _) {
      return path;
    }
  }
}
