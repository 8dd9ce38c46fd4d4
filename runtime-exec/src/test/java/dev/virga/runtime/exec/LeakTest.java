package dev.virga.runtime.exec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.spi.exec.Workload;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;

@Timeout(120)
@EnabledIf(value = "procIsThere", disabledReason = "needs /proc")
class LeakTest {
  private static final int EXECUTIONS = 300;

  @Test
  void three_hundred_executions_leave_no_process_no_descriptor_and_no_thread() throws Exception {
    try (var executor = new ProcessPlugin().start(InstantSource.system());
        var threads = Executors.newFixedThreadPool(4)) {
      var workload = Workload.of("main", List.of("sh", "-c", "echo a; sleep 300 &"), Map.of());
      for (int i = 0; i < 10; i++) {
        executor.start(workload, (_, _, _) -> {}).await();
      }
      int descriptors = descriptors();

      for (int i = 0; i < EXECUTIONS; i++) {
        threads.execute(() -> run(executor, workload));
      }
      threads.shutdown();
      assertThat(threads.awaitTermination(100, java.util.concurrent.TimeUnit.SECONDS)).isTrue();

      // the guardian alone
      assertThat(Processes.comesTrue(() -> ProcessHandle.current().descendants().count() == 1))
          .isTrue();
      assertThat(Processes.comesTrue(() -> descriptors() <= descriptors)).isTrue();
      assertThat(Processes.comesTrue(() -> threadsNamed("virga-std") == 0)).isTrue();
    }
    assertThat(ProcessHandle.current().descendants()).isEmpty();
    assertThat(Processes.comesTrue(() -> threadsNamed("virga-") == 0)).isTrue();
  }

  private static void run(dev.virga.spi.exec.Executor executor, Workload workload) {
    try {
      executor.start(workload, (_, _, _) -> {}).await();
    } catch (java.io.IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static int descriptors() {
    var names = Path.of("/proc/self/fd").toFile().list();
    return names == null ? -1 : names.length;
  }

  private static long threadsNamed(String start) {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().startsWith(start))
        .count();
  }

  static boolean procIsThere() {
    return Files.exists(Path.of("/proc/self/fd"));
  }
}
