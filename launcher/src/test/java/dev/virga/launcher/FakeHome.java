package dev.virga.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// A folder of the distribution with the real scripts, in which the virtual machine is a script that writes
/// its arguments, and a cache when it is told to.
record FakeHome(Path path) {
  static final String BUILD = "0123456789abcdef";
  private static final Path SCRIPTS = Path.of("src/packaging");
  private static final String JAVA =
      """
      #!/bin/sh
      for argument in "$@"; do
        printf '%s\\n' "$argument"
        case $argument in
          -XX:AOTCacheOutput=*) [ -e "$0.broken" ] && exit 1; echo cache >"${argument#*=}" ;;
          -XX:AOTCache=*) [ -f "${argument#*=}" ] || exit 1 ;;
        esac
      done
      """;

  /// A home whose image is of a build, and without a cache.
  static FakeHome create(Path path) throws IOException {
    var home = new FakeHome(path);
    Files.createDirectories(path.resolve("bin"));
    Files.createDirectories(path.resolve("lib"));
    script(path.resolve("bin/virga"), Files.readString(SCRIPTS.resolve("virga")));
    script(path.resolve("lib/train"), Files.readString(SCRIPTS.resolve("train")));
    script(path.resolve("bin/java"), JAVA);
    String options = "# a comment\n-Xa -XX:+UseSerialGC -Xms64m -XX:NewSize=40m\n-Xb";
    Files.writeString(path.resolve("lib/jvm.options"), options);
    home.image(BUILD);
    return home;
  }

  private static void script(Path file, String text) throws IOException {
    Files.writeString(file, text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  /// Puts the image of another build here, of the same size.
  void image(String build) throws IOException {
    Files.write(path.resolve("lib/modules"), new byte[] {0, 1, (byte) 0xff, 'm'});
    Files.writeString(path.resolve("lib/modules"), build + "\n", StandardOpenOption.APPEND);
  }

  /// From now on no training succeeds.
  void breakTraining() throws IOException {
    Files.createFile(path.resolve("bin/java.broken"));
  }

  Path cache(String build) {
    return path.resolve("lib/virga-" + build + ".aot");
  }

  Path lock() {
    return path.resolve("lib/virga.aot.lock");
  }

  /// What a run of the launcher did.
  ///
  /// @param code its exit code
  /// @param output what it wrote, by line; the arguments of the virtual machine where it came so far
  record Run(int code, List<String> output) {}

  Run run(Map<String, String> environment, String... arguments) throws Exception {
    var command = new ArrayList<>(List.of(path.resolve("bin/virga").toString()));
    command.addAll(List.of(arguments));
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().remove("VIRGA_JAVA_OPTIONS");
    builder.environment().putAll(environment);
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      throw new IllegalStateException("it does not end: " + output);
    }
    return new Run(process.exitValue(), output.lines().toList());
  }

  Run run(String... arguments) throws Exception {
    return run(Map.of(), arguments);
  }
}
