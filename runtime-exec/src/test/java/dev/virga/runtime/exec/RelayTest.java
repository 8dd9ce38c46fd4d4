package dev.virga.runtime.exec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.spi.exec.Workload;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Timeout;

/// The main process ends at the very moment in which others are on their way to become daemons.
@Timeout(60)
class RelayTest {
  /// A duration that no other test of this machine sleeps.
  private static final String SLEEP = "sleep 3" + ProcessHandle.current().pid();

  @RepeatedTest(10)
  void a_daemon_that_is_just_being_born_dies_too() throws Exception {
    var output = new FakeOutput();
    var script =
        """
        for i in 1 2 3 4 5 6 7 8; do
          (setsid sh -c 'echo $$; (sh -c "echo \\$\\$; exec %s" &) ; exit' &)
        done
        exit
        """
            .formatted(SLEEP);
    try (var executor = new ProcessPlugin().start(InstantSource.system())) {
      executor.start(Workload.of("main", List.of("sh", "-c", script), Map.of()), output).await();

      var pids = new ArrayList<>(output.stdout());

      assertThat(pids).noneMatch(pid -> Processes.runs(Long.parseLong(pid)));
      assertThat(ProcessHandle.allProcesses().filter(RelayTest::isOurs)).isEmpty();
    }
  }

  private static boolean isOurs(ProcessHandle process) {
    return process.info().commandLine().filter(line -> line.endsWith(SLEEP)).isPresent();
  }
}
