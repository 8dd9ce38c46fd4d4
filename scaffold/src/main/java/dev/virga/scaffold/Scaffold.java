package dev.virga.scaffold;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/// The command line: `write SERVICE[/PART] OPERATION…` and `diff SERVICE`, from the root of the project.
public final class Scaffold {
  private static final String USAGE =
      """
      usage: scaffold write SERVICE OPERATION…        writes operations with their shapes, never over a file
             scaffold write SERVICE/PART OPERATION…   writes the operations into the sub-package PART
             scaffold diff SERVICE                    lists what AWS has that the plugin lacks, and the reverse
      """;

  private Scaffold() {}

  /// Runs a command.
  public static void main(String[] args) {
    System.exit(run(args));
  }

  static int run(String... args) {
    try {
      if (args.length > 2 && args[0].equals("write")) {
        write(args[1], Arrays.asList(args).subList(2, args.length));
        return 0;
      } else if (args.length == 2 && args[0].equals("diff")) {
        return diff(AwsService.named(args[1]));
      }
      System.err.print(USAGE);
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
    }
    return 2;
  }

  private static void write(String place, List<String> operations) {
    int slash = place.indexOf('/');
    AwsService service = AwsService.named(slash < 0 ? place : place.substring(0, slash));
    String part = slash < 0 ? "" : place.substring(slash + 1);
    Path module = Path.of("plugin-" + service.name());
    List<String> written = new Plugin(Sdk.of(service), part, module).write(operations);
    System.out.println(written.size() + " files in " + module + ": " + String.join(" ", written));
    System.out.println("Format them with: mvn -pl " + module + " spotless:apply");
  }

  private static int diff(AwsService service) {
    Sdk sdk = Sdk.of(service);
    Path classes = Path.of("plugin-" + service.name(), "target", "classes");
    List<Class<?>> ours = Compiled.operations(service, classes);
    var missing = new TreeSet<>(sdk.operationNames());
    ours.forEach(operation -> missing.remove(operation.getSimpleName()));
    System.out.println(missing.size() + " operations that AWS has and the plugin lacks:");
    missing.forEach(operation -> System.out.println("  " + operation));
    List<String> differences =
        ours.stream().flatMap(operation -> Drift.of(sdk).compare(operation).stream()).toList();
    System.out.println(differences.size() + " differences in " + ours.size() + " operations:");
    differences.forEach(difference -> System.out.println("  " + difference));
    return differences.isEmpty() ? 0 : 1;
  }
}
