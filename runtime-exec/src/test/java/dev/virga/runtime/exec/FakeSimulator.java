package dev.virga.runtime.exec;

import dev.virga.spi.exec.Mount;
import dev.virga.spi.exec.Workload;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/// A program that runs one script and prints its output, to be killed by a test.
final class FakeSimulator {
  private FakeSimulator() {}

  public static void main(String[] arguments) throws Exception {
    var launch =
        new Launch(
            Launch.Tagging.valueOf(arguments[0]),
            Boolean.parseBoolean(arguments[1]),
            Boolean.parseBoolean(arguments[2]));
    try (var executor = new ProcessExecutor(launch, null, InstantSource.system())) {
      List<Mount> mounts =
          arguments.length == 4
              ? List.<Mount>of()
              : List.of(
                  new Mount.Directory(Path.of(arguments[4]), "/virga-no-such-path/data", false));
      var command = List.of("sh", "-c", arguments[3]);
      var workload = new Workload("main", "", command, Map.of(), null, null, null, null, mounts);
      var execution = executor.start(workload, (_, _, text) -> System.out.println(text));
      System.out.println(execution.pid());
      execution.await();
    }
  }
}
