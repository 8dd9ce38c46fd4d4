package dev.virga.runtime.exec;

import dev.virga.spi.exec.Workload;
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
    try (var executor = new ProcessExecutor(launch, InstantSource.system())) {
      var workload = Workload.of("main", List.of("sh", "-c", arguments[3]), Map.of());
      var execution = executor.start(workload, (_, _, text) -> System.out.println(text));
      System.out.println(execution.pid());
      execution.await();
    }
  }
}
